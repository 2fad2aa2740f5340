#include "ui/choice_row.h"

#include <algorithm>
#include <cmath>

#include "ui/two_lines.h"
#include "ui/widgets.h"

namespace hearth::ui {

namespace {

constexpr float kLeast = 140, kAround = 24;  // height; above and below the words
constexpr float kNarrow = 560;               // units: two rows beside each other in portrait
constexpr float kLeastWords = 190;           // units for words, times the visitor's text size
constexpr float kChosenEdge = 5, kMarkEdge = 3;

struct Sizes {
  float pad, gap, box, icon, mark, tick, title;
};
constexpr Sizes kWide{30, 28, 92, 56, 60, 42, 38}, kSmall{26, 22, 84, 52, 56, 40, 34};

const Sizes& sizes(float width) {
  return width < kNarrow ? kSmall : kWide;
}

// What is left for the words, with the icon and without.
float words_room(float width, bool with_icon) {
  const auto& at = sizes(width);
  return width - 2 * at.pad - at.mark - at.gap - (with_icon ? at.box + at.gap : 0);
}

bool has_icon(const Canvas& canvas, const ChoiceRowLook& look, float width) {
  return look.icon &&
         words_room(width, true) >= kLeastWords * (look.grows ? canvas.look().text_size : 1);
}

TwoLines lines_of(const Canvas& canvas, const ChoiceRowLook& look, float width) {
  const auto& theme = canvas.theme();
  return {.upper = look.title,
          .lower = look.line,
          .upper_look = {.style = type::sized(type::label, sizes(width).title, 1.2F),
                         .color = theme.ink,
                         .language = look.language,
                         .grows = look.grows},
          .lower_look = {.style = type::support, .color = theme.ink2, .grows = look.grows}};
}

void draw_mark(Canvas& canvas, Rect rect, const ChoiceRowLook& look, float tick) {
  const auto& theme = canvas.theme();
  const float radius = look.mark == ChoiceMark::one ? rect.w / 2 : 16;
  if (look.selected) {
    canvas.fill(rect, theme.primary, radius);
    canvas.icon(Icon::check, rect.inset((rect.w - tick) / 2), theme.on_primary);
  } else {
    canvas.outline(rect, theme.edge, radius, std::max(kMarkEdge, theme.outline));
  }
}

}  // namespace

float choice_row_height(const Canvas& canvas, const ChoiceRowLook& look, float width) {
  const float room = words_room(width, has_icon(canvas, look, width));
  return std::max(kLeast, std::ceil(two_lines_height(canvas, lines_of(canvas, look, width), room)) +
                              2 * kAround);
}

bool choice_row(Canvas& canvas, std::string_view id, Rect rect, const ChoiceRowLook& look) {
  const auto& theme = canvas.theme();
  const auto& at = sizes(rect.w);
  const bool chosen = canvas.open(id, rect,
                                  {.role = Role::choice,
                                   .label = look.title,
                                   .value = look.line,
                                   .language = look.language,
                                   .selected = look.selected});
  const bool pressed = canvas.pressed(id);
  if (!pressed && !look.selected) canvas.shadow(rect, Shadow::touchable);
  canvas.fill(rect,
              pressed         ? theme.sunken
              : look.selected ? theme.primary_tint
                              : theme.surface,
              kCardRadius);
  canvas.outline(rect, look.selected ? theme.primary : theme.edge, kCardRadius,
                 look.selected ? kChosenEdge : theme.outline);
  const auto middle = [&](float x, float side) {
    return Rect{x, rect.y + (rect.h - side) / 2, side, side};
  };
  const bool icon = has_icon(canvas, look, rect.w);
  if (icon)
    icon_box(canvas, middle(rect.x + at.pad, at.box), *look.icon,
             look.selected ? theme.surface : look.hue.tint, look.hue.deep, at.icon);
  const float left = rect.x + at.pad + (icon ? at.box + at.gap : 0);
  two_lines(canvas, {left, rect.y, words_room(rect.w, icon), rect.h},
            lines_of(canvas, look, rect.w));
  draw_mark(canvas, middle(rect.right() - at.pad - at.mark, at.mark), look, at.tick);
  canvas.close();
  return chosen;
}

}  // namespace hearth::ui
