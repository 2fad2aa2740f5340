// Rectangles with round corners, on whole pixels: the straight sides are plain rectangles, which
// need no smoothing, and only the corners have a smooth edge. An edge that is smoothed all along is
// a row of thin triangles; on software GL these cost more than what they surround.
#include <imgui.h>

#include <array>
#include <cmath>
#include <numbers>

#include "ui/paint.h"

namespace hearth::ui {

namespace {

constexpr float kQuarter = std::numbers::pi_v<float> / 2;

struct Box {
  float left, top, right, bottom, radius;  // whole pixels
};

Box on_pixels(const Rect& rect, float radius, float scale) {
  Box box{std::round(rect.x * scale), std::round(rect.y * scale), std::round(rect.right() * scale),
          std::round(rect.bottom() * scale), 0};
  const float most = std::floor(std::min(box.right - box.left, box.bottom - box.top) / 2);
  box.radius = std::min(std::round(radius * scale), most);
  return box;
}

// The centers of the corners, clockwise from the lower right, where the angle is 0.
std::array<ImVec2, 4> centers(const Box& box) {
  const float r = box.radius;
  return {ImVec2{box.right - r, box.bottom - r}, ImVec2{box.left + r, box.bottom - r},
          ImVec2{box.left + r, box.top + r}, ImVec2{box.right - r, box.top + r}};
}

// Between two radii in every corner, from one colour to the other.
void rings(ImDrawList& list, const Box& box, float inner, float outer, ImU32 inside,
           ImU32 outside) {
  const auto uv = ImGui::GetFontTexUvWhitePixel();
  const int steps = std::max(3, static_cast<int>(std::ceil(1.4F * std::sqrt(box.radius))));
  list.PrimReserve(4 * 6 * steps, 4 * 2 * (steps + 1));
  int corner = 0;
  for (const auto& center : centers(box)) {
    const auto base = list._VtxCurrentIdx;
    for (int step = 0; step <= steps; ++step) {
      const float angle = kQuarter * (static_cast<float>(corner) +
                                      static_cast<float>(step) / static_cast<float>(steps));
      const float x = std::cos(angle), y = std::sin(angle);
      list.PrimWriteVtx({center.x + inner * x, center.y + inner * y}, uv, inside);
      list.PrimWriteVtx({center.x + outer * x, center.y + outer * y}, uv, outside);
    }
    for (int step = 0; step < steps; ++step)
      for (const int of : {0, 1, 3, 0, 3, 2})
        list.PrimWriteIdx(static_cast<ImDrawIdx>(base + static_cast<unsigned>(2 * step + of)));
    ++corner;
  }
}

}  // namespace

bool Painter::fill_rounded(Rect rect, Color color, float radius) {
  const Box box = on_pixels(rect, radius, scale_);
  const float r = box.radius;
  if (r < 2) return false;
  const ImU32 ink = IM_COL32(color.r, color.g, color.b, 255), clear = ink & ~IM_COL32_A_MASK;
  const auto bar = [&](float left, float top, float right, float bottom) {
    if (left < right && top < bottom) list_->AddRectFilled({left, top}, {right, bottom}, ink);
  };
  bar(box.left, box.top + r, box.right, box.bottom - r);
  bar(box.left + r, box.top, box.right - r, box.top + r);
  bar(box.left + r, box.bottom - r, box.right - r, box.bottom);
  rings(*list_, box, 0, r - 0.5F, ink, ink);
  rings(*list_, box, r - 0.5F, r + 0.5F, ink, clear);
  frame_->take_triangles();
  return true;
}

bool Painter::outline_rounded(Rect rect, Color color, float radius, float width) {
  const Box box = on_pixels(rect, radius, scale_);
  const float r = box.radius, w = std::max(1.0F, std::round(width * scale_));
  if (r < w + 1) return false;
  const ImU32 ink = IM_COL32(color.r, color.g, color.b, 255), clear = ink & ~IM_COL32_A_MASK;
  const auto bar = [&](float left, float top, float right, float bottom) {
    if (left < right && top < bottom) list_->AddRectFilled({left, top}, {right, bottom}, ink);
  };
  bar(box.left + r, box.top, box.right - r, box.top + w);
  bar(box.left + r, box.bottom - w, box.right - r, box.bottom);
  bar(box.left, box.top + r, box.left + w, box.bottom - r);
  bar(box.right - w, box.top + r, box.right, box.bottom - r);
  if (w > 1) rings(*list_, box, r - w + 0.5F, r - 0.5F, ink, ink);
  rings(*list_, box, r - 0.5F, r + 0.5F, ink, clear);
  rings(*list_, box, r - w - 0.5F, r - w + 0.5F, clear, ink);
  frame_->take_triangles();
  return true;
}

}  // namespace hearth::ui
