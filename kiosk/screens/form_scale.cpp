// A scale of feelings: five faces, from the hardest to the best.
#include <algorithm>
#include <array>

#include "screens/form_question.h"
#include "screens/forms.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr std::array kFaces{ui::Icon::face1, ui::Icon::face2, ui::Icon::face3, ui::Icon::face4,
                            ui::Icon::face5};
constexpr float kGap = 16, kIcon = 124, kPad = 8, kLeast = 240, kMost = 330;
constexpr float kUnderIcon = 22, kAround = 36;

// Staff say which end is the hard one: help is offered for the first step and no other. A list of
// how often something was has no face.
bool is_of_feelings(const listing::Question& question) {
  return question.kind == listing::Question::Kind::scale &&
         question.options.size() == kFaces.size() && question.help_when.size() == 1 &&
         question.help_when.front() == question.options.front().plain;
}

ui::TextLook words_look(const ui::Canvas& canvas, const FormText& text, float room) {
  return canvas.unbroken(text.text,
                         {.style = {32, 1.2F, true, 0},
                          .color = canvas.theme().ink,
                          .align = text::Align::center,
                          .language = text.language},
                         room, 28);
}

bool draw_face(ui::Canvas& canvas, Rect rect, const std::string& id, ui::Icon face,
               const FormText& text, bool selected) {
  const auto& theme = canvas.theme();
  const bool chosen = canvas.open(id, rect,
                                  {.role = ui::Role::choice,
                                   .label = text.text,
                                   .language = text.language,
                                   .selected = selected});
  const bool pressed = canvas.pressed(id);
  if (!pressed && !selected) canvas.shadow(rect, ui::Shadow::touchable);
  canvas.fill(rect,
              pressed    ? theme.sunken
              : selected ? theme.primary_tint
                         : theme.surface,
              ui::kCardRadius);
  canvas.outline(rect, selected ? theme.primary : theme.edge, ui::kCardRadius,
                 selected ? 5 : theme.outline);
  const float room = rect.w - 2 * kPad;
  const auto look = words_look(canvas, text, room);
  const float words = canvas.measure(text.text, look, room).height;
  const float icon = std::min(kIcon, rect.w - 2 * kPad);
  const float top = rect.y + (rect.h - icon - kUnderIcon - words) / 2;
  canvas.icon(face, {rect.x + (rect.w - icon) / 2, top, icon, icon},
              selected ? theme.primary : theme.ink);
  canvas.text({rect.x + kPad, top + icon + kUnderIcon, room, 0}, text.text, look);
  canvas.close();
  return chosen;
}

}  // namespace

std::optional<ui::Block> faces(Stage& stage, const Asked& asked, float width, float page) {
  const auto& canvas = stage.canvas;
  const auto& question = asked.question();
  if (!is_of_feelings(question)) return std::nullopt;
  const auto count = static_cast<float>(kFaces.size());
  const float each = (width - (count - 1) * kGap) / count, room = each - 2 * kPad;
  float words = 0;
  for (const auto& option : question.options) {
    const auto text = form_text(stage, option);
    const auto look = words_look(canvas, text, room);
    const auto size = canvas.measure(text.text, look, room);
    // Long words go into rows of their own.
    if (canvas.breaks_word(text.text, look, room) || size.lines > 3) return std::nullopt;
    words = std::max(words, size.height);
  }
  const float icon = std::min(kIcon, room);
  const float needed = icon + kUnderIcon + words + 2 * kAround;
  if (needed > page) return std::nullopt;
  const float height = std::clamp(canvas.portrait() ? kMost : kLeast, needed, page);
  return ui::Block{.gap = 20, .height = height, .draw = [&stage, asked, each](Rect box) {
                     for (std::size_t i = 0; i < kFaces.size(); ++i) {
                       const bool selected = asked.draft.answers().has(asked.at, i);
                       if (draw_face(stage.canvas, {box.x, box.y, each, box.h},
                                     "answer." + std::to_string(i + 1), kFaces[i],
                                     form_text(stage, asked.question().options[i]), selected)) {
                         if (selected)
                           asked.draft.skip(asked.at);  // what was chosen can be taken back
                         else
                           asked.draft.choose(asked.at, i);
                       }
                       box.x += each + kGap;
                     }
                   }};
}

}  // namespace hearth::screens
