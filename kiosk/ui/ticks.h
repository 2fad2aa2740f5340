// A tick: one of several things of which any number may be chosen. A box for the mark, the name,
// and at the end a number that says how much it leads to.
#pragma once

#include <string_view>

#include "ui/canvas.h"

namespace hearth::ui {

struct TickLook {
  std::string_view line = {};    // below the name; may be empty
  std::string_view number = {};  // drawn at the end
  std::string_view value = {};   // what line and number say, in words
  bool selected = false;
};
bool tick(Canvas& canvas, std::string_view id, Rect rect, std::string_view label,
          const TickLook& look);
// The least height in which all its words are seen.
float tick_height(const Canvas& canvas, std::string_view label, const TickLook& look, float width);

}  // namespace hearth::ui
