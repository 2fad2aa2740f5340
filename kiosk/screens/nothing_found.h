// What stands where a list is empty: kind words, what is close, and the way to clear the filters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/screen.h"
#include "screens/ways_on.h"
#include "ui/pages.h"

namespace hearth::screens {

struct NothingFound {
  std::string title;
  std::string_view line;
  std::vector<ui::Block> close = {};  // cards of what comes near; as many as there is room for
  bool can_clear = false;             // there are filters to take off
  ui::Color ink;                      // of the icon
  std::vector<WayOn> others = {};     // beside the way to clear; in large text only one is shown
};
void draw_nothing_found(Stage& stage, ui::Rect box, const NothingFound& found);

}  // namespace hearth::screens
