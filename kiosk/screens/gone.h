// What staff took out of the listings while somebody looked at it, and the way to others.
#pragma once

#include <string_view>

#include "screens/screen.h"

namespace hearth::screens {

struct Gone {
  std::string_view title, line, button;
  ui::Icon icon;
  visit::Screen to;  // the list that it was in
};
void draw_gone(Stage& stage, ui::Rect box, const Gone& gone);

}  // namespace hearth::screens
