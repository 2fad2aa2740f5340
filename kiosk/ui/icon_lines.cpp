// Icons as lines: polylines of the 24-unit grid, with round ends and corners.
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "ui/paint.h"

namespace hearth::ui {

namespace {

constexpr float kIconGrid = 24, kIconStroke = 1.8F;

// Without the points that nobody would miss: drawn small, a curve needs fewer of them. What stays
// turns by no more than 0.6 radians, less than a sharp corner (see icon()); those stay.
void thin(std::vector<ImVec2>& points) {
  constexpr float kNear = 2.5F, kTurn = 0.33F;  // pixels; radians
  if (points.size() < 4) return;
  std::size_t kept = 1;
  float turned = 0;
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    const auto p = points[i], next = points[i + 1], last = points[kept - 1];
    const float turn = std::abs(std::remainder(
        std::atan2(next.y - p.y, next.x - p.x) - std::atan2(p.y - last.y, p.x - last.x),
        2 * std::numbers::pi_v<float>));
    turned = std::max(turned, turn);
    if (turned < kTurn && std::hypot(p.x - last.x, p.y - last.y) < kNear) continue;
    points[kept++] = p;
    turned = 0;
  }
  points[kept++] = points.back();
  points.resize(kept);
}

}  // namespace

void Painter::icon(Icon icon, Rect rect, Color color, bool rtl) {
  const auto& drawing = shape(icon);
  const float size = std::min(rect.w, rect.h) / kIconGrid * scale_;
  const float left = rect.x * scale_, top = rect.y * scale_;
  const float width = kIconStroke * size;
  const bool mirrored = rtl && drawing.directed;
  const auto ink = IM_COL32(color.r, color.g, color.b, color.a);
  std::vector<ImVec2> points;
  for (const auto& stroke : drawing.strokes) {
    points.clear();
    for (std::size_t i = 0; i + 1 < stroke.points.size(); i += 2) {
      const float x = mirrored ? kIconGrid - stroke.points[i] : stroke.points[i];
      points.push_back({left + x * size, top + stroke.points[i + 1] * size});
    }
    thin(points);
    const auto count = static_cast<int>(points.size());
    if (stroke.filled) {
      for (const auto& point : points) list_->PathLineTo(point);
      list_->PathFillConvex(ink);
    }
    if (!stroke.stroked || count < 2) continue;
    // Ends and sharp corners are round: a disc under them. The line itself goes from corner to
    // corner, so that no mitre sticks out.
    const auto disc = [&](ImVec2 at) { list_->AddCircleFilled(at, width / 2, ink, 0); };
    const auto sharp = [&](int i) {
      const auto &p = points[static_cast<std::size_t>((i + count - 1) % count)],
                 &q = points[static_cast<std::size_t>(i)],
                 &r = points[static_cast<std::size_t>((i + 1) % count)];
      const float turned = (q.x - p.x) * (r.x - q.x) + (q.y - p.y) * (r.y - q.y);
      const float lengths = std::hypot(q.x - p.x, q.y - p.y) * std::hypot(r.x - q.x, r.y - q.y);
      return turned < 0.8F * lengths;
    };
    list_->PathClear();
    list_->PathLineTo(points.front());
    const int last = stroke.closed ? count : count - 1;
    bool whole = stroke.closed;
    for (int i = 1; i <= last; ++i) {
      const auto& next = points[static_cast<std::size_t>(i % count)];
      list_->PathLineTo(next);
      if (i < last && sharp(i)) {
        list_->PathStroke(ink, 0, width);
        disc(next);
        list_->PathLineTo(next);
        whole = false;
      }
    }
    if (whole && !sharp(0)) {
      list_->_Path.pop_back();
      list_->PathStroke(ink, ImDrawFlags_Closed, width);
      continue;
    }
    list_->PathStroke(ink, 0, width);
    disc(points.front());
    if (!stroke.closed) disc(points.back());
  }
  frame_->take_triangles();
}

}  // namespace hearth::ui
