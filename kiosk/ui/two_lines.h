// A title and a line below it, centred together from top to bottom, as most widgets have them.
#pragma once

#include <string_view>

#include "ui/canvas.h"

namespace hearth::ui {

struct TwoLines {
  std::string_view upper, lower = {};  // the lower one may be empty
  TextLook upper_look, lower_look = {};
};
float two_lines_height(const Canvas& canvas, const TwoLines& lines, float width);
void two_lines(Canvas& canvas, Rect box, const TwoLines& lines);

}  // namespace hearth::ui
