#include <algorithm>
#include <cmath>

#include "ui/furniture.h"

namespace hearth::ui {

namespace {

// Units: no word of the dock is smaller, or a small panel would make it unreadable.
constexpr float kSmallest = 26;
constexpr float kLine = 44;  // of words above the buttons
constexpr float kRow = 136, kFoldRow = 104, kFoldGap = 12, kFoldPad = 20;

// On a small upright panel the end button has a row of its own.
bool folded(const Canvas& canvas) {
  return canvas.portrait() && canvas.width() < 860;
}

float natural_width(const Canvas& canvas, std::string_view label, const ButtonLook& look) {
  const TextLook words{.style = {look.size, 1.2F, true, 0}, .grows = false};
  return std::ceil(canvas.measure(label, words, 0).width) + look.icon_size + 18 + 64;
}

// What a button of this width leaves to its words.
float word_room(const ButtonLook& look, float width) {
  return look.stacked ? width - 8 : width - 48 - look.icon_size - 18;
}

bool fits(const Canvas& canvas, std::string_view label, const ButtonLook& look, float width,
          float height) {
  TextLook words{.style = {look.size, look.stacked ? 1.12F : 1.2F, true, 0}, .grows = false};
  const float room = word_room(look, width);
  const auto size = canvas.measure(label, words, room);
  return size.lines <= 2 && size.width <= room + 1 &&
         size.height + (look.stacked ? look.icon_size + 4 : 0) <= height - 12;
}

// The largest size of words, no larger than asked for, in which the label goes in.
ButtonLook fitted(const Canvas& canvas, std::string_view label, ButtonLook look, float width,
                  float height) {
  const TextLook words{.style = {look.size, 1.2F, true, 0}, .grows = false};
  const float room = word_room(look, width);
  look.size = canvas.unbroken(label, words, room, kSmallest).style.size;
  while (look.size > kSmallest && !fits(canvas, label, look, width, height))
    look.size = std::max(kSmallest, look.size - 1);
  return look;
}

void draw_line(Canvas& canvas, Rect rect, std::string_view line) {
  canvas.open_region("dock.line", rect, Role::status, line);
  canvas.fill(rect, canvas.theme().sunken);
  canvas.text_middle({rect.x + 16, rect.y, rect.w - 32, rect.h}, line,
                     {.style = {kSmallest, 1.2F, false, 0},
                      .color = canvas.theme().ink,
                      .align = text::Align::center,
                      .max_lines = 1,
                      .grows = false});
  canvas.close();
}

}  // namespace

float dock_height(const Canvas& canvas) {
  const float line = canvas.look().line.empty() ? 0 : kLine;
  if (!canvas.portrait()) return line + 152;
  return line + (folded(canvas) ? kRow + kFoldGap + kFoldRow + 2 * kFoldPad : 184);
}

std::string_view dock(Canvas& canvas, const std::vector<DockButton>& buttons, const DockButton& end,
                      bool few) {
  const auto& theme = canvas.theme();
  const bool portrait = canvas.portrait(), fold = folded(canvas);
  const float height = dock_height(canvas);
  Rect bar{0, canvas.height() - height, canvas.width(), height};
  canvas.shadow(bar, Shadow::dock);
  canvas.fill(bar, theme.surface);
  canvas.fill({bar.x, bar.y, bar.w, 2}, theme.line);
  if (const auto line = canvas.look().line; !line.empty()) {
    draw_line(canvas, {bar.x, bar.y, bar.w, kLine}, line);
    bar = {bar.x, bar.y + kLine, bar.w, bar.h - kLine};
  }
  const bool many = portrait && buttons.size() > 4;  // "I'm done" narrows the help button
  const float margin = fold ? kFoldPad : many ? 40 : canvas.margin();
  const float gap = portrait || canvas.large() ? 12 : 16;
  const float tall = portrait ? kRow : 112;
  const float top = fold ? bar.y + kFoldPad : bar.y + (bar.h - tall) / 2;
  // Words of the dock grow a little only: its places are fixed.
  const float grown = std::min(canvas.look().text_size, few ? 1.1F : 1.12F);
  ButtonLook look{.size = (few        ? 30.0F
                           : portrait ? 26.0F
                                      : 30.0F) *
                          grown,
                  .icon_size = few && portrait ? 42.0F : 46.0F,
                  .stacked = portrait && !few,
                  .grows = false};
  ButtonLook end_look{.kind = end.kind,
                      .size = (portrait ? 36.0F : 38.0F) * grown,
                      .icon_size = 58,
                      .grows = false};

  const auto count = static_cast<float>(buttons.size());
  const float room = bar.w - 2 * margin;
  float end_width = portrait ? 320 : 470;
  std::vector<float> widths;
  if (fold) {
    end_width = room;
    widths.assign(buttons.size(), (room - (count - 1) * gap) / count);
  } else if (portrait) {
    if (many) end_width = 244;
    widths.assign(buttons.size(), (room - end_width - count * gap) / count);
  } else {
    float wanted = 0;
    for (const auto& one : buttons)
      wanted += widths.emplace_back(natural_width(canvas, one.label, look)) + gap;
    if (wanted + end_width > room) end_width = std::max(300.0F, room - wanted);
    if (wanted + end_width > room) {
      look.stacked = true;
      look.size = 26 * grown;
      look.icon_size = 40;
      widths.assign(buttons.size(), (room - end_width - count * gap) / count);
    }
  }
  if (end_width < 300) end_look.icon_size = 42;

  float x = margin;
  std::string_view chosen;
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    auto own = fitted(canvas, buttons[i].label, look, widths[i], tall);
    own.icon = buttons[i].icon;
    if (button(canvas, buttons[i].id, {x, top, widths[i], tall}, buttons[i].label, own))
      chosen = buttons[i].id;
    x += widths[i] + gap;
  }
  const float end_tall = fold ? kFoldRow : tall;
  end_look = fitted(canvas, end.label, end_look, end_width, end_tall);
  end_look.icon = end.icon;
  if (button(canvas, end.id,
             {bar.w - margin - end_width, fold ? bar.bottom() - kFoldPad - kFoldRow : top,
              end_width, end_tall},
             end.label, end_look))
    chosen = end.id;
  return chosen;
}

}  // namespace hearth::ui
