#include <algorithm>
#include <cmath>

#include "ui/furniture.h"

namespace hearth::ui {

namespace {

ButtonLook back_look(const Canvas& canvas) {
  return {.icon = Icon::undo,
          .size = 30 * std::min(1.2F, canvas.look().text_size),
          .icon_size = 36,
          .radius = 20,
          .grows = false};
}

constexpr float kTall = 88, kGap = 24;

}  // namespace

float reach_strip_height(const Canvas& canvas) {
  return canvas.look().reach ? kTall + kGap : 0;
}

bool reach_strip(Canvas& canvas) {
  if (!canvas.look().reach) return false;
  const float foot = canvas.height() - dock_height(canvas);
  const float margin = canvas.margin(), top = foot - kTall - kGap / 2;
  const auto look = back_look(canvas);
  const auto& words = canvas.words();
  const auto label = words.tr("Put them back"), told = words.tr("Controls are lowered.");
  const TextLook button_words{.style = {look.size, 1.2F, true, 0}, .grows = false};
  const float wide = std::ceil(canvas.measure(label, button_words, 0).width) + 36 + 18 + 60;
  const float room =
      canvas.portrait() ? canvas.width() - 2 * margin : panel_width(canvas) - 2 * margin;
  const float width = canvas.portrait() ? std::min(wide, room * 0.6F) : room;
  if (canvas.portrait()) {
    const TextLook small{.style = {28, 1.2F, true, 0}, .color = canvas.theme().ink, .grows = false};
    const float text_room = room - width - 24;
    // On a narrow panel the words need all of it.
    const float icon = canvas.measure(told, small, text_room - 58).height <= kTall ? 58 : 0;
    if (icon > 0) canvas.icon(Icon::reach, {margin, top + 22, 44, 44}, canvas.theme().ink);
    canvas.text_middle({margin + icon, top, text_room - icon, kTall}, told, small);
  }
  return button(canvas, "reach.back", {margin + room - width, top, width, kTall}, label, look);
}

}  // namespace hearth::ui
