#include "ui/paint.h"

#include <imgui.h>

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace hearth::ui {

namespace {

constexpr float kDash = 9, kDashGap = 6;  // units

ImU32 packed(Color color) {
  return IM_COL32(color.r, color.g, color.b, color.a);
}

Color darkest(const ShadowInk& ink, Shadow kind) {
  switch (kind) {
    case Shadow::touchable:
      return ink.touchable;
    case Shadow::dock:
      return ink.dock;
    case Shadow::sheet:
      return ink.sheet;
  }
  return {};
}

}  // namespace

Painter::Painter(text::Engine& engine, float scale) : engine_(engine), scale_(scale) {
  for (const auto kind : {Shadow::touchable, Shadow::dock, Shadow::sheet})
    shadows_[static_cast<int>(kind)] = make_shadow(engine, kind, scale);
}

void Painter::begin(Frame& frame, std::span<const TextureId> textures) {
  frame_ = &frame;
  list_ = &frame.list();
  textures_ = textures;
}

void Painter::fill(Rect rect, Color color, float radius) {
  if (color.a == 255 && fill_rounded(rect, color, radius)) return;
  const float s = scale_;
  list_->AddRectFilled({rect.x * s, rect.y * s}, {rect.right() * s, rect.bottom() * s},
                       packed(color), std::min(radius, std::min(rect.w, rect.h) / 2) * s);
  frame_->take_triangles();
}

void Painter::outline(Rect rect, Color color, float radius, float width) {
  if (color.a == 255 && outline_rounded(rect, color, radius, width)) return;
  const float s = scale_;
  const Rect middle = rect.inset(width / 2);
  // Dear ImGui shifts AddRect by half a pixel; the path does not.
  list_->PathRect(
      {middle.x * s, middle.y * s}, {middle.right() * s, middle.bottom() * s},
      std::max(0.0F, std::min(radius - width / 2, std::min(middle.w, middle.h) / 2)) * s);
  list_->PathStroke(packed(color), ImDrawFlags_Closed, width * s);
  frame_->take_triangles();
}

void Painter::dashed_outline(Rect rect, Color color, float radius, float width) {
  const float s = scale_;
  const Rect middle = rect.inset(width / 2);
  list_->PathRect({middle.x * s, middle.y * s}, {middle.right() * s, middle.bottom() * s},
                  (radius - width / 2) * s);
  std::vector<ImVec2> path(list_->_Path.begin(), list_->_Path.end());
  list_->PathClear();
  if (path.size() < 2) return;
  path.push_back(path.front());
  // Walks along the outline, laying down one dash after the other around the corners.
  float left = kDash * s;
  bool drawing = true;
  list_->PathLineTo(path.front());
  for (std::size_t i = 1; i < path.size(); ++i) {
    ImVec2 from = path[i - 1];
    float length = std::hypot(path[i].x - from.x, path[i].y - from.y);
    while (length > left) {
      const float share = left / length;
      from = {from.x + (path[i].x - from.x) * share, from.y + (path[i].y - from.y) * share};
      length -= left;
      list_->PathLineTo(from);
      if (drawing)
        list_->PathStroke(packed(color), 0, width * s);
      else
        list_->PathClear(), list_->PathLineTo(from);
      drawing = !drawing;
      left = (drawing ? kDash : kDashGap) * s;
    }
    left -= length;
    list_->PathLineTo(path[i]);
  }
  if (drawing) list_->PathStroke(packed(color), 0, width * s);
  list_->PathClear();
  frame_->take_triangles();
}

void Painter::circle(Point center, float radius, Color color) {
  list_->AddCircleFilled({center.x * scale_, center.y * scale_}, radius * scale_, packed(color), 0);
  frame_->take_triangles();
}

void Painter::ring(Point center, float radius, float width, Color color) {
  list_->AddCircle({center.x * scale_, center.y * scale_}, radius * scale_, packed(color), 96,
                   width * scale_);
  frame_->take_triangles();
}

void Painter::arc(Point center, float radius, float width, float share, Color color) {
  if (share <= 0) return;
  constexpr float kTop = -std::numbers::pi_v<float> / 2;
  const float end = kTop + share * 2 * std::numbers::pi_v<float>;
  list_->PathArcTo({center.x * scale_, center.y * scale_}, radius * scale_, kTop, end, 96);
  list_->PathStroke(packed(color), 0, width * scale_);
  frame_->take_triangles();
  for (const float angle : {kTop, end})
    circle({center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)}, width / 2,
           color);
}

