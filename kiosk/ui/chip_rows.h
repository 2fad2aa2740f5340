// Chips beside and below each other: in rows that are filled to the end, or in two columns.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "ui/widgets.h"

namespace hearth::ui {

struct PlacedChip {
  std::string id, name, brief = {};  // brief: drawn instead where room is short; may be empty
  std::optional<Icon> icon = {};
  bool selected = false;
  Rect rect = {};  // set by place_chips()

  ChipLook look() const { return {.icon = icon, .brief = brief, .selected = selected}; }
};

// Portrait: rows; landscape: two columns, as the reading panel has them. Places them from the top
// of `box`, however far down they go, and returns the height that they take; none: 0.
float place_chips(const Canvas& canvas, Rect box, std::span<PlacedChip* const> chips);

// True when the visitor chose it.
bool draw_chip(Canvas& canvas, const PlacedChip& chip);

}  // namespace hearth::ui
