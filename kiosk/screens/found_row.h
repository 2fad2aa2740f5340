// One thing that search found, as a row: an icon, its title, a line that says what it is.
#pragma once

#include <string>

#include "catalog/search.h"
#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

struct FoundRow {
  std::string id;
  ui::Icon icon = ui::Icon::search;
  ui::Hue hue;
  std::string title, line;
  visit::Route to;  // where it leads
};

FoundRow found_row(const Stage& stage, const catalog::Found& found);

ui::Block found_row_block(Stage& stage, FoundRow row, float width);

}  // namespace hearth::screens
