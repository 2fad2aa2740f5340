// Painter: the few shapes that the house style is made of, as parts of a frame. All measures are
// design units; the painter multiplies by the scale. It knows no widgets and no state.
#pragma once

#include <span>
#include <string_view>

#include "text/engine.h"
#include "ui/frame.h"
#include "ui/geometry.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace hearth::ui {

enum class Shadow { touchable, dock, sheet };  // DESIGN.md section 4: shadow 1, 2 and 3

// A shadow as a 9-slice patch in the atlas, made once for a scale.
struct ShadowPatch {
  text::Patch patch;
  float pixels = 0;  // side of the square patch
  float margin = 0;  // pixels that it reaches beyond the shape, on every side
  float corner = 0;  // pixels of one slice, from the patch's outer edge
  float hidden = 0;  // pixels from that edge from where on the shape covers it, even at its corners
};
ShadowPatch make_shadow(text::Engine& engine, Shadow kind, float scale);

class Painter {
 public:
  // `textures[i]` draws page i of the engine.
  Painter(text::Engine& engine, float scale);
  void begin(Frame& frame, std::span<const TextureId> textures);

  float scale() const { return scale_; }

  void fill(Rect rect, Color color, float radius = 0);
  // Drawn inside the rectangle's edge.
  void outline(Rect rect, Color color, float radius, float width);
  void dashed_outline(Rect rect, Color color, float radius, float width);
  void circle(Point center, float radius, Color color);
  void ring(Point center, float radius, float width, Color color);
  // Clockwise from twelve, share 0..1, round ends.
  void arc(Point center, float radius, float width, float share, Color color);
  void line(Point from, Point to, float width, Color color);
  void shadow(Rect rect, Shadow kind, const ShadowInk& ink);
  // Vertical gradient, through three opaque colours at 0, `middle` and 1.
  void gradient(Rect rect, Color top, Color center, Color bottom, float middle);
  // The header's lower edge: `rect` filled with its bottom as one cubic wave (DESIGN.md section 7).
  void hill(Rect rect, Color color, bool mirrored);

  // An icon of assets/icons.svg, its 24-unit grid fitted into the rectangle. Mirrored for
  // right-to-left only where the icon has a direction.
  void icon(Icon icon, Rect rect, Color color, bool rtl = false);

  // The area between two polylines of the same number of points (pixels are units here too); the
  // edges that are asked for are smoothed. For hills, roads, anything that is not convex.
  void ribbon(std::span<const Point> upper, std::span<const Point> lower, Color color,
              bool smooth_upper = true, bool smooth_lower = false);
  void polygon(std::span<const Point> convex, Color color);

  // A finished layout with its top left at `at`, snapped to whole pixels.
  void text(const text::Layout& layout, Point at, Color color);

  // A picture that has just as many pixels as the rectangle covers, its corners rounded.
  void picture(TextureId texture, Rect rect, float radius, Color light);

  // What follows is seen inside the rectangle only, until pop_clip().
  void push_clip(Rect rect);
  void pop_clip();

 private:
  // For opaque ink; false where the corners are too small to be worth it.
  bool fill_rounded(Rect rect, Color color, float radius);
  bool outline_rounded(Rect rect, Color color, float radius, float width);

  text::Engine& engine_;
  float scale_;
  Frame* frame_ = nullptr;
  ImDrawList* list_ = nullptr;  // the frame's
  std::span<const TextureId> textures_;
  ShadowPatch shadows_[3];
};

}  // namespace hearth::ui
