#include "ui/frame.h"

#include <doctest/doctest.h>

#include <functional>

#include "ui/drawing.h"

using namespace hearth;
using namespace hearth::ui;

namespace {

constexpr Color kInk = Color::hex(0x203040), kOther = Color::hex(0x803040);
constexpr Rect kLeft{100, 100, 200, 80}, kRight{700, 100, 200, 80}, kBelow{100, 600, 200, 80};

using Draw = std::function<void(Painter&)>;

std::vector<Area> difference(const Draw& one, const Draw& two) {
  Drawing before, after;
  one(before.painter());
  two(after.painter());
  return changed(remembered(before.frame()), after.frame());
}

Draw fills(std::vector<std::pair<Rect, Color>> all) {
  return [all](Painter& painter) {
    for (const auto& [rect, color] : all) painter.fill(rect, color);
  };
}

}  // namespace

TEST_CASE("the same drawn again is no difference") {
  const Draw all = [](Painter& painter) {
    painter.fill(kLeft, kInk, 24);
    painter.outline(kRight, kInk, 24, 3);
    painter.icon(Icon::home, kBelow, kOther);
  };
  CHECK(difference(all, all).empty());
}

TEST_CASE("what comes, goes or gets another colour is the difference, and nothing else") {
  const auto both = fills({{kLeft, kInk}, {kRight, kInk}});
  const auto one = fills({{kLeft, kInk}});
  const std::vector<Area> right{{700, 100, 900, 180}};
  CHECK(difference(one, both) == right);
  CHECK(difference(both, one) == right);
  CHECK(difference(both, fills({{kLeft, kInk}, {kRight, kOther}})) == right);
  // Before the other in the order, too.
  CHECK(difference(fills({{kRight, kInk}, {kLeft, kInk}}), one) == right);
}

TEST_CASE("what moves is drawn where it was and where it is") {
  const auto areas = difference(fills({{kLeft, kInk}}), fills({{kBelow, kInk}}));
  REQUIRE(areas.size() == 2);
  CHECK(areas[0] == Area{100, 600, 300, 680});
  CHECK(areas[1] == Area{100, 100, 300, 180});
}

TEST_CASE("two that change places in the order are a difference") {
  constexpr Rect kOver{200, 120, 200, 80};
  const auto areas =
      difference(fills({{kLeft, kInk}, {kOver, kOther}}), fills({{kOver, kOther}, {kLeft, kInk}}));
  REQUIRE(areas.size() == 1);
  CHECK(areas[0].meet({200, 120, 300, 180}) == Area{200, 120, 300, 180});
}

TEST_CASE("areas that meet become one, and many become one") {
  const auto near =
      difference(fills({}), fills({{{0, 0, 50, 50}, kInk}, {{40, 40, 50, 50}, kInk}}));
  CHECK(near == std::vector<Area>{{0, 0, 90, 90}});
  std::vector<std::pair<Rect, Color>> many;
  for (int i = 0; i < 9; ++i) many.push_back({{static_cast<float>(100 * i), 0, 50, 50}, kInk});
  const auto one = difference(fills({}), fills(many));
  REQUIRE(one.size() <= 4);
  for (const auto& [rect, color] : many)
    CHECK(std::any_of(one.begin(), one.end(), [&](const Area& area) {
      return static_cast<float>(area.left) <= rect.x &&
             rect.right() <= static_cast<float>(area.right);
    }));
}

TEST_CASE("on another paper, or in another size, everything differs") {
  Drawing drawing;
  drawing.painter().fill(kLeft, kInk);
  auto before = remembered(drawing.frame());
  before.paper = kOther;
  CHECK(changed(before, drawing.frame()) == std::vector<Area>{{0, 0, 4000, 4000}});
  before = remembered(drawing.frame());
  before.whole.right = 1080;
  CHECK(changed(before, drawing.frame()) == std::vector<Area>{{0, 0, 4000, 4000}});
  CHECK(changed({}, drawing.frame()) == std::vector<Area>{{0, 0, 4000, 4000}});
}

TEST_CASE("the opaque inside of a large shape needs no blending, its smooth edge does") {
  const auto opaque = [](const Draw& draw) {
    Drawing drawing;
    draw(drawing.painter());
    std::vector<bool> kinds;
    for (const auto& part : drawing.frame().parts()) kinds.push_back(part.opaque);
    return kinds;
  };
  CHECK(opaque([](Painter& p) { p.fill(kLeft, kInk); }) == std::vector{true});
  CHECK(opaque([](Painter& p) { p.fill(kLeft, kInk, 24); }) == std::vector{true, false});
  CHECK(opaque([](Painter& p) { p.fill(kLeft, kInk.with_alpha(.5F)); }) == std::vector{false});
  CHECK(opaque([](Painter& p) { p.fill({0, 0, 10, 10}, kInk); }) == std::vector{false});
  CHECK(opaque([](Painter& p) { p.outline(kLeft, kInk, 24, 4); }) == std::vector{true, false});
}

TEST_CASE("a part touches nothing outside of its clip, and every triangle is in one part") {
  Drawing drawing;
  auto& painter = drawing.painter();
  painter.push_clip({0, 0, 150, 150});
  painter.fill(kLeft, kInk, 24);
  painter.pop_clip();
  painter.fill(kLeft, kInk, 24);
  painter.fill({5000, 0, 10, 10}, kInk);  // outside of the frame
  const auto parts = drawing.frame().parts();
  REQUIRE(parts.size() == 4);
  CHECK(parts[0].area.right == 150);
  CHECK(parts[2].area.right == 300);
  unsigned indices = 6;               // of the one outside
  for (const auto& part : parts) indices += part.indices;
  CHECK(indices == static_cast<unsigned>(drawing.list().IdxBuffer.Size));
}
