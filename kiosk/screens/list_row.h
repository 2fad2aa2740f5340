// A row of a list that leads somewhere: its words, and at the end where that is. One of them may be
// where one stands.
#pragma once

#include <string>

#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

struct ListRow {
  std::string id, label;
  std::string end = {};            // "Page 2"; may be empty
  std::string_view language = {};  // of the label where it is not the screen's
  bool selected = false;
};

float list_row_height(const ui::Canvas& canvas, const ListRow& row, float width);
// True when the visitor chose it.
bool list_row(ui::Canvas& canvas, const ListRow& row, ui::Rect rect);

}  // namespace hearth::screens
