#include "ui/icons.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "ui/icon_bounds.h"

using namespace hearth::ui;

namespace {

constexpr std::array kNames = {
#define HEARTH_ICON(name) std::string_view(#name),
#include "icon_names.inc"
#undef HEARTH_ICON
};

}  // namespace

TEST_CASE("every symbol of the drawing has become an icon inside its grid") {
  CHECK(kNames.size() == 100);
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    CAPTURE(kNames[i]);
    const auto& drawing = shape(static_cast<Icon>(i));
    CHECK_FALSE(drawing.strokes.empty());
    for (const auto& stroke : drawing.strokes) {
      CHECK(stroke.points.size() >= 4);
      CHECK((stroke.filled || stroke.stroked));
      const auto b = bounds(stroke);
      CHECK(b.left >= 0.9F);  // half a stroke from the grid's edge
      CHECK(b.top >= 0.9F);
      CHECK(b.right <= 23.1F);
      CHECK(b.bottom <= 23.1F);
    }
  }
}

TEST_CASE("no side of an icon is without length, so that each has a direction") {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    CAPTURE(kNames[i]);
    for (const auto& stroke : shape(static_cast<Icon>(i)).strokes) {
      const auto& p = stroke.points;
      for (std::size_t k = 2; k + 1 < p.size(); k += 2)
        CHECK(std::hypot(p[k] - p[k - 2], p[k + 1] - p[k - 1]) > 0.005F);
      if (stroke.closed) CHECK(std::hypot(p[0] - p[p.size() - 2], p[1] - p[p.size() - 1]) > 0.005F);
    }
  }
}

TEST_CASE("curves, arcs, ellipses and turned rectangles come out as they are drawn") {
  // A full circle around (12, 12).
  const auto face = bounds(shape(Icon::clock).strokes[0]);
  CHECK(face.left == doctest::Approx(3.3).epsilon(0.01));
  CHECK(face.bottom == doctest::Approx(20.7).epsilon(0.01));
  // The bowl is half an ellipse, 8.5 wide and 7.8 deep, under y = 12.
  const auto bowl = bounds(shape(Icon::food).strokes[0]);
  CHECK(bowl.bottom == doctest::Approx(19.8).epsilon(0.005));
  // The capsule lies along the diagonal.
  const auto capsule = bounds(shape(Icon::pill).strokes[0]);
  CHECK(capsule.right - capsule.left ==
        doctest::Approx(capsule.bottom - capsule.top).epsilon(0.01));
  // Two of its dots are filled, one of them has an outline as well.
  int filled = 0, only_filled = 0;
  for (const auto& stroke : shape(Icon::circle6).strokes) {
    filled += stroke.filled;
    only_filled += stroke.filled && !stroke.stroked;
  }
  CHECK(filled == 2);
  CHECK(only_filled == 1);
}

TEST_CASE("only icons that point along the line of reading turn with it") {
  for (const auto icon : {Icon::back, Icon::forward, Icon::left, Icon::right, Icon::exit})
    CHECK(shape(icon).directed);
  for (const auto icon : {Icon::clock, Icon::history, Icon::check, Icon::checkc, Icon::play,
                          Icon::pause, Icon::phone, Icon::up, Icon::down})
    CHECK_FALSE(shape(icon).directed);
}
