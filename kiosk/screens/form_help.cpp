// Help that is offered with an answer: in its place, and never forced.
#include <algorithm>

#include "screens/form_question.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kPad = 32, kIcon = 56, kGap = 28, kAround = 26;

// Where its parts stand: the button beside the words, or below them.
struct Plan {
  float words = 0, words_tall = 0, button = 0, button_tall = 0;
  bool beside = true;
  float height() const {
    return 2 * kAround +
           (beside ? std::max({words_tall, button_tall, kIcon}) : words_tall + 20 + button_tall);
  }
};

struct Look {
  std::string_view thanks, ask, yes;
  ui::TextLook upper, lower;
  ui::ButtonLook button = {.size = 32};
};

Look look_of(const Stage& stage) {
  const auto& words = stage.words();
  const auto& theme = stage.canvas.theme();
  return {words.tr("Thank you for saying so."),
          words.tr("Would you like help now?"),
          words.tr("Yes, show me help"),
          {.style = ui::type::sized(ui::type::label, 34, 1.25F), .color = theme.ink},
          {.style = ui::type::body, .color = theme.ink2}};
}

Plan plan(const ui::Canvas& canvas, const Look& look, float width) {
  Plan plan;
  const float inner = width - 2 * kPad - kIcon - kGap;
  const ui::TextLook label{.style = {look.button.size, 1.2F, true, 0}, .grows = look.button.grows};
  plan.button = std::ceil(canvas.measure(look.yes, label, 0).width) + 2 + 56;
  plan.beside = plan.button < inner * 0.5F;
  plan.words = plan.beside ? inner - plan.button - kGap : inner;
  if (!plan.beside) plan.button = width - 2 * kPad;
  plan.words_tall = canvas.measure(look.thanks, look.upper, plan.words).height +
                    canvas.measure(look.ask, look.lower, plan.words).height;
  plan.button_tall = std::max(88.0F, ui::button_height(canvas, look.yes, plan.button, look.button));
  return plan;
}

void draw_offer(Stage& stage, Rect box, const Look& look, const Plan& at) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  canvas.fill(box, theme.sunken, ui::kCardRadius);
  const float top = at.beside ? box.y + (box.h - at.words_tall) / 2 : box.y + kAround;
  canvas.icon(ui::Icon::heart, {box.x + kPad, top + (at.words_tall - kIcon) / 2, kIcon, kIcon},
              theme.ink);
  const float left = box.x + kPad + kIcon + kGap;
  const float upper = canvas.text({left, top, at.words, 0}, look.thanks, look.upper);
  canvas.text({left, top + upper, at.words, 0}, look.ask, look.lower);
  const Rect button{
      box.right() - kPad - at.button,
      at.beside ? box.y + (box.h - at.button_tall) / 2 : box.bottom() - kAround - at.button_tall,
      at.button, at.button_tall};
  if (ui::button(canvas, "question.help", button, look.yes, look.button)) stage.visit.go_for_help();
}

}  // namespace

std::optional<ui::Block> help_offer(Stage& stage, const Asked& asked, float width, float page) {
  if (asked.question().help_when.empty()) return std::nullopt;
  auto look = look_of(stage);
  auto at = plan(stage.canvas, look, width);
  if (at.height() > page) {  // the question alone, in words that do not grow
    look.thanks = {};
    look.lower.grows = look.button.grows = false;
    at = plan(stage.canvas, look, width);
  }
  return ui::Block{.gap = 28, .height = at.height(), .draw = [&stage, asked, look, at](Rect box) {
                     if (asked.draft.answers().offers_help(asked.at))
                       draw_offer(stage, box, look, at);
                   }};
}

}  // namespace hearth::screens
