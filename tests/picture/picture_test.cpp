#include "picture/picture.h"

#include <doctest/doctest.h>

#include <array>

#include "picture/made.h"

using namespace hearth;
using picture::Size;

namespace {

// The colours of the four corners, each as one of the letters R, G, B, W, or ? where it is none.
std::string corners(const picture::Pixels& pixels) {
  const auto [wide, high] = pixels.size;
  std::string letters;
  for (const auto& [x, y] : {std::pair{0, 0}, {wide - 1, 0}, {0, high - 1}, {wide - 1, high - 1}}) {
    const auto* at =
        pixels.rgba.data() + (static_cast<std::size_t>(y) * static_cast<std::size_t>(wide) +
                              static_cast<std::size_t>(x)) *
                                 4;
    const auto on = [&](int channel) { return at[channel] > 200; };
    const auto off = [&](int channel) { return at[channel] < 55; };
    char letter = '?';
    if (on(0) && off(1) && off(2)) letter = 'R';
    if (off(0) && on(1) && off(2)) letter = 'G';
    if (off(0) && off(1) && on(2)) letter = 'B';
    if (on(0) && on(1) && on(2)) letter = 'W';
    letters += letter;
  }
  return letters;
}

}  // namespace

TEST_CASE("a PNG comes back as it was") {
  const auto made = tests::four_fields(7, 5);
  const auto read = picture::read(tests::png(made));
  REQUIRE(read.ok());
  CHECK(read->size == made.size);
  CHECK(read->rgba == made.rgba);
}

TEST_CASE("what is transparent in a PNG stays so") {
  auto made = tests::four_fields(4, 4);
  made.rgba[3] = 0;
  const auto read = picture::read(tests::png(made));
  REQUIRE(read.ok());
  CHECK(read->rgba[3] == 0);
  CHECK(read->rgba[7] == 255);
}

TEST_CASE("a JPEG comes back near enough, and small at once where that is enough") {
  const auto file = tests::jpeg(tests::four_fields(640, 320));
  const auto whole = picture::read(file);
  REQUIRE(whole.ok());
  CHECK(whole->size == Size{640, 320});
  CHECK(corners(*whole) == "RGBW");
  const auto small = picture::read_about(file, {150, 75});
  REQUIRE(small.ok());
  CHECK(small->size == Size{160, 80});
  CHECK(corners(*small) == "RGBW");
}

TEST_CASE("a photo stands upright however the camera was held") {
  const auto file = tests::jpeg(tests::four_fields(64, 32));
  // What the camera saw is R G over B W; upright it is:
  const std::array<std::string, 8> upright{"RGBW", "GRWB", "WBGR", "BWRG",
                                           "RBGW", "BRWG", "WGBR", "GWRB"};
  for (int held = 1; held <= 8; ++held) {
    CAPTURE(held);
    const auto read = picture::read(tests::held(file, held));
    REQUIRE(read.ok());
    CHECK(read->size == (held < 5 ? Size{64, 32} : Size{32, 64}));
    CHECK(corners(*read) == upright[static_cast<std::size_t>(held - 1)]);
  }
}

TEST_CASE("a picture made smaller keeps its fields, and each pixel is the mean of what it covers") {
  const auto small = picture::scaled(tests::four_fields(400, 200), {40, 20});
  CHECK(small.size == Size{40, 20});
  CHECK(corners(small) == "RGBW");
  picture::Pixels half{{2, 1}, {0, 0, 0, 255, 255, 255, 255, 255}};
  const auto grey = picture::scaled(half, {1, 1}).rgba;
  CHECK(grey[0] > 100);
  CHECK(grey[0] < 200);
}

TEST_CASE("a picture that is cut off, damaged or something else is refused with one sentence") {
  const auto png = tests::png(tests::four_fields(90, 60));
  const auto jpeg = tests::jpeg(tests::four_fields(90, 60));
  for (const auto& bad : {std::string(), std::string("GIF89a"), png.substr(0, png.size() - 30),
                          png.substr(0, 20), jpeg.substr(0, jpeg.size() / 2), jpeg.substr(0, 4)}) {
    const auto read = picture::read(bad);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().message.ends_with("."));
  }
  auto flipped = png;
  flipped[flipped.size() / 2] ^= 0x55;
  CHECK_FALSE(picture::read(flipped).ok());
}

TEST_CASE("a picture that is too large is refused, and says how large it is") {
  const auto read = picture::read(tests::png(tests::four_fields(4097, 2)));
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().message.find("4097 by 2") != std::string::npos);
  CHECK(picture::read(tests::png(tests::four_fields(4096, 2))).ok());
}
