#include "screens/pin_pad.h"

#include <algorithm>
#include <array>
#include <string>

#include "screens/figure_grid.h"
#include "staff/person.h"
#include "ui/keyboard.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kGap = kFigureGap, kTall = 124, kDots = 92, kMostWide = 720;

void draw_dots(ui::Canvas& canvas, Rect box, const PinPadLook& look, const visit::PinEntry& pin) {
  const auto& theme = canvas.theme();
  std::string dots;
  for (std::size_t i = 0; i < pin.count(); ++i) dots += "•";
  canvas.open("pin.field", box,
              {.role = ui::Role::field,
               .label = look.label,
               .value = dots,
               .acts = false,
               .typed = !look.waiting});
  canvas.fill(box, theme.surface, ui::kControlRadius);
  canvas.outline(box, theme.primary, ui::kControlRadius, 5);
  // As many places as a PIN has at least, and a dot on each that is taken.
  const auto places = std::max(pin.count(), staff::kLeastDigits);
  const float each = 44;
  float x = box.x + (box.w - each * static_cast<float>(places)) / 2;
  for (std::size_t i = 0; i < places; ++i, x += each) {
    const Rect dot{x + 10, box.y + (box.h - 24) / 2, 24, 24};
    if (i < pin.count())
      canvas.fill(dot, theme.ink, 12);
    else
      canvas.fill({dot.x, dot.bottom() - 4, dot.w, 4}, theme.edge, 2);
  }
  canvas.close();
}

bool draw_key(ui::Canvas& canvas, std::string_view id, Rect rect, std::string_view label,
              bool disabled) {
  const auto& theme = canvas.theme();
  const bool chosen =
      canvas.open(id, rect, {.role = ui::Role::key, .label = label, .disabled = disabled});
  canvas.fill(rect,
              disabled             ? theme.sunken
              : canvas.pressed(id) ? theme.line
                                   : theme.surface,
              ui::kKeyRadius);
  if (disabled)
    canvas.dashed(rect, theme.edge, ui::kKeyRadius, theme.outline);
  else
    canvas.outline(rect, theme.edge, ui::kKeyRadius, theme.outline);
  const auto ink = disabled ? theme.ink_disabled : theme.ink;
  if (id == "pin.erase") {
    const auto middle = rect.center();
    canvas.icon(ui::Icon::backspace, {middle.x - 26, middle.y - 26, 52, 52}, ink);
  } else {
    canvas.text_middle(rect, label,
                       {.style = {52, 1.15F, true, 0},
                        .color = ink,
                        .align = text::Align::center,
                        .grows = false});
  }
  canvas.close();
  return chosen && !disabled;
}

}  // namespace

bool pin_pad(ui::Canvas& canvas, Rect box, const PinPadLook& look, visit::PinEntry& pin) {
  const float width = std::min(box.w, kMostWide);
  box = {box.x + (box.w - width) / 2, box.y, width, box.h};
  const auto [columns, tall] = figure_grid(box.h - kDots - 24, kTall);
  const int rows = columns == 3 ? 4 : 2;
  const float high = static_cast<float>(rows) * (tall + kGap) - kGap;
  const float top = std::max(box.y + kDots + 24, box.bottom() - high);
  draw_dots(canvas, {box.x, top - 24 - kDots, width, kDots}, look, pin);
  const float each = (width - static_cast<float>(columns - 1) * kGap) / static_cast<float>(columns);
  // 1 to 9, erase, 0, done; of left to right in every language, as on a telephone.
  static constexpr std::array kFigures{'1', '2', '3', '4', '5', '6', '7', '8', '9', '<', '0', '='};
  bool done = false;
  for (std::size_t i = 0; i < kFigures.size(); ++i) {
    const auto at = static_cast<int>(i);
    const int across = canvas.rtl() ? columns - 1 - at % columns : at % columns;
    const Rect rect{box.x + static_cast<float>(across) * (each + kGap),
                    top + static_cast<float>(at / columns) * (tall + kGap), each, tall};
    const char figure = kFigures[i];
    if (figure == '<') {
      if (draw_key(canvas, "pin.erase", rect, canvas.words().tr("Delete"), look.waiting))
        pin.erase_last();
    } else if (figure == '=') {
      done = ui::button(canvas, ui::kDoneKey, rect, canvas.words().tr("OK"),
                        {.kind = ui::ButtonKind::primary,
                         .size = 40,
                         .disabled = look.waiting || !pin.is_long_enough(),
                         .grows = false});
    } else {
      const std::string label(1, figure);
      if (draw_key(canvas, "pin.key." + label, rect, label, look.waiting))
        pin.add(static_cast<char32_t>(figure));
    }
  }
  return done;
}

}  // namespace hearth::screens
