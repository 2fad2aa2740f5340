#include "text/atlas.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace hearth::text;

namespace {

Bitmap solid(int width, int height, std::uint8_t value, bool color = false) {
  Bitmap out;
  out.width = width;
  out.height = height;
  out.color = color;
  out.pixels.assign(static_cast<std::size_t>(width * height * (color ? 4 : 1)), value);
  return out;
}

struct Pixels {
  int x0, y0, x1, y1;
};

Pixels pixels_of(const Place& place, const Page& page) {
  const auto w = static_cast<float>(page.width);
  const auto h = static_cast<float>(page.height);
  return {static_cast<int>(std::lround(place.u0 * w)), static_cast<int>(std::lround(place.v0 * h)),
          static_cast<int>(std::lround(place.u1 * w)), static_cast<int>(std::lround(place.v1 * h))};
}

std::uint8_t at(const Page& page, int x, int y) {
  return page.pixels[static_cast<std::size_t>(y * page.width + x)];
}

void take(Atlas& atlas) {
  for (Page& page : atlas.pages()) page.dirty_top = page.dirty_bottom = 0;
}

}  // namespace

TEST_CASE("A picture can be read where its coordinates say") {
  Atlas atlas;
  const std::vector<std::uint8_t> coverage{10, 20, 30, 40, 50, 60};
  const auto place = atlas.add_patch(3, 2, coverage);
  REQUIRE(place.has_value());
  const Page& page = atlas.pages()[place->page];
  const Pixels box = pixels_of(*place, page);
  CHECK(box.x1 - box.x0 == 3);
  CHECK(box.y1 - box.y0 == 2);
  for (int i = 0; i < 6; ++i)
    CHECK(at(page, box.x0 + i % 3, box.y0 + i / 3) == coverage[static_cast<std::size_t>(i)]);
}

TEST_CASE("Empty pixels lie between pictures") {
  Atlas atlas;
  std::vector<Place> places;
  for (int i = 0; i < 300; ++i) places.push_back(*atlas.add_glyph(solid(5 + i % 30, 40, 255)));
  const Page& page = atlas.pages()[0];
  for (const Place& place : places) {
    REQUIRE(place.page == 0);
    const Pixels box = pixels_of(place, page);
    for (int x = box.x0 - 1; x <= box.x1; ++x) {
      CHECK(at(page, x, box.y0 - 1) == 0);
      CHECK(at(page, x, box.y1) == 0);
    }
    for (int y = box.y0; y < box.y1; ++y) {
      CHECK(at(page, box.x0 - 1, y) == 0);
      CHECK(at(page, box.x1, y) == 0);
    }
  }
}

TEST_CASE("A fresh page is new as a whole; later only the rows that changed are") {
  Atlas atlas;
  CHECK(atlas.pages()[0].dirty_top == 0);
  CHECK(atlas.pages()[0].dirty_bottom == atlas.pages()[0].height);
  take(atlas);
  const auto place = atlas.add_glyph(solid(8, 12, 255));
  const Page& page = atlas.pages()[place->page];
  const Pixels box = pixels_of(*place, page);
  CHECK(page.dirty_top == box.y0);
  CHECK(page.dirty_bottom == box.y1);
}

TEST_CASE("Colour has pages of its own") {
  Atlas atlas;
  const auto grey = atlas.add_glyph(solid(8, 8, 255));
  const auto color = atlas.add_glyph(solid(8, 8, 128, true));
  CHECK_FALSE(atlas.pages()[grey->page].color);
  const Page& page = atlas.pages()[color->page];
  REQUIRE(page.color);
  CHECK(page.pixels.size() == static_cast<std::size_t>(page.width * page.height * 4));
  const Pixels box = pixels_of(*color, page);
  CHECK(page.pixels[static_cast<std::size_t>((box.y0 * page.width + box.x0) * 4 + 3)] == 128);
}

TEST_CASE("A full page is followed by another; what is larger than a page has no place") {
  Atlas atlas;
  for (int i = 0; i < 7; ++i) REQUIRE(atlas.add_glyph(solid(1000, 1000, 1)).has_value());
  CHECK(atlas.pages().size() == 3);  // two beside the patches, four, and one
  CHECK_FALSE(atlas.add_glyph(solid(3000, 10, 1)).has_value());
  CHECK_FALSE(atlas.add_glyph(Bitmap{}).has_value());
  CHECK_FALSE(atlas.add_patch(4, 4, std::vector<std::uint8_t>(15)).has_value());
}

TEST_CASE("Cleared glyphs make room; patches stay") {
  Atlas atlas;
  const auto patch = atlas.add_patch(2, 2, std::vector<std::uint8_t>{1, 2, 3, 4});
  while (!atlas.overfull()) REQUIRE(atlas.add_glyph(solid(2000, 1500, 9)).has_value());
  const auto pages = atlas.pages().size();
  take(atlas);
  atlas.clear_glyphs();
  CHECK_FALSE(atlas.overfull());
  CHECK(atlas.pages().size() == pages);
  const Page& first = atlas.pages()[0];
  CHECK(first.dirty_bottom == first.height);
  const Pixels box = pixels_of(*patch, first);
  CHECK(at(first, box.x0 + 1, box.y0 + 1) == 4);
  const auto glyph = atlas.add_glyph(solid(4, 4, 7));
  CHECK(glyph->page == 0);
  CHECK(atlas.pages().size() == pages);
}
