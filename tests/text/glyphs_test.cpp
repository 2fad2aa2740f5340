#include <array>
#include <cmath>

#include "shown.h"
#include "text/picture_scale.h"

using namespace hearth::text;

namespace {

// All coverage of a layout, as if it were ink on paper.
double ink(Engine& engine, const Layout& layout) {
  double sum = 0;
  for (const Glyph& glyph : layout.glyphs) {
    const Page& page = engine.pages()[glyph.page];
    const auto left = std::lround(glyph.u0 * static_cast<float>(page.width));
    const auto top = std::lround(glyph.v0 * static_cast<float>(page.height));
    const auto width = std::lround(glyph.x1 - glyph.x0);
    for (long y = 0; y < std::lround(glyph.y1 - glyph.y0); ++y) {
      for (long x = 0; x < width; ++x)
        sum += page.pixels[static_cast<std::size_t>((top + y) * page.width + left + x)];
    }
  }
  return sum / 255;
}

}  // namespace

TEST_CASE("Letters have ink, bold ones more, and no hinting changes it with their place") {
  const auto engine = make_engine();
  Style style;
  const double regular = ink(*engine, engine->layout("llll", style, 0));
  CHECK(regular > 4 * 0.7 * 32 * 2);
  CHECK(regular / 4 == doctest::Approx(ink(*engine, engine->layout("l", style, 0))).epsilon(0.01));
  style.bold = true;
  CHECK(ink(*engine, engine->layout("llll", style, 0)) > 1.4 * regular);
}

TEST_CASE("Small letters stand at quarters of a pixel, large ones on whole pixels") {
  const auto engine = make_engine();
  const auto pictures = [&](float size) {
    Style style;
    style.size = size;
    std::vector<std::pair<float, float>> seen;
    for (const Glyph& glyph : engine->layout("nnnnnnnnnnnnnnnnnnnn", style, 0).glyphs) {
      const std::pair<float, float> place{glyph.u0, glyph.v0};
      if (std::find(seen.begin(), seen.end(), place) == seen.end()) seen.push_back(place);
    }
    return seen.size();
  };
  CHECK(pictures(26.3F) == 4);
  CHECK(pictures(48.3F) == 1);
}

TEST_CASE("Every emoji fits its line") {
  const auto engine = make_engine();
  Style style;
  style.size = 40;
  const Glyph glyph = engine->layout("👍🏽", style, 0).glyphs.at(0);
  CHECK(glyph.y0 >= 0);
  CHECK(glyph.y1 <= 40 * 1.4F);
  CHECK(glyph.x1 - glyph.x0 == doctest::Approx(50).epsilon(0.05));
}

TEST_CASE("A scaled picture keeps its colour where it is half transparent") {
  // Two pixels of BGRA, premultiplied: opaque red and nothing.
  const std::array<std::uint8_t, 8> source{0, 0, 255, 255, 0, 0, 0, 0};
  const Bitmap half = scale_picture({source.data(), 2, 1, 8, 4, 6}, 0.5F);
  REQUIRE(half.width == 1);
  REQUIRE(half.height == 1);
  CHECK(half.left == 2);
  CHECK(half.top == 3);
  CHECK(half.pixels[0] == 255);
  CHECK(half.pixels[1] == 0);
  CHECK(half.pixels[2] == 0);
  // Half of its width is red, and half of its height lies beyond the picture.
  CHECK(half.pixels[3] == 64);
}

TEST_CASE("A picture at its own size does not change") {
  const std::array<std::uint8_t, 8> source{10, 20, 30, 255, 40, 50, 60, 255};
  const Bitmap same = scale_picture({source.data(), 2, 1, 8, 0, 0}, 1);
  CHECK(same.pixels == std::vector<std::uint8_t>{30, 20, 10, 255, 60, 50, 40, 255});
}
