// The places of one category, or of all: its kinds, the filters, and the places in pages.
#include <algorithm>

#include "screens/filter_chips.h"
#include "screens/resource_list.h"
#include "screens/resource_words.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

void draw_filter_button(Stage& stage, const FilterSet& set, Rect rect) {
  if (filter_button(stage, set, rect)) stage.visit.open(visit::Sheet::filter);
}

// The kinds and the filters above the list; returns where the list may stand.
Rect portrait_choices(Stage& stage, const FilterSet& set, Rect box) {
  const auto below = [&](float used, float gap) {
    if (used <= 0) return;
    box.y += used + gap;
    box.h -= used + gap;
  };
  if (stage.canvas.large()) {
    const float tall = std::max(ui::kMinTarget, ui::chip_height(stage.canvas));
    draw_filter_button(stage, set, {box.x, box.y, box.w, tall});
    below(tall, 20);
    // With lowered controls the list needs all the room; the sheet tells what is chosen.
    if (!stage.canvas.look().reach) below(chosen_chips(stage, set, box), 20);
    return box;
  }
  const bool roomy = box.h > 1000;
  const float kinds = roomy ? tab_chips(stage, set, box) : 0;
  below(kinds, 14);
  // Many kinds leave the filters a row.
  below(filter_chips(stage, set, box, roomy && kinds < 100 ? 2 : 1), 16);
  return box;
}

void landscape_choices(Stage& stage, const FilterSet& set, Rect panel) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  if (canvas.large() || canvas.look().reach) {
    const float tall = std::clamp(panel.h, ui::kMinTarget, 120.0F);
    draw_filter_button(stage, set, {panel.x, panel.y, panel.w, tall});
    float top = panel.y + tall + 20;
    const float chips = chosen_chips(stage, set, {panel.x, top, panel.w, panel.bottom() - top});
    top += chips > 0 ? chips + 20 : 0;
    const ui::TextLook small{.style = ui::type::support, .color = canvas.theme().ink};
    const auto order = order_words(stage);
    if (!list_tells_order(canvas) &&
        top + canvas.measure(order, small, panel.w).height <= panel.bottom())
      canvas.text({panel.x, top, panel.w, 0}, order, small);
    return;
  }
  const ui::TextLook label{.style = ui::type::bold(ui::type::support), .color = canvas.theme().ink};
  const auto below = [&](float used, float gap) {
    panel.y += used + gap;
    panel.h -= used + gap;
  };
  const float title = canvas.measure("X", label, 0).height + 12;
  // The filters keep room for two rows.
  const float filters = title + 28 + 2 * (ui::chip_height(canvas) + 12);
  const Rect kinds{panel.x, panel.y + title, panel.w, panel.h - title - filters};
  if (const float used = tab_chips(stage, set, kinds); used > 0) {
    canvas.heading({panel.x, panel.y, panel.w, 0}, words.tr("Kind of help"), label);
    below(title + used, 28);
  }
  below(canvas.heading({panel.x, panel.y, panel.w, 0}, words.tr("Show"), label), 12);
  filter_chips(stage, set, panel, 0);
}

}  // namespace

void draw_resources(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto& here = stage.visit.here();
  const auto& directory = stage.catalog.directory();
  const bool all = here.category.empty();
  const auto line = words.phrase(
      "{part} · {places}",
      {{"part", words.tr("Find help")},
       {"places", places_words(words, static_cast<int>(directory.of(here.category).size()))}});
  const auto place = ui::header(
      canvas, {.icon = all ? ui::Icon::search : category_icon(here.category),
               .title = all ? words.tr("All places") : category_name(words, here.category),
               .line = line,
               .clock = stage.clock(),
               .hue = canvas.theme().find});
  const auto set = filter_set(stage);
  const auto listed = directory.list(
      here.category, directory.choices().ready(here.resource_filters.chosen()), stage.local_now());
  auto box = place.content;
  if (canvas.portrait())
    box = portrait_choices(stage, set, box);
  else
    landscape_choices(stage, set, place.panel);
  if (listed.empty())
    draw_no_resources(stage, box);
  else
    draw_resource_list(stage, box, listed);
}

}  // namespace hearth::screens
