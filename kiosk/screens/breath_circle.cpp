#include "screens/breath_circle.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hearth::screens {

namespace {

// Radii and widths of the picture (DESIGN.md, 07c), whose outer circle has a radius of 420.
constexpr float kOuter = 420, kMiddle = 350, kSmallest = 176, kLargest = 318;
constexpr float kDot = 1.8F, kDots = 188, kArc = 10;
constexpr float kInside = 0.8F;  // of the radius: where words may stand
constexpr float kLeastScale = 0.6F, kLeastLine = 0.82F, kLineGap = 6;
constexpr float kLeastRadius = 150;  // units: in a smaller one the words would not be seen

void draw_discs(ui::Canvas& canvas, ui::Point center, float radius, const BreathCircle& circle) {
  const auto& theme = canvas.theme();
  auto& painter = canvas.painter();
  const auto& hue = theme.quiet;
  const float unit = radius / kOuter;
  // By day the discs are paler than the page; in the dark themes they glow a little, and the words
  // on them stay the brightest.
  const auto name = canvas.look().theme;
  const auto paler = name == ui::ThemeName::soft      ? theme.surface
                     : name == ui::ThemeName::evening ? hue.mid
                                                      : theme.ink;
  const float glow = name == ui::ThemeName::soft      ? 1
                     : name == ui::ThemeName::evening ? 0.3F
                                                      : 0.25F;
  const auto at = [&](float share) { return hue.tint.mixed(paler, share * glow); };
  const float inner = kSmallest + (kLargest - kSmallest) * circle.fullness;
  painter.circle(center, kOuter * unit, at(0.35F));
  painter.circle(center, kMiddle * unit, at(0.7F));
  for (float i = 0; i < kDots; ++i) {
    const float angle = i / kDots * 2 * std::numbers::pi_v<float>;
    painter.circle({center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)}, kDot,
                   hue.mid);
  }
  painter.circle(center, inner * unit, at(1));
  if (circle.share) painter.arc(center, kMiddle * unit, kArc * unit, *circle.share, hue.deep);
}

}  // namespace

void breath_circle(ui::Canvas& canvas, ui::Rect box, const BreathWords& words,
                   const BreathCircle& circle) {
  const auto ink = canvas.theme().quiet.deep;
  const auto center = box.center();
  const float radius = std::min({kOuter, box.w / 2 - 2, box.h / 2 - 2});
  const bool alone = radius < kLeastRadius;
  const float room = alone ? box.w : radius * 1.4F;
  const auto look = [&](float size, bool bold, float scale) {
    return ui::TextLook{.style = {size * scale, bold ? 1.15F : 1.4F, bold, 0},
                        .color = ink,
                        .align = text::Align::center};
  };
  // As large as they go inside of the arc; where that would be too small, the last line goes first.
  bool has_line = !words.line.empty();
  float scale = 1;
  ui::TextLook title, number, line;
  float tall = 0;
  for (;; scale *= 0.94F) {
    title = look(76, true, scale);
    number = look(120, true, scale);
    line = look(32, false, std::max(scale, kLeastLine));
    const auto head = canvas.measure(words.title, title, 0);
    tall = head.height;
    float widest = head.width;
    if (!words.number.empty()) tall += canvas.measure(words.number, number, room).height;
    if (has_line) {
      const auto size = canvas.measure(words.line, line, room);
      tall += size.height + kLineGap;
      widest = std::max(widest, size.width);
    }
    const float reach = radius * kInside;
    const bool fits =
        alone ? widest <= box.w && tall <= box.h : std::hypot(widest / 2, tall / 2) <= reach;
    if (fits || scale < kLeastScale / 2) break;
    if (scale < kLeastScale && has_line) {
      has_line = false;
      scale = 1;
    }
  }
  auto spoken = words.number;
  if (!spoken.empty() && !words.line.empty()) spoken += ", ";
  spoken += words.line;
  canvas.open("quiet.breath", box,
              {.role = ui::Role::status, .label = words.title, .value = spoken, .acts = false});
  if (!alone) {
    const auto on_glass = canvas.on_glass(box).center();
    draw_discs(canvas, on_glass, radius, circle);
  }
  const float x = center.x - room / 2;
  const float wide = alone ? box.w : 2 * radius * kInside;
  float y = center.y - tall / 2;
  y += canvas.text({center.x - wide / 2, y, wide, 0}, words.title, title);
  y += canvas.text({x, y, room, 0}, words.number, number);
  if (has_line) canvas.text({x, y + kLineGap, room, 0}, words.line, line);
  canvas.close();
}

}  // namespace hearth::screens
