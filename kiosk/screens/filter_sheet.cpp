// Filters as a sheet of large choices, for large text.
#include <algorithm>

#include "screens/filter_chips.h"
#include "screens/meeting_words.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/pages.h"
#include "ui/widgets.h"

namespace hearth::screens {

void draw_filter_sheet(Stage& stage) {
  auto& canvas = stage.canvas;
  auto& here = stage.visit.here();
  const auto& words = stage.words();
  const auto filters = useful_filters(stage);
  const int count = static_cast<int>(filters.size());
  const float gap = 16, tall = ui::choice_height(canvas);
  const auto sheet = ui::sheet(canvas, ui::Icon::filter, words.tr("Show"),
                               static_cast<float>(count) * (tall + gap) - gap);
  auto box = sheet.content;
  const auto height = [&](int first, int i) { return tall + (i == first ? 0 : gap); };
  auto range = ui::find_page(count, 0, box.h, height);
  if (range.last < count) {
    const auto whole = box;
    box.h -= ui::pager_height(canvas) + gap;
    range = ui::find_page(count, stage.visit.sheet_page, box.h, height);
    stage.visit.sheet_page = range.page;
    stage.visit.sheet_page += ui::pager(
        canvas, whole, {.first = range.first == 0, .last = range.last == count, .label = ""});
  }
  float y = box.y;
  for (int i = range.first; i < range.last; ++i) {
    const auto filter = filters[static_cast<std::size_t>(i)];
    if (ui::choice(canvas, "filter." + std::to_string(static_cast<int>(filter)),
                   {box.x, y, box.w, tall}, filter_name(words, filter),
                   {.selected = filter == here.filter})) {
      here.filter = filter;
      here.page = 0;
      stage.visit.sheet = visit::Sheet::none;
    }
    y += tall + gap;
  }
  if (sheet.closed) stage.visit.sheet = visit::Sheet::none;
}

}  // namespace hearth::screens
