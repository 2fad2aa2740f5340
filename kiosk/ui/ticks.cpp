#include "ui/ticks.h"

#include <algorithm>
#include <cmath>

#include "ui/two_lines.h"

namespace hearth::ui {

namespace {

constexpr float kPad = 22, kGap = 18;

float box_size(const Canvas& canvas) {
  return 44 * std::min(canvas.look().text_size, 1.5F);
}

TextLook name_look(const Theme& theme, bool selected) {
  return {.style = {30, 1.2F, selected, 0}, .color = theme.ink};
}

TextLook number_look(const Theme& theme) {
  return {.style = {28, 1.2F, false, 0}, .color = theme.ink2, .align = text::Align::end};
}

float number_width(const Canvas& canvas, std::string_view number) {
  if (number.empty()) return 0;
  return std::ceil(canvas.measure(number, number_look(canvas.theme()), 0).width) + 2 + kGap;
}

TextLook line_look(const Theme& theme) {
  return {.style = {26, 1.2F, false, 0}, .color = theme.ink2};
}

float words_room(const Canvas& canvas, const TickLook& look, float width) {
  return width - 2 * kPad - box_size(canvas) - kGap - number_width(canvas, look.number);
}

}  // namespace

float tick_height(const Canvas& canvas, std::string_view label, const TickLook& look, float width) {
  const auto& theme = canvas.theme();
  const float room = words_room(canvas, look, width);
  // The mark makes the words bold; the row stays as high as it is.
  float words = std::max(canvas.measure(label, name_look(theme, false), room).height,
                         canvas.measure(label, name_look(theme, true), room).height);
  if (!look.line.empty()) words += canvas.measure(look.line, line_look(theme), room).height;
  return std::max(88.0F, std::ceil(words) + 28);
}

bool tick(Canvas& canvas, std::string_view id, Rect rect, std::string_view label,
          const TickLook& look) {
  const auto& theme = canvas.theme();
  const bool chosen = canvas.open(
      id, rect,
      {.role = Role::choice, .label = label, .value = look.value, .selected = look.selected});
  const bool pressed = canvas.pressed(id);
  const auto face = pressed ? theme.sunken : look.selected ? theme.primary_tint : theme.surface;
  canvas.fill(rect, face, kControlRadius);
  canvas.outline(rect, look.selected ? theme.primary : theme.edge, kControlRadius,
                 look.selected ? std::max(4.0F, theme.outline) : theme.outline);
  const float side = box_size(canvas);
  const Rect box{rect.x + kPad, rect.y + (rect.h - side) / 2, side, side};
  if (look.selected) {
    canvas.fill(box, theme.primary, 12);
    canvas.icon(Icon::check, box.inset(7), theme.on_primary);
  } else {
    canvas.outline(box, theme.edge, 12, std::max(3.0F, theme.outline));
  }
  const float left = box.right() + kGap, end = rect.right() - kPad;
  const float number = number_width(canvas, look.number);
  const float room = words_room(canvas, look, rect.w);
  two_lines(canvas, {left, rect.y, room, rect.h},
            {label, look.line, name_look(theme, look.selected), line_look(theme)});
  if (number > 0)
    canvas.text_middle({end - number + kGap, rect.y, number - kGap, rect.h}, look.number,
                       number_look(theme));
  canvas.close();
  return chosen;
}

}  // namespace hearth::ui
