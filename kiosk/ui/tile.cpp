#include <algorithm>

#include "ui/two_lines.h"
#include "ui/widgets.h"

namespace hearth::ui {

namespace {

// Of a low upright tile, in units: around everything, the icon, between title and line.
constexpr float kLeastPad = 20, kLeastIcon = 64, kAbove = 4;

// No word of a title is broken: where one is wider than `room`, the title is smaller.
TextLook title_look(const Canvas& canvas, const TileLook& look, float room) {
  const bool small = look.shape == TileShape::compact || !canvas.portrait();
  const float size = look.shape == TileShape::small ? 34 : small ? 38 : 42;
  return canvas.unbroken(look.title, {.style = {size, 1.15F, true, 0}, .language = look.language},
                         room, 26);
}

TextLook line_look(const Canvas& canvas, const TileLook& look) {
  const bool small =
      look.shape == TileShape::compact || look.shape == TileShape::small || !canvas.portrait();
  return {.style = small ? type::smallest : type::support, .language = look.language};
}

// Beside the icon: where the words begin and how much they leave at the end.
struct Beside {
  float left, right, icon, icon_left;
};
Beside beside(TileShape shape) {
  return shape == TileShape::row ? Beside{170, 90, 92, 40} : Beside{124, 24, 72, 30};
}

bool is_upright(TileShape shape) {
  return shape == TileShape::upright || shape == TileShape::small;
}

// Of an upright tile: around everything, and the icon's side.
Point pad(const Canvas& canvas, TileShape shape) {
  if (shape == TileShape::small) return {24, 22};
  return canvas.portrait() ? Point{30, 26} : Point{28, 24};
}
float icon_side(TileShape shape) {
  return shape == TileShape::small ? 60 : 76;
}

}  // namespace

float tile_height(const Canvas& canvas, const TileLook& look, float width) {
  const bool upright = is_upright(look.shape);
  const auto at = beside(look.shape);
  const float room = upright ? width - 2 * pad(canvas, look.shape).x : width - at.left - at.right;
  const float words = two_lines_height(
      canvas, {look.title, look.line, title_look(canvas, look, room), line_look(canvas, look)},
      room);
  if (look.shape == TileShape::small) return words + 60 + 12 + 44;
  if (upright) return words + kLeastIcon + kAbove + 2 * kLeastPad;
  return std::max(look.shape == TileShape::row ? 164.0F : 128.0F,
                  words + (look.line.empty() ? 40 : 52));
}

bool tile(Canvas& canvas, std::string_view id, Rect rect, const TileLook& look) {
  const auto& theme = canvas.theme();
  const bool chosen = canvas.open(
      id, rect,
      {.role = Role::tile, .label = look.title, .value = look.line, .language = look.language});
  const bool pressed = canvas.pressed(id);
  const auto face = pressed ? look.hue.deep : look.hue.tint;
  const auto ink = pressed ? look.hue.tint : look.hue.deep;
  const bool contrast = canvas.look().theme == ThemeName::contrast;
  if (!pressed) canvas.shadow(rect, Shadow::touchable);
  canvas.fill(rect, face, kCardRadius);
  canvas.outline(rect, pressed ? face : look.hue.mid, kCardRadius, theme.outline);
  const auto at = beside(look.shape);
  const auto around = pad(canvas, look.shape);
  const bool upright = is_upright(look.shape);
  const float room = upright ? rect.w - 2 * around.x : rect.w - at.left - at.right;
  auto title = title_look(canvas, look, room), line = line_look(canvas, look);
  title.color = contrast && !pressed ? theme.ink : ink;
  line.color = pressed ? ink : theme.ink2;
  if (upright) {
    const float lower = canvas.measure(look.line, line, room).height;
    const float upper = canvas.measure(look.title, title, room).height;
    const float spare = rect.h - upper - kAbove - lower;  // for the icon and around everything
    const bool low = spare < icon_side(look.shape) + 2 * around.y;
    const auto inner = rect.inset(around.x, low ? kLeastPad : around.y);
    const float side = std::min(icon_side(look.shape), spare - 2 * kLeastPad);
    canvas.icon(look.icon, {inner.x, inner.y, side, side}, ink);
    if (look.shape == TileShape::upright)
      canvas.icon(Icon::forward, {inner.right() - 40, inner.y + 18, 40, 40}, ink);
    const float top = inner.bottom() - lower - kAbove - upper;
    canvas.text({inner.x, top, inner.w, upper}, look.title, title);
    canvas.text({inner.x, top + upper + kAbove, inner.w, lower}, look.line, line);
  } else {
    canvas.icon(look.icon,
                {rect.x + at.icon_left, rect.y + (rect.h - at.icon) / 2, at.icon, at.icon}, ink);
    two_lines(canvas, {rect.x + at.left, rect.y, rect.w - at.left - at.right, rect.h},
              {look.title, look.line, title, line});
    if (look.shape == TileShape::row)
      canvas.icon(Icon::forward, {rect.right() - 84, rect.y + (rect.h - 44) / 2, 44, 44}, ink);
  }
  canvas.close();
  return chosen;
}

}  // namespace hearth::ui
