#include "screens/nothing_found.h"

#include <algorithm>

#include "screens/filter_set.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

std::vector<WayOn> away(Stage& stage, const NothingFound& found) {
  std::vector<WayOn> ways;
  if (found.can_clear)
    ways.push_back({"filter.clear", ui::Icon::undo, stage.words().tr("Clear filters"),
                    [&stage] { clear_filters(stage); }});
  for (const auto& other : found.others)
    if (ways.empty() || !stage.canvas.large()) ways.push_back(other);
  return ways;
}

}  // namespace

void draw_nothing_found(Stage& stage, ui::Rect box, const NothingFound& found) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto& words = stage.words();
  const ui::TextLook big{
      .style = ui::type::heading, .color = theme.ink, .align = text::Align::center};
  const ui::TextLook lead{
      .style = ui::type::lead, .color = theme.ink2, .align = text::Align::center};
  const bool portrait = canvas.portrait() && !canvas.large();
  const float inner = std::min(box.w - 112, 780.0F), x = box.x + (box.w - inner) / 2;
  const float badge = portrait ? 128 + 26 : 0;
  const float tall = 44 + badge + canvas.measure(found.title, big, inner).height + 14 +
                     canvas.measure(found.line, lead, inner).height + 44;
  canvas.fill({box.x, box.y, box.w, tall}, theme.sunken, ui::kCardRadius);
  float y = box.y + 44;
  if (portrait) {
    ui::icon_box(canvas, {box.x + (box.w - 128) / 2, y, 128, 128}, ui::Icon::coffee, theme.surface,
                 found.ink, 76, 64);
    y += badge;
  }
  y += canvas.heading({x, y, inner, 0}, found.title, big) + 14;
  canvas.text({x, y, inner, 0}, found.line, lead);
  y = box.y + tall + 32;
  const auto ways = ways_on(stage, away(stage, found), box.w);
  if (!found.close.empty()) {
    const ui::TextLook label{.style = ui::type::label, .color = theme.ink};
    y += canvas.heading({box.x, y, box.w, 0}, words.tr("Closest matches"), label) + 16;
    for (const auto& card : found.close) {
      if (y + card.height + ways.height + 30 > box.bottom()) break;
      card.draw({box.x, y, box.w, card.height});
      y += card.height + 16;
    }
    y += 14;
  }
  if (ways.height > 0 && (found.can_clear || y + ways.height <= box.bottom()))
    ways.draw({box.x, y, box.w, ways.height});
}

}  // namespace hearth::screens
