#include "ui/pills.h"

#include <algorithm>
#include <cmath>

namespace hearth::ui {

namespace {

constexpr TypeStyle kText{26, 1.3F, false, 0};
constexpr float kPad = 16, kGap = 10, kLeast = 46, kRadius = 22;

TextLook look_of(const Pill& pill) {
  auto style = kText;
  style.bold = pill.kind == PillKind::ok || pill.kind == PillKind::care;
  return {.style = style};
}

float icon_size(const Canvas& canvas) {
  return 30 * std::min(canvas.look().text_size, 1.5F);
}

float lead_of(const Canvas& canvas, const Pill& pill) {
  return pill.icon ? icon_size(canvas) + 8 : 0;
}

// Where each pill lies, from (0, 0); rows are as high as their highest pill.
std::vector<Rect> places(const Canvas& canvas, const std::vector<Pill>& all, float width) {
  const float least =
      std::max(kLeast, std::ceil(canvas.measure("X", {.style = kText}, 0).height + 12));
  std::vector<Rect> rects;
  float x = 0, y = 0, row = 0;
  for (const auto& pill : all) {
    const float around = 2 * kPad + lead_of(canvas, pill), widest = width - around;
    const auto size = canvas.measure(pill.text, look_of(pill), widest);
    const float wide = std::min(widest, std::ceil(size.width) + 2) + around;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += row + kGap;
      row = 0;
    }
    rects.push_back({x, y, wide, std::max(least, size.height + 12)});
    row = std::max(row, rects.back().h);
    x += wide + kGap;
  }
  return rects;
}

void draw_pill(Canvas& canvas, Rect rect, const Pill& pill, const Hue& hue) {
  const auto& theme = canvas.theme();
  Color face = theme.sunken, ink = theme.ink;
  if (pill.kind == PillKind::ok) face = theme.ok_tint, ink = theme.ok;
  if (pill.kind == PillKind::care) face = theme.care_tint, ink = theme.care;
  if (pill.kind == PillKind::hue) face = hue.tint, ink = hue.deep;
  const bool contrast = canvas.look().theme == ThemeName::contrast;
  const float radius = std::min(kRadius, rect.h / 2);
  canvas.fill(rect, contrast ? theme.surface : face, radius);
  if (contrast) canvas.outline(rect, theme.line, radius, 2);
  const float icon = icon_size(canvas), lead = lead_of(canvas, pill);
  if (pill.icon)
    canvas.icon(*pill.icon, {rect.x + kPad, rect.y + (rect.h - icon) / 2, icon, icon}, ink);
  auto words = look_of(pill);
  words.color = ink;
  canvas.text_middle({rect.x + kPad + lead, rect.y, rect.w - 2 * kPad - lead, rect.h}, pill.text,
                     words);
}

float height_of(const std::vector<Rect>& rects) {
  float height = 0;
  for (const auto& rect : rects) height = std::max(height, rect.bottom());
  return height;
}

}  // namespace

float pills(Canvas& canvas, Rect box, const std::vector<Pill>& all, const Hue& hue, PillRows rows) {
  const auto rects = places(canvas, all, box.w);
  for (std::size_t first = 0; first < rects.size();) {
    auto end = first + 1;
    while (end < rects.size() && rects[end].y == rects[first].y) ++end;
    const float shift = rows == PillRows::end ? box.w - rects[end - 1].right() : 0;
    for (; first < end; ++first) {
      const auto& rect = rects[first];
      draw_pill(canvas, {box.x + rect.x + shift, box.y + rect.y, rect.w, rect.h}, all[first], hue);
    }
  }
  return height_of(rects);
}

float pills_height(const Canvas& canvas, const std::vector<Pill>& all, float width) {
  return height_of(places(canvas, all, width));
}

}  // namespace hearth::ui