void Painter::line(Point from, Point to, float width, Color color) {
  list_->AddLine({from.x * scale_, from.y * scale_}, {to.x * scale_, to.y * scale_}, packed(color),
                 width * scale_);
  frame_->take_triangles();
}

void Painter::shadow(Rect rect, Shadow kind, const ShadowInk& ink) {
  const auto& made = shadows_[static_cast<int>(kind)];
  if (made.patch.page >= textures_.size()) return;
  const auto color = packed(darkest(ink, kind));
  const float m = made.margin, c = made.corner;
  const Rect out =
      Rect{rect.x * scale_, rect.y * scale_, rect.w * scale_, rect.h * scale_}.inset(-m);
  const float cw = std::min(c, out.w / 2), ch = std::min(c, out.h / 2);
  const float hw = std::min(made.hidden, cw), hh = std::min(made.hidden, ch);
  const std::array xs{out.x,      out.x + hw, out.x + cw, out.right() - cw, out.right() - hw,
                      out.right()};
  const std::array ys{out.y,       out.y + hh, out.y + ch, out.bottom() - ch, out.bottom() - hh,
                      out.bottom()};
  const auto& p = made.patch;
  const float du = (p.u1 - p.u0) / made.pixels, dv = (p.v1 - p.v0) / made.pixels;
  const std::array us{p.u0, p.u0 + hw * du, p.u0 + cw * du, p.u1 - cw * du, p.u1 - hw * du, p.u1};
  const std::array vs{p.v0, p.v0 + hh * dv, p.v0 + ch * dv, p.v1 - ch * dv, p.v1 - hh * dv, p.v1};
  list_->PushTextureID(textures_[p.page]);
  for (std::size_t row = 0; row < 5; ++row)
    for (std::size_t column = 0; column < 5; ++column) {
      // The middle lies under the shape itself, and the dock stands on the lower edge.
      if (row % 4 != 0 && column % 4 != 0) continue;
      if (kind == Shadow::dock && row > 0) continue;
      list_->PrimReserve(6, 4);
      list_->PrimRectUV({xs[column], ys[row]}, {xs[column + 1], ys[row + 1]}, {us[column], vs[row]},
                        {us[column + 1], vs[row + 1]}, color);
    }
  list_->PopTextureID();
  frame_->take_triangles();
}

void Painter::gradient(Rect rect, Color top, Color center, Color bottom, float middle) {
  const float s = scale_, high = rect.h * s, from = rect.y * s;
  const float left = rect.x * s, right = rect.right() * s;
  const float first = std::round(from), end = std::round(from + high);
  // Rows of one colour are a band of their own: what is blended from corner to corner comes out
  // otherwise, by a trace, when a part of it is drawn again.
  float band = first;
  Color last;
  for (float y = first; y <= end; ++y) {
    const float down = (y + 0.5F - from) / high;
    const bool upper = down < middle;
    const auto &a = upper ? top : center, &b = upper ? center : bottom;
    const float share =
        std::min(1.0F, upper ? down / middle : (down - middle) / std::max(1 - middle, 0.001F));
    const Color color = a.mixed(b, share);
    if (y > first && (color != last || y == end)) {
      list_->AddRectFilled({left, band}, {right, y}, packed(last));
      band = y;
    }
    last = color;
  }
  frame_->take_triangles();
}

void Painter::hill(Rect rect, Color color, bool mirrored) {
  // From (1, 190) back to (0, 202) of a band 216 high, in one cubic.
  constexpr std::array kAcross{1.0F, 0.7F, 0.38F, 0.0F}, kDown{190.0F, 158.0F, 238.0F, 202.0F};
  constexpr int kSteps = 48;
  std::vector<Point> upper, lower;
  for (int i = 0; i <= kSteps; ++i) {
    const float t = static_cast<float>(i) / kSteps, u = 1 - t;
    const std::array weight{u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
    float across = 0, down = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      across += weight[k] * kAcross[k];
      down += weight[k] * kDown[k];
    }
    if (mirrored) across = 1 - across;
    const float x = rect.x + rect.w * across;
    upper.push_back({x, rect.y});
    lower.push_back({x, rect.y + rect.h - 216 + down});
  }
  ribbon(upper, lower, color, false, true);
}

