#include "ui/paint.h"

#include <doctest/doctest.h>

#include "ui/drawing.h"

using namespace hearth;
using namespace hearth::ui;

namespace {

constexpr Color kInk = Color::hex(0x203040);

text::Layout one_glyph(std::uint16_t page) {
  text::Layout layout;
  layout.glyphs.push_back({0, 0, 10, 12, 0, 0, 1, 1, page});
  return layout;
}

// How much ink there is: smooth edges fade.
double painted(const Drawing& drawing) {
  double area = 0;
  for (const auto& triangle : drawing.triangles())
    for (const auto color : triangle.color)
      area += triangle.area() * static_cast<double>(color >> IM_COL32_A_SHIFT) / (3 * 255);
  return area;
}

bool covered(const Drawing& drawing, float x, float y) {
  const auto all = drawing.triangles();
  return std::any_of(all.begin(), all.end(), [&](const auto& t) { return t.covers(x, y); });
}

}  // namespace

TEST_CASE("an outline lies inside its rectangle") {
  Drawing drawing;
  drawing.painter().outline({100, 100, 200, 80}, kInk, 24, 4);
  const auto b = drawing.bounds();
  CHECK(b.x > 98.9F);  // one pixel of smoothing
  CHECK(b.y > 98.9F);
  CHECK(b.right() < 301.1F);
  CHECK(b.bottom() < 181.1F);
  CHECK(covered(drawing, 102, 140));
  CHECK_FALSE(covered(drawing, 106, 140));
  CHECK_FALSE(covered(drawing, 101, 101));  // outside of the round corner
}

TEST_CASE("round corners are round, and what is not whole pixels is drawn on the next ones") {
  Drawing drawing;
  drawing.painter().fill({100.3F, 99.8F, 200, 80}, kInk, 24);
  CHECK(covered(drawing, 100.5F, 140));
  CHECK_FALSE(covered(drawing, 99.5F, 140));
  CHECK(covered(drawing, 200, 100.5F));
  CHECK_FALSE(covered(drawing, 102, 102));
  CHECK(covered(drawing, 108, 108));  // 24 * (1 - 0.707) = 7
  // As much as a rectangle less what its corners lack: (4 - pi) r².
  CHECK(painted(drawing) == doctest::Approx(200 * 80 - 0.858 * 24 * 24).epsilon(0.003));
}

TEST_CASE("everything is drawn as large as the scale says") {
  Drawing drawing(2);
  drawing.painter().fill({10, 20, 30, 40}, kInk);
  const auto b = drawing.bounds();
  CHECK(b.x == 20);
  CHECK(b.y == 40);
  CHECK(b.w == 60);
  CHECK(b.h == 80);
}

TEST_CASE("a dashed outline has gaps all around, corners too") {
  Drawing solid, dashed;
  solid.painter().outline({0, 0, 300, 90}, kInk, 24, 2);
  dashed.painter().dashed_outline({0, 0, 300, 90}, kInk, 24, 2);
  const double share = painted(dashed) / painted(solid);
  CHECK(share > 0.5);
  CHECK(share < 0.8);
}

TEST_CASE("an arc goes clockwise from twelve, and an empty one is nothing") {
  Drawing quarter, none;
  quarter.painter().arc({100, 100}, 50, 10, 0.25F, kInk);
  CHECK(covered(quarter, 100 + 35.4F, 100 - 35.4F));
  CHECK_FALSE(covered(quarter, 100 - 35.4F, 100 - 35.4F));
  CHECK_FALSE(covered(quarter, 100 + 35.4F, 100 + 35.4F));
  CHECK(covered(quarter, 97, 50));  // the round end reaches beyond twelve
  none.painter().arc({100, 100}, 50, 10, 0, kInk);
  CHECK(none.commands().empty());
}

TEST_CASE("the header's wave ends where the design has it, mirrored for right-to-left") {
  for (const bool mirrored : {false, true}) {
    Drawing drawing;
    drawing.painter().hill({0, 0, 1080, 216}, kInk, mirrored);
    const float start = mirrored ? 1079 : 1, end = mirrored ? 1 : 1079;
    CHECK(covered(drawing, start, 200));
    CHECK_FALSE(covered(drawing, start, 205));
    CHECK(covered(drawing, end, 188));
    CHECK_FALSE(covered(drawing, end, 193));
    CHECK(drawing.bounds().bottom() < 216);
  }
}

