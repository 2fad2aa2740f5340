// A few places of which one is shown: beside each other upright, below each other lying.
#pragma once

#include <string_view>
#include <vector>

#include "ui/canvas.h"

namespace hearth::ui {

struct Tab {
  std::string_view id;
  Icon icon;
  std::string_view label;
  bool selected = false;
};

// Upright: the height that they take.
float tabs_height(const Canvas& canvas, const std::vector<Tab>& all, float width);
// In all of `box` lying, from its top upright, where one row stands on a strip across the screen.
// The id of the one that was just chosen, or empty.
std::string_view tabs(Canvas& canvas, Rect box, const std::vector<Tab>& all);

}  // namespace hearth::ui
