#include "screens/question_foot.h"

#include <algorithm>
#include <numeric>

#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kGap = 20, kFootGap = 28, kLow = 600;
constexpr float kMostGrown = 1.35F, kSmallest = 26;

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

// Words at the foot may grow less than a text: their place is fixed, like the dock's.
void grow_less(const ui::Canvas& canvas, Ways& ways) {
  const float grown = std::min(canvas.look().text_size, kMostGrown);
  for (auto& way : ways) {
    if (!way.look.grows) continue;
    way.look.size *= grown;
    way.look.grows = false;
  }
}

void drop_icons(Ways& ways) {
  for (auto& way : ways) way.look.icon.reset();
}

float row_height(const ui::Canvas& canvas, const Ways& ways, float width) {
  float height = canvas.portrait() ? 112.0F : 104.0F;
  for (const auto& way : ways)
    height = std::max(height,
                      ui::button_height(canvas, way.label, width_of(ways, way, width), way.look));
  return height;
}

// One row, or two where their words would break.
std::vector<Ways> in_rows(const ui::Canvas& canvas, Rect box, Ways ways) {
  const bool low = box.h < kLow;
  const auto broken = [&] { return breaks(canvas, ways, box.w); };
  if ((low && canvas.large()) || (broken() && canvas.large())) drop_icons(ways);
  if (low || broken()) grow_less(canvas, ways);
  if (broken()) drop_icons(ways);
  // Where height is short they shrink rather than take a second row.
  for (float size = 34; low && broken() && size >= kSmallest; size -= 2)
    for (auto& way : ways) way.look.size = std::min(way.look.size, size);
  if (!broken() || ways.size() < 2) return {ways};
  const Ways last{ways.back()};
  ways.pop_back();
  auto rows = in_rows(canvas, box, std::move(ways));
  rows.push_back(last);
  return rows;
}

}  // namespace

float foot_row_height(const ui::Canvas& canvas, Rect box, const std::vector<WayOn>& ways) {
  float height = -kGap;
  for (const auto& row : in_rows(canvas, box, ways))
    height += kGap + row_height(canvas, row, box.w);
  return height;
}

FootRow draw_foot_row(ui::Canvas& canvas, Rect box, const std::vector<WayOn>& ways) {
  FootRow foot;
  foot.height = foot_row_height(canvas, box, ways);
  float y = box.bottom() - foot.height;
  for (const auto& row : in_rows(canvas, box, ways)) {
    const float tall = row_height(canvas, row, box.w);
    float x = box.x;
    for (const auto& way : row) {
      const float width = width_of(row, way, box.w);
      if (ui::button(canvas, way.id, {x, y, width, tall}, way.label, way.look))
        foot.chosen = way.id;
      x += width + kGap;
    }
    y += tall + kGap;
  }
  return foot;
}

float page_above_row(const ui::Canvas& canvas, Rect box, const std::vector<WayOn>& ways) {
  return ui::page_room(canvas, box) - foot_row_height(canvas, box, ways) - kFootGap;
}

AboveFoot draw_ways_stacked(ui::Canvas& canvas, Rect box, const WayOn& upper, const WayOn& lower,
                            float needed) {
  const float both = foot_row_height(canvas, box, {upper}) + kGap +
                     foot_row_height(canvas, box, {lower}) + kFootGap;
  if (!canvas.portrait() || canvas.large() || canvas.look().reach || needed + both > box.h)
    return upper.look.kind == ui::ButtonKind::primary
               ? draw_question_foot(canvas, box, {lower, upper})
               : draw_question_foot(canvas, box, {upper, lower});
  const auto first = draw_foot_row(canvas, box, {lower});
  auto foot =
      draw_question_foot(canvas, {box.x, box.y, box.w, box.h - first.height - kGap}, {upper});
  if (!first.chosen.empty()) foot.chosen = first.chosen;
  return foot;
}

AboveFoot draw_question_foot(ui::Canvas& canvas, Rect box, const std::vector<WayOn>& ways) {
  const float pager = box.w * (ways.size() > 2 ? 0.38F : 0.55F);
  const bool shared = box.h < kLow && pager > 600 * canvas.look().text_size;
  const float left = shared ? pager : 0;
  const auto foot = draw_foot_row(canvas, {box.x + left, box.y, box.w - left, box.h}, ways);
  return {{{box.x, box.y, box.w, box.h - foot.height - kFootGap},
           {box.x, box.y, shared ? pager - kGap : 0, box.h}},
          foot.chosen};
}

}  // namespace hearth::screens
