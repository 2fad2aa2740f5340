// assets/icons.svg turned into polylines: its circles, ellipses, turned rectangles and fills.
#include <doctest/doctest.h>

#include <algorithm>

#include "ui/icon_bounds.h"
#include "ui/icons.h"

using namespace hearth::ui;

TEST_CASE("a circle of the drawing is one around its middle") {
  const auto face = bounds(shape(Icon::clock).strokes[0]);
  CHECK(face.left == doctest::Approx(3.3).epsilon(0.01));
  CHECK(face.bottom == doctest::Approx(20.7).epsilon(0.01));
}

TEST_CASE("the bowl is half an ellipse, flatter than a circle") {
  const auto bowl = bounds(shape(Icon::food).strokes[0]);
  CHECK(bowl.right - bowl.left == doctest::Approx(17).epsilon(0.005));
  CHECK(bowl.bottom == doctest::Approx(12 + 7.8).epsilon(0.005));
}

TEST_CASE("the capsule lies along the diagonal") {
  const auto capsule = bounds(shape(Icon::pill).strokes[0]);
  CHECK(capsule.right - capsule.left ==
        doctest::Approx(capsule.bottom - capsule.top).epsilon(0.01));
}

TEST_CASE("what is filled in the drawing is filled, with an outline where it has one") {
  int filled = 0, only_filled = 0;
  for (const auto& stroke : shape(Icon::circle6).strokes) {
    filled += stroke.filled;
    only_filled += stroke.filled && !stroke.stroked;
  }
  CHECK(filled == 2);
  CHECK(only_filled == 1);
}

TEST_CASE("a closed stroke does not come back to its first point by itself") {
  for (const auto icon : {Icon::contrast, Icon::globe, Icon::moon, Icon::pill, Icon::pin}) {
    for (const auto& stroke : shape(icon).strokes) {
      const auto& p = stroke.points;
      if (stroke.closed) CHECK((p[0] != p[p.size() - 2] || p[1] != p[p.size() - 1]));
    }
  }
}
