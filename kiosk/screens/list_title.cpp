#include "screens/list_title.h"

#include <algorithm>
#include <cmath>

namespace hearth::screens {

namespace {

// Of the words at the end; beside the title these leave it room for a few.
struct Plan {
  ui::TextLook big{.style = ui::type::label}, small{.style = ui::type::support};
  float wide = 0, upper = 0, lower = 0;
  bool beside = true;
};

Plan plan(const ui::Canvas& canvas, float width, std::string_view title, std::string_view told) {
  Plan plan;
  plan.wide = std::ceil(canvas.measure(told, plan.small, 0).width) + 2;
  plan.beside = plan.wide + 20 + canvas.measure(title, plan.big, 0).width <= width;
  plan.upper = canvas.measure(title, plan.big, width).height;
  if (!plan.beside) plan.lower = canvas.measure(told, plan.small, width).height;
  return plan;
}

}  // namespace

float list_title_height(const ui::Canvas& canvas, float width, std::string_view title,
                        std::string_view told) {
  const auto words = plan(canvas, width, title, told);
  return words.upper + words.lower;
}

float list_title(ui::Canvas& canvas, ui::Rect box, std::string_view title, std::string_view told) {
  auto words = plan(canvas, box.w, title, told);
  words.big.color = canvas.theme().ink;
  words.small.color = canvas.theme().ink2;
  if (words.beside) words.small.align = text::Align::end;
  const float room = words.beside ? box.w - words.wide - 20 : box.w;
  canvas.heading({box.x, box.y, room, 0}, title, words.big);
  if (words.beside)
    canvas.text_middle({box.right() - words.wide, box.y, words.wide, words.upper}, told,
                       words.small);
  else
    canvas.text({box.x, box.y + words.upper, box.w, 0}, told, words.small);
  return words.upper + words.lower;
}

}  // namespace hearth::screens
