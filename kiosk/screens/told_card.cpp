#include "screens/told_card.h"

#include <algorithm>

#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kPad = 32, kBox = 92, kLead = kBox + 28, kGap = 20, kLineGap = 10;
constexpr float kNarrow = 600;

void draw_mark(ui::Canvas& canvas, Rect rect, const ToldCard& card, const ui::Hue& hue,
               ui::Color fill) {
  if (card.number.empty()) return ui::icon_box(canvas, rect, card.icon, fill, hue.deep, 56);
  canvas.fill(rect, fill, rect.w / 2);
  if (canvas.look().theme == ui::ThemeName::contrast)
    canvas.outline(rect, canvas.theme().line, rect.w / 2, 3);
  canvas.text_middle(rect, card.number,
                     {.style = {52, 1.1F, true, 0},
                      .color = hue.deep,
                      .align = text::Align::center,
                      .grows = false});
}

}  // namespace

std::optional<Sentence> front_desk(const Stage& stage) {
  const auto desk = stage.choose(stage.catalog.center().front_desk);
  if (desk.text.empty()) return std::nullopt;
  return Sentence{std::string(desk.text),
                  desk.as_asked ? std::string() : std::string(desk.language)};
}

void add_told_card(ui::Canvas& canvas, std::vector<ui::Block>& blocks, const ToldCard& card,
                   const ui::Hue& hue, float width, float page) {
  const auto& theme = canvas.theme();
  const ui::TextLook title{.style = ui::type::label, .color = theme.ink};
  const auto words = [color = theme.ink2](const Sentence& sentence) {
    return ui::TextLook{.style = ui::type::body, .color = color, .language = sentence.language};
  };
  if (canvas.large() || width < kNarrow) {
    const float head = std::max(kBox, canvas.measure(card.title, title, width - kLead).height);
    blocks.push_back(
        {40, head, true, [&canvas, card, hue, title](Rect box) {
           const float top = box.y + (box.h - kBox) / 2;
           draw_mark(canvas, {box.x, top, kBox, kBox}, card, hue, hue.tint);
           const Rect room{box.x + kLead, box.y, box.w - kLead, box.h};
           const float tall = canvas.measure(card.title, title, room.w).height;
           canvas.heading({room.x, room.y + (room.h - tall) / 2, room.w, 0}, card.title, title);
         }});
    for (const auto& sentence : card.sentences)
      for (auto& text :
           ui::split_to_fit(canvas, sentence.text, words(sentence), width, page - head - 40)) {
        const Sentence part{std::move(text), sentence.language};
        blocks.push_back(
            {16, canvas.measure(part.text, words(part), width).height, false,
             [&canvas, part, words](Rect box) { canvas.text(box, part.text, words(part)); }});
      }
    return;
  }
  const float room = width - 2 * kPad - kLead;
  float tall = canvas.measure(card.title, title, room).height;
  for (const auto& sentence : card.sentences)
    tall += kLineGap + canvas.measure(sentence.text, words(sentence), room).height;
  blocks.push_back(
      {kGap, std::max(kBox, tall) + 2 * 26, false,
       [&canvas, card, hue, title, words, room, tall](Rect box) {
         const auto& colors = canvas.theme();
         canvas.fill(box, colors.sunken, ui::kCardRadius);
         draw_mark(canvas, {box.x + kPad, box.y + (box.h - kBox) / 2, kBox, kBox}, card, hue,
                   colors.surface);
         const float x = box.x + kPad + kLead;
         float y = box.y + (box.h - tall) / 2;
         y += canvas.heading({x, y, room, 0}, card.title, title);
         for (const auto& sentence : card.sentences)
           y += kLineGap + canvas.text({x, y + kLineGap, room, 0}, sentence.text, words(sentence));
       }});
}

bool add_told_beside(ui::Canvas& canvas, std::vector<ui::Block>& beside, const ToldCard& card,
                     const ui::Hue& hue, Rect panel) {
  if (panel.h <= 0) return false;
  auto with = beside;
  add_told_card(canvas, with, card, hue, panel.w, panel.h);
  if (ui::height_of(with) > panel.h) return false;
  beside = std::move(with);
  return true;
}

}  // namespace hearth::screens