void Painter::ribbon(std::span<const Point> upper, std::span<const Point> lower, Color color,
                     bool smooth_upper, bool smooth_lower) {
  const auto count = upper.size();
  if (count < 2 || lower.size() != count) return;
  const auto uv = ImGui::GetDrawListSharedData() ? ImGui::GetFontTexUvWhitePixel() : ImVec2();
  const auto solid = packed(color), clear = packed(color.with_alpha(0));
  const auto strip = [&](const std::vector<ImVec2>& a, const std::vector<ImVec2>& b, ImU32 ca,
                         ImU32 cb) {
    const auto segments = static_cast<int>(count) - 1;
    list_->PrimReserve(segments * 6, static_cast<int>(count) * 2);
    const auto base = list_->_VtxCurrentIdx;
    for (std::size_t i = 0; i < count; ++i) {
      list_->PrimWriteVtx(a[i], uv, ca);
      list_->PrimWriteVtx(b[i], uv, cb);
    }
    for (int i = 0; i < segments; ++i)
      for (const int corner : {0, 1, 3, 0, 3, 2})
        list_->PrimWriteIdx(static_cast<ImDrawIdx>(base + static_cast<unsigned>(2 * i + corner)));
  };
  // Half a pixel inwards and outwards of each smoothed edge, away from the other polyline.
  std::vector<ImVec2> a(count), b(count), a_out(count), b_out(count);
  for (std::size_t i = 0; i < count; ++i) {
    const ImVec2 p{upper[i].x * scale_, upper[i].y * scale_},
        q{lower[i].x * scale_, lower[i].y * scale_};
    const float length = std::max(0.001F, std::hypot(p.x - q.x, p.y - q.y));
    const ImVec2 away{(p.x - q.x) / length * 0.5F, (p.y - q.y) / length * 0.5F};
    a[i] = smooth_upper ? ImVec2(p.x - away.x, p.y - away.y) : p;
    a_out[i] = {p.x + away.x, p.y + away.y};
    b[i] = smooth_lower ? ImVec2(q.x + away.x, q.y + away.y) : q;
    b_out[i] = {q.x - away.x, q.y - away.y};
  }
  strip(a, b, solid, solid);
  if (smooth_upper) strip(a_out, a, clear, solid);
  if (smooth_lower) strip(b, b_out, solid, clear);
  frame_->take_triangles();
}

void Painter::polygon(std::span<const Point> convex, Color color) {
  for (const auto& point : convex) list_->PathLineTo({point.x * scale_, point.y * scale_});
  list_->PathFillConvex(packed(color));
  frame_->take_triangles();
}

void Painter::text(const text::Layout& layout, Point at, Color color) {
  const ImVec2 origin{std::round(at.x * scale_), std::round(at.y * scale_)};
  const auto ink = packed(color), white = packed(Color{255, 255, 255, color.a});
  const auto pages = engine_.pages();
  std::size_t i = 0;
  while (i < layout.glyphs.size()) {
    const auto page = layout.glyphs[i].page;
    auto end = i;
    while (end < layout.glyphs.size() && layout.glyphs[end].page == page) ++end;
    if (page < textures_.size()) {
      const auto tint = pages[page].color ? white : ink;
      list_->PushTextureID(textures_[page]);
      list_->PrimReserve(static_cast<int>(end - i) * 6, static_cast<int>(end - i) * 4);
      for (; i < end; ++i) {
        const auto& glyph = layout.glyphs[i];
        list_->PrimRectUV({origin.x + glyph.x0, origin.y + glyph.y0},
                          {origin.x + glyph.x1, origin.y + glyph.y1}, {glyph.u0, glyph.v0},
                          {glyph.u1, glyph.v1}, tint);
      }
      list_->PopTextureID();
    }
    i = end;
  }
  frame_->take_triangles();
}

void Painter::picture(TextureId texture, Rect rect, float radius, Color light) {
  const float s = scale_;
  const ImVec2 from{std::round(rect.x * s), std::round(rect.y * s)};
  const ImVec2 to{from.x + std::round(rect.w * s), from.y + std::round(rect.h * s)};
  list_->AddImageRounded(texture, from, to, {0, 0}, {1, 1}, packed(light), radius * s);
  frame_->take_triangles();
}

void Painter::push_clip(Rect rect) {
  list_->PushClipRect({rect.x * scale_, rect.y * scale_},
                      {rect.right() * scale_, rect.bottom() * scale_}, true);
}

void Painter::pop_clip() {
  list_->PopClipRect();
}

}  // namespace hearth::ui
