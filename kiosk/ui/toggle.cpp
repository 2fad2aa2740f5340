#include <algorithm>
#include <cmath>

#include "ui/two_lines.h"
#include "ui/widgets.h"

namespace hearth::ui {

namespace {

constexpr float kSwitchWide = 132, kSwitchTall = 76, kPad = 32, kIcon = 48;
constexpr TextLook kTitle{.style = {32, 1.3F, true, 0}}, kLine{.style = {26, 1.35F, false, 0}};

float state_width(const Canvas& canvas) {
  const auto& words = canvas.words();
  return std::ceil(std::max(canvas.measure(words.tr("On"), kTitle, 0).width,
                            canvas.measure(words.tr("Off"), kTitle, 0).width)) +
         2;
}

float text_room(const Canvas& canvas, float width) {
  return width - 2 * kPad - kIcon - 28 - 24 - state_width(canvas) - 20 - kSwitchWide;
}

void draw_switch(Canvas& canvas, Rect rect, bool on) {
  const auto& theme = canvas.theme();
  const float knob = kSwitchTall - 20;
  canvas.fill(rect, on ? theme.primary : theme.surface, kSwitchTall / 2);
  canvas.outline(rect, on ? theme.primary : theme.edge, kSwitchTall / 2,
                 std::max(3.0F, theme.outline));
  const Rect at{on ? rect.right() - 10 - knob : rect.x + 10, rect.y + 10, knob, knob};
  canvas.fill(at, on ? theme.on_primary : theme.edge, knob / 2);
  if (on) canvas.icon(Icon::check, at.inset(8), theme.primary);
}

}  // namespace

float toggle_height(const Canvas& canvas, const ToggleLook& look, float width) {
  const float room = text_room(canvas, width);
  return std::max(128.0F,
                  two_lines_height(canvas, {look.title, look.line, kTitle, kLine}, room) + 40);
}

bool toggle(Canvas& canvas, std::string_view id, Rect rect, const ToggleLook& look) {
  const auto& theme = canvas.theme();
  const auto state = look.on ? canvas.words().tr("On") : canvas.words().tr("Off");
  const bool chosen = canvas.open(
      id, rect, {.role = Role::choice, .label = look.title, .value = state, .selected = look.on});
  if (!canvas.pressed(id)) canvas.shadow(rect, Shadow::touchable);
  canvas.fill(rect, canvas.pressed(id) ? theme.sunken : theme.surface, kControlRadius);
  canvas.outline(rect, theme.edge, kControlRadius, theme.outline);
  canvas.icon(look.icon, {rect.x + kPad, rect.y + (rect.h - kIcon) / 2, kIcon, kIcon}, theme.ink);

  const float room = text_room(canvas, rect.w), left = rect.x + kPad + kIcon + 28;
  auto title = kTitle, line = kLine;
  title.color = theme.ink;
  line.color = theme.ink2;
  two_lines(canvas, {left, rect.y, room, rect.h}, {look.title, look.line, title, line});

  const float word = state_width(canvas);
  const float switch_left = rect.right() - kPad - kSwitchWide;
  title.align = text::Align::end;
  canvas.text_middle({switch_left - 20 - word, rect.y, word, rect.h}, state, title);
  draw_switch(canvas, {switch_left, rect.y + (rect.h - kSwitchTall) / 2, kSwitchWide, kSwitchTall},
              look.on);
  canvas.close();
  return chosen;
}

}  // namespace hearth::ui
