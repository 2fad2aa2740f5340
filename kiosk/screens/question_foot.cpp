#include "screens/question_foot.h"

#include <algorithm>
#include <numeric>

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kGap = 20, kFootGap = 28, kLow = 600;

using Ways = std::vector<WayOn>;

float width_of(const Ways& ways, const WayOn& way, float width) {
  const float all = std::accumulate(ways.begin(), ways.end(), 0.0F,
                                    [](float sum, const WayOn& one) { return sum + one.share; });
  return (width - kGap * (static_cast<float>(ways.size()) - 1)) * way.share / all;
}

bool breaks(const ui::Canvas& canvas, const Ways& ways, float width) {
  return std::any_of(ways.begin(), ways.end(), [&](const WayOn& way) {
    const float icon = way.look.icon ? way.look.icon_size + 18 : 0;
    const ui::TextLook words{.style = {way.look.size, 1.2F, true, 0}, .grows = way.look.grows};
    return canvas.breaks_word(way.label, words, width_of(ways, way, width) - 48 - icon);
  });
}

// Side by side at the foot of the box.
FootRow draw_row(ui::Canvas& canvas, Rect box, const Ways& ways) {
  FootRow row;
  row.height = canvas.portrait() ? 112.0F : 104.0F;
  for (const auto& way : ways)
    row.height = std::max(
        row.height, ui::button_height(canvas, way.label, width_of(ways, way, box.w), way.look));
  float x = box.x;
  for (const auto& way : ways) {
    const float width = width_of(ways, way, box.w);
    if (ui::button(canvas, way.id, {x, box.bottom() - row.height, width, row.height}, way.label,
                   way.look))
      row.chosen = way.id;
    x += width + kGap;
  }
  return row;
}

}  // namespace

FootRow draw_foot_row(ui::Canvas& canvas, Rect box, Ways ways) {
  if (breaks(canvas, ways, box.w))
    for (auto& way : ways) way.look.icon.reset();
  if (!breaks(canvas, ways, box.w) || ways.size() < 2) return draw_row(canvas, box, ways);
  // What is drawn first is reached first: the upper row goes before the lower one.
  const Ways last{ways.back()};
  ways.pop_back();
  const float lower = std::max(canvas.portrait() ? 112.0F : 104.0F,
                               ui::button_height(canvas, last[0].label, box.w, last[0].look));
  auto upper = draw_foot_row(canvas, {box.x, box.y, box.w, box.h - lower - kGap}, ways);
  const auto under = draw_row(canvas, box, last);
  return {upper.height + kGap + under.height, under.chosen.empty() ? upper.chosen : under.chosen};
}

AboveFoot draw_ways_stacked(ui::Canvas& canvas, Rect box, const WayOn& upper, const WayOn& lower) {
  if (!canvas.portrait() || canvas.large() || canvas.look().reach)
    return draw_question_foot(canvas, box, {lower, upper});
  const auto first = draw_foot_row(canvas, box, {lower});
  auto foot =
      draw_question_foot(canvas, {box.x, box.y, box.w, box.h - first.height - kGap}, {upper});
  if (!first.chosen.empty()) foot.chosen = first.chosen;
  return foot;
}

AboveFoot draw_question_foot(ui::Canvas& canvas, Rect box, Ways ways) {
  const float pager = box.w * (ways.size() > 2 ? 0.38F : 0.55F);
  const bool shared = box.h < kLow && pager > 600 * canvas.look().text_size;
  const float left = shared ? pager : 0;
  const auto foot =
      draw_foot_row(canvas, {box.x + left, box.y, box.w - left, box.h}, std::move(ways));
  return {{{box.x, box.y, box.w, box.h - foot.height - kFootGap},
           {box.x, box.y, shared ? pager - kGap : 0, box.h}},
          foot.chosen};
}

}  // namespace hearth::screens
