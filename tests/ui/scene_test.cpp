#include "ui/scene.h"

#include <doctest/doctest.h>

#include "ui/drawing.h"

using namespace hearth::ui;

namespace {

const SceneShape kPortrait{.area = {0, 0, 1080, 640}};
const SceneShape kLandscape{.area = {0, 0, 640, 928},
                            .horizon = 0.2256F,
                            .zone = 0.704F,
                            .sun = {0.8F, 0.5F},
                            .house = {0.58F, 0.725F},
                            .paper_edge = false};

constexpr ImU32 kDoor = IM_COL32(0x5e, 0x40, 0x31, 255);

// Where the middle of everything in one colour lies.
ImVec2 middle_of(const Drawing& drawing, ImU32 color) {
  ImVec2 sum{0, 0};
  float count = 0;
  for (const auto& vertex : drawing.list().VtxBuffer)
    if (vertex.col == color) {
      sum = {sum.x + vertex.pos.x, sum.y + vertex.pos.y};
      ++count;
    }
  REQUIRE(count > 0);
  return {sum.x / count, sum.y / count};
}

bool opaque(const Triangle& triangle) {
  return std::all_of(triangle.color.begin(), triangle.color.end(),
                     [](ImU32 color) { return color >> IM_COL32_A_SHIFT == 255; });
}

}  // namespace

TEST_CASE("the house stands where the screen puts it, on the other side in right-to-left") {
  Drawing ltr, rtl, landscape;
  draw_scene(ltr.painter(), kPortrait, ThemeName::soft, false);
  draw_scene(rtl.painter(), kPortrait, ThemeName::soft, true);
  draw_scene(landscape.painter(), kLandscape, ThemeName::soft, false);
  const auto door = middle_of(ltr, kDoor), mirrored = middle_of(rtl, kDoor);
  CHECK(door.x == doctest::Approx(0.72 * 1080).epsilon(0.002));
  CHECK(mirrored.x == doctest::Approx(1080 - door.x).epsilon(0.002));
  CHECK(mirrored.y == doctest::Approx(door.y).epsilon(0.002));
  CHECK(middle_of(landscape, kDoor).x == doctest::Approx(0.58 * 640).epsilon(0.002));
}

TEST_CASE("the scene leaves no hole, in either theme and either form") {
  for (const auto name : {ThemeName::soft, ThemeName::evening})
    for (const auto& shape : {kPortrait, kLandscape})
      for (const bool rtl : {false, true}) {
        Drawing drawing;
        draw_scene(drawing.painter(), shape, name, rtl);
        const auto all = drawing.triangles();
        int holes = 0;
        for (float y = 2; y < shape.area.h - 1; y += 7)
          for (float x = 2; x < shape.area.w - 1; x += 9)
            holes += std::none_of(all.begin(), all.end(), [&](const auto& triangle) {
              return opaque(triangle) && triangle.covers(x, y);
            });
        CHECK(holes == 0);
      }
}

TEST_CASE("the scene fills little more than its own area: fill is what costs without a GPU") {
  for (const auto& shape : {kPortrait, kLandscape}) {
    Drawing drawing;
    draw_scene(drawing.painter(), shape, ThemeName::soft, false);
    double area = 0;
    for (const auto& triangle : drawing.triangles()) area += triangle.area();
    CHECK(area < 1.6 * static_cast<double>(shape.area.w * shape.area.h));
  }
}

TEST_CASE("without its house the scene keeps its hills") {
  Drawing with, without;
  auto shape = kPortrait;
  draw_scene(with.painter(), shape, ThemeName::soft, false);
  shape.has_house = false;
  draw_scene(without.painter(), shape, ThemeName::soft, false);
  const auto has_door = [](const Drawing& drawing) {
    return std::any_of(drawing.list().VtxBuffer.begin(), drawing.list().VtxBuffer.end(),
                       [](const auto& vertex) { return vertex.col == kDoor; });
  };
  CHECK(has_door(with));
  CHECK_FALSE(has_door(without));
}

TEST_CASE("in high contrast the scene is two thin lines") {
  Drawing drawing;
  draw_scene(drawing.painter(), kPortrait, ThemeName::contrast, false);
  double area = 0;
  for (const auto& triangle : drawing.triangles()) area += triangle.area();
  CHECK(area < 2 * 5 * 1150);
  for (const auto& vertex : drawing.list().VtxBuffer)
    CHECK((vertex.col & ~IM_COL32_A_MASK) == (IM_COL32_WHITE & ~IM_COL32_A_MASK));
}