TEST_CASE("an icon fills its square, and only directed ones are mirrored") {
  const auto mean_x = [](Icon icon, bool rtl) {
    Drawing drawing;
    drawing.painter().icon(icon, {0, 0, 48, 48}, kInk, rtl);
    const auto b = drawing.bounds();
    CHECK(b.x >= 0);
    CHECK(b.right() <= 48);
    double sum = 0, area = 0;
    for (const auto& t : drawing.triangles()) {
      sum += t.area() * (t.at[0].x + t.at[1].x + t.at[2].x) / 3;
      area += t.area();
    }
    return sum / area;
  };
  // The arrow's head is heavy.
  CHECK(mean_x(Icon::back, false) < 22);
  CHECK(mean_x(Icon::back, true) > 26);
  CHECK(mean_x(Icon::phone, true) == doctest::Approx(mean_x(Icon::phone, false)));
}

TEST_CASE("the open ends of an icon are round") {
  Drawing drawing;
  // One line from (5, 12) to (19, 12), 1.8 wide: at 240 pixels, 18.
  drawing.painter().icon(Icon::minus, {0, 0, 240, 240}, kInk);
  CHECK(covered(drawing, 43, 120));
  CHECK(covered(drawing, 197, 120));
  CHECK_FALSE(covered(drawing, 42.5F, 112));
  CHECK_FALSE(covered(drawing, 40, 120));
}

TEST_CASE("texts on one page are one draw command, at whole pixels") {
  Drawing drawing;
  auto layout = one_glyph(0);
  drawing.painter().text(layout, {10.4F, 20.6F}, kInk);
  drawing.painter().text(layout, {50, 20}, kInk);
  drawing.painter().text(layout, {90, 20}, Color::hex(0xffffff));
  const auto commands = drawing.commands();
  REQUIRE(commands.size() == 1);
  CHECK(commands[0].TextureId == drawing.texture(0));
  CHECK(drawing.list().VtxBuffer[0].pos.x == 10);
  CHECK(drawing.list().VtxBuffer[0].pos.y == 21);
  CHECK(drawing.list().VtxBuffer[0].col == IM_COL32(0x20, 0x30, 0x40, 255));
}

TEST_CASE("emoji keep their own colours and fade with the text") {
  Drawing drawing;
  drawing.painter().text(one_glyph(1), {0, 0}, kInk.with_alpha(0.5F));
  REQUIRE(drawing.commands().size() == 1);
  CHECK(drawing.commands()[0].TextureId == drawing.texture(1));
  CHECK(drawing.list().VtxBuffer[0].col == IM_COL32(255, 255, 255, 128));
}

TEST_CASE("a shadow is darkest below its shape and fades to nothing") {
  Drawing drawing;
  REQUIRE(drawing.engine.pictures.size() == 3);
  const auto& soft = drawing.engine.pictures[static_cast<int>(Shadow::touchable)];
  const int middle = soft.width / 2, margin = 26;
  CHECK(soft.at(middle, middle) > 250);
  for (int i = 0; i < soft.width; ++i) {
    CHECK(soft.at(i, 0) < 6);
    CHECK(soft.at(0, i) < 6);
  }
  const int above = soft.at(middle, margin - 3), below = soft.at(middle, soft.height - margin + 2);
  CHECK(below > above + 40);
  // Left and right are the same.
  CHECK(soft.at(margin - 3, middle) == soft.at(soft.width - margin + 2, middle));
}

TEST_CASE("a shadow surrounds its shape and spares the middle, which the shape covers") {
  Drawing drawing;
  const ShadowInk ink{kInk, kInk, kInk};
  drawing.painter().shadow({200, 200, 400, 300}, Shadow::touchable, ink);
  CHECK(drawing.bounds() == Rect{174, 174, 452, 352});
  CHECK_FALSE(covered(drawing, 400, 350));
  CHECK(covered(drawing, 400, 510));
  CHECK(drawing.commands().size() == 1);
}

TEST_CASE("polylines that do not pair draw nothing") {
  Drawing drawing;
  const Point three[] = {{0, 0}, {5, 0}, {9, 0}}, two[] = {{0, 9}, {9, 9}};
  drawing.painter().ribbon(three, two, kInk);
  drawing.painter().ribbon(std::span(three, 1), std::span(two, 1), kInk);
  CHECK(drawing.commands().empty());
}
