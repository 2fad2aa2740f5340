#include "screens/resource_blocks.h"

#include <algorithm>
#include <cmath>

namespace hearth::screens {

namespace {

using ui::Block;
using ui::Canvas;
using ui::Rect;

constexpr float kPad = 32, kGap = 20, kColumnGap = 48, kHead = 44, kRowPad = 14;
constexpr float kNarrow = 800;  // units: no two columns

bool is_narrow(DetailBlocks& blocks) {
  return blocks.stage().canvas.large() || blocks.width() < kNarrow;
}

ui::TextLook title_look(const Canvas& canvas, const ui::Hue& hue) {
  const bool contrast = canvas.look().theme == ui::ThemeName::contrast;
  return {.style = ui::type::bold(ui::type::body),
          .color = contrast ? canvas.theme().ink : hue.deep};
}
ui::TextLook strong_look(const Canvas& canvas) {
  return {.style = ui::type::sized(ui::type::heading, 44, 1.2F), .color = canvas.theme().ink};
}
ui::TextLook line_look(const Canvas& canvas, bool first) {
  return {.style = first ? ui::type::body : ui::type::support,
          .color = first ? canvas.theme().ink : canvas.theme().ink2};
}

// Draws the card's words from the top of `box` unless it only measures; returns their height.
float card_words(Canvas& canvas, const FactCard& card, const ui::Hue& hue, Rect box, bool draw) {
  const auto title = title_look(canvas, hue);
  const float room = box.w - kHead - 14;
  float y = std::max(kHead, canvas.measure(card.title, title, room).height);
  if (draw) {
    canvas.icon(card.icon, {box.x, box.y + (y - kHead) / 2, kHead, kHead}, title.color);
    canvas.heading({box.x + kHead + 14,
                    box.y + (y - canvas.measure(card.title, title, room).height) / 2, room, 0},
                   card.title, title);
  }
  y += 10;
  const auto put = [&](const std::string& text, const ui::TextLook& look) {
    if (draw) canvas.text({box.x, box.y + y, box.w, 0}, text, look);
    y += canvas.measure(text, look, box.w).height + 4;
  };
  if (!card.strong.empty())
    put(card.strong, canvas.unbroken(card.strong, strong_look(canvas), box.w, 30));
  bool first = card.strong.empty();
  for (const auto& line : card.lines) {
    put(line, line_look(canvas, first));
    first = false;
  }
  return y;
}

void add_card_pieces(DetailBlocks& blocks, const FactCard& card) {
  blocks.heading(card.title);
  if (!card.strong.empty()) blocks.fact({card.icon, card.strong});
  bool first = card.strong.empty();
  for (const auto& line : card.lines) {
    if (first)
      blocks.fact({card.icon, line});
    else
      blocks.paragraph(line);
    first = false;
  }
}

// A row of the table: day at the start, hours at the end, a hairline below; today on green.
float row_height(const Canvas& canvas, const HoursRow& row, float width) {
  const ui::TextLook look{.style =
                              row.today ? ui::type::bold(ui::type::support) : ui::type::support};
  const float day = std::ceil(canvas.measure(row.day, look, 0).width) + 2;
  const float beside = width - 2 * 16 - day - 16;
  return canvas.measure(row.hours, look, std::max(beside, width * 0.4F)).height + 2 * kRowPad;
}

void draw_row(Canvas& canvas, const HoursRow& row, Rect box) {
  const auto& theme = canvas.theme();
  if (row.today) canvas.fill(box, theme.ok_tint, 12);
  canvas.fill({box.x, box.bottom() - 2, box.w, 2}, theme.line);
  ui::TextLook look{.style = row.today ? ui::type::bold(ui::type::support) : ui::type::support,
                    .color = theme.ink};
  const float day = std::ceil(canvas.measure(row.day, look, 0).width) + 2;
  const float inner = box.w - 32, beside = std::max(inner - day - 16, box.w * 0.4F);
  canvas.text_middle({box.x + 16, box.y, inner - beside - 16, box.h}, row.day, look);
  look.align = text::Align::end;
  canvas.text_middle({box.right() - 16 - beside, box.y, beside, box.h}, row.hours, look);
}

}  // namespace

void add_state(DetailBlocks& blocks, const OpeningWords& opening, const std::string& checked) {
  auto& stage = blocks.stage();
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const bool ok = opening.kind == ui::PillKind::ok, care = opening.kind == ui::PillKind::care;
  const auto fill = ok ? theme.ok_tint : care ? theme.care_tint : theme.sunken;
  const auto ink = ok ? theme.ok : care ? theme.care : theme.ink;
  const ui::TextLook big{.style = ui::type::label, .color = theme.ink};
  const ui::TextLook small{.style = ui::type::support, .color = theme.ink};
  const float icon = 52, left = kPad + icon + 24, room = blocks.width() - left - kPad;
  const float upper = canvas.measure(opening.text, big, room).height;
  const float lower = canvas.measure(checked, small, room).height;
  blocks.add(
      {18, std::max(120.0F, upper + lower + 44), false, [=, &canvas](Rect box) {
         canvas.fill(box, fill, ui::kCardRadius);
         if (canvas.look().theme == ui::ThemeName::contrast)
           canvas.outline(box, canvas.theme().line, ui::kCardRadius, 2);
         canvas.icon(opening.icon, {box.x + kPad, box.y + (box.h - icon) / 2, icon, icon}, ink);
         const float top = box.y + (box.h - upper - lower) / 2;
         canvas.text({box.x + left, top, room, 0}, opening.text, big);
         canvas.text({box.x + left, top + upper, room, 0}, checked, small);
       }});
}

void add_fact_cards(DetailBlocks& blocks, const std::vector<FactCard>& cards) {
  auto& canvas = blocks.stage().canvas;
  std::vector<FactCard> shown;
  for (const auto& card : cards)
    if (!card.empty()) shown.push_back(card);
  if (shown.empty()) return;
  const auto count = static_cast<float>(shown.size());
  const float each = (blocks.width() - kGap * (count - 1)) / count;
  float tall = 0;
  for (const auto& card : shown)
    tall =
        std::max(tall, card_words(canvas, card, blocks.hue(), {0, 0, each - 2 * kPad, 0}, false));
  tall += 2 * 26;
  if (is_narrow(blocks) || tall > blocks.page()) {
    for (const auto& card : shown) add_card_pieces(blocks, card);
    return;
  }
  blocks.add({24, tall, false, [&canvas, shown, each, &hue = blocks.hue()](Rect box) {
                Rect one{box.x, box.y, each, box.h};
                for (const auto& card : shown) {
                  canvas.fill(one, canvas.theme().surface, ui::kCardRadius);
                  canvas.outline(one, canvas.theme().line, ui::kCardRadius, 2);
                  card_words(canvas, card, hue, one.inset(kPad, 26), true);
                  one.x += each + kGap;
                }
              }});
}

void add_hours(DetailBlocks& blocks, const std::vector<HoursRow>& rows) {
  auto& canvas = blocks.stage().canvas;
  const float half = (blocks.width() - kColumnGap) / 2;
  const auto in_first = (rows.size() + 1) / 2;
  const auto heights = [&](std::size_t first, std::size_t end) {
    std::vector<float> all;
    for (; first < end; ++first) all.push_back(row_height(canvas, rows[first], half));
    return all;
  };
  const auto start = heights(0, in_first), end = heights(in_first, rows.size());
  const auto sum = [](const std::vector<float>& all) {
    float total = 0;
    for (const float one : all) total += one;
    return total;
  };
  const float tall = std::max(sum(start), sum(end));
  if (is_narrow(blocks) || tall > blocks.page() || rows.size() < 2) {
    for (const auto& row : rows)
      blocks.add({0, row_height(canvas, row, blocks.width()), false,
                  [&canvas, row](Rect box) { draw_row(canvas, row, box); }});
    return;
  }
  blocks.add(
      {10, tall, false, [=, &canvas](Rect box) {
         float y = box.y;
         for (std::size_t i = 0; i < rows.size(); ++i) {
           const bool second = i >= in_first;
           if (i == in_first) y = box.y;
           const float height = second ? end[i - in_first] : start[i];
           draw_row(canvas, rows[i], {box.x + (second ? half + kColumnGap : 0), y, half, height});
           y += height;
         }
       }});
}

}  // namespace hearth::screens
