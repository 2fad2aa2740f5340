#include <algorithm>

#include "ui/two_lines.h"
#include "ui/widgets.h"

namespace hearth::ui {

namespace {

TextLook title_look(const Canvas& canvas, TileShape shape) {
  const bool small = shape == TileShape::compact || !canvas.portrait();
  return {.style = {small ? 38.0F : 42.0F, 1.15F, true, 0}};
}

TextLook line_look(const Canvas& canvas, TileShape shape) {
  const bool small = shape == TileShape::compact || !canvas.portrait();
  return {.style = small ? type::smallest : type::support};
}

// Beside the icon: where the words begin and how much they leave at the end.
struct Beside {
  float left, right, icon, icon_left;
};
Beside beside(TileShape shape) {
  return shape == TileShape::row ? Beside{170, 90, 92, 40} : Beside{124, 24, 72, 30};
}

float inner_pad(const Canvas& canvas) {
  return canvas.portrait() ? 30 : 28;
}

}  // namespace

float tile_height(const Canvas& canvas, const TileLook& look, float width) {
  const bool upright = look.shape == TileShape::upright;
  const auto at = beside(look.shape);
  const float room = upright ? width - 2 * inner_pad(canvas) : width - at.left - at.right;
  const float words = two_lines_height(
      canvas,
      {look.title, look.line, title_look(canvas, look.shape), line_look(canvas, look.shape)}, room);
  if (upright) return words + 76 + 4 + 12 + 52;
  return std::max(look.shape == TileShape::row ? 164.0F : 128.0F, words + (look.line.empty() ? 40 : 52));
}

bool tile(Canvas& canvas, std::string_view id, Rect rect, const TileLook& look) {
  const auto& theme = canvas.theme();
  const bool chosen =
      canvas.open(id, rect, {.role = Role::tile, .label = look.title, .value = look.line});
  const bool pressed = canvas.pressed(id);
  const auto face = pressed ? look.hue.deep : look.hue.tint;
  const auto ink = pressed ? look.hue.tint : look.hue.deep;
  const bool contrast = canvas.look().theme == ThemeName::contrast;
  if (!pressed) canvas.shadow(rect, Shadow::touchable);
  canvas.fill(rect, face, kCardRadius);
  canvas.outline(rect, pressed ? face : look.hue.mid, kCardRadius, theme.outline);
  auto title = title_look(canvas, look.shape), line = line_look(canvas, look.shape);
  title.color = contrast && !pressed ? theme.ink : ink;
  line.color = pressed ? ink : theme.ink2;
  if (look.shape == TileShape::upright) {
    const auto inner = canvas.portrait() ? rect.inset(30, 26) : rect.inset(28, 24);
    canvas.icon(look.icon, {inner.x, inner.y, 76, 76}, ink);
    canvas.icon(Icon::forward, {inner.right() - 40, inner.y + 18, 40, 40}, ink);
    const float lower = canvas.measure(look.line, line, inner.w).height;
    const float upper = canvas.measure(look.title, title, inner.w).height;
    const float top = inner.bottom() - lower - 4 - upper;
    canvas.text({inner.x, top, inner.w, upper}, look.title, title);
    canvas.text({inner.x, top + upper + 4, inner.w, lower}, look.line, line);
  } else {
    const auto at = beside(look.shape);
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
