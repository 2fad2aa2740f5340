// The icons of assets/icons.svg by name. Their shapes are made at build time from that file
// (assets/icon_paths.cpp writes icon_paths.inc); here is how they are found.
#pragma once

#include <span>

namespace hearth::ui {

// One name per symbol of assets/icons.svg, generated: Icon::back, Icon::clock, ...
enum class Icon : unsigned short {
#define HEARTH_ICON(name) name,
#include "icon_names.inc"
#undef HEARTH_ICON
};

// A polyline of the 24-unit grid: curves are already flattened finely enough for 104 pixels.
struct IconStroke {
  std::span<const float> points;  // x, y, x, y, ...
  bool closed = false;
  bool filled = false;  // inside, in the icon's colour
  bool stroked = true;  // 1.8 wide, round caps and joins
};

struct IconShape {
  std::span<const IconStroke> strokes;
  bool directed = false;  // mirrored in right-to-left: back, forward, chevrons ...
};

const IconShape& shape(Icon icon);

}  // namespace hearth::ui
