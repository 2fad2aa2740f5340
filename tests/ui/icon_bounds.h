// How far a stroke reaches, for the tests of icons.
#pragma once

#include <algorithm>

#include "ui/icons.h"

namespace hearth::ui {

struct Bounds {
  float left = 99, top = 99, right = -99, bottom = -99;
};

inline Bounds bounds(const IconStroke& stroke) {
  Bounds b;
  for (std::size_t i = 0; i + 1 < stroke.points.size(); i += 2) {
    b.left = std::min(b.left, stroke.points[i]);
    b.right = std::max(b.right, stroke.points[i]);
    b.top = std::min(b.top, stroke.points[i + 1]);
    b.bottom = std::max(b.bottom, stroke.points[i + 1]);
  }
  return b;
}

}  // namespace hearth::ui
