#include "ui/progress.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace hearth::ui {

namespace {

constexpr float kBar = 14, kBarGap = 12, kGap = 24, kLineGap = 10;
constexpr float kLeastBar = 40;  // units: shorter segments are hard to count

std::string said(const Canvas& canvas, const ProgressLook& look) {
  return canvas.words().phrase("Question {question} of {questions}",
                               {{"question", look.question}, {"questions", look.questions}});
}

TextLook words_look(const Canvas& canvas) {
  return {.style = type::bold(type::support), .color = canvas.theme().ink};
}

// Where words and segments stand in a box of this width.
struct Plan {
  float words, tall;  // width and height of the words
  bool beside;        // the segments stand beside them
  float height() const { return beside ? tall : tall + kLineGap + kBar; }
};

Plan plan(const Canvas& canvas, const ProgressLook& look, float width) {
  const auto text = said(canvas, look);
  const auto count = static_cast<float>(look.questions);
  const float wide = std::ceil(canvas.measure(text, words_look(canvas), 0).width) + 2;
  const float needed = count * kLeastBar + (count - 1) * kBarGap;
  if (wide + kGap + needed <= width)
    return {wide, canvas.measure(text, words_look(canvas), wide).height, true};
  return {width, canvas.measure(text, words_look(canvas), width).height, false};
}

void draw_segments(Canvas& canvas, Rect box, const ProgressLook& look) {
  const auto& theme = canvas.theme();
  const auto count = static_cast<float>(look.questions);
  const float each = (box.w - (count - 1) * kBarGap) / count;
  for (int i = 0; i < look.questions; ++i) {
    const Rect bar{box.x + static_cast<float>(i) * (each + kBarGap), box.y, each, box.h};
    if (i < look.question)
      canvas.fill(bar, theme.primary, box.h / 2);
    else if (canvas.look().theme == ThemeName::contrast)  // told by its shape as well
      canvas.outline(bar, theme.line, box.h / 2, 3);
    else
      canvas.fill(bar, theme.line, box.h / 2);
  }
}

}  // namespace

float progress_height(const Canvas& canvas, const ProgressLook& look, float width) {
  return plan(canvas, look, width).height();
}

float progress(Canvas& canvas, std::string_view id, Rect box, const ProgressLook& look) {
  const auto text = said(canvas, look);
  const auto at = plan(canvas, look, box.w);
  canvas.open_region(id, {box.x, box.y, box.w, at.height()}, Role::status, text);
  canvas.text({box.x, box.y, at.words, at.tall}, text, words_look(canvas));
  const float left = at.beside ? at.words + kGap : 0;
  const float top = at.beside ? (at.tall - kBar) / 2 : at.tall + kLineGap;
  draw_segments(canvas, {box.x + left, box.y + top, box.w - left, kBar}, look);
  canvas.close();
  return at.height();
}

}  // namespace hearth::ui
