#include "ui/qr_code.h"

#include <doctest/doctest.h>

#include <string>

using namespace hearth::ui;

TEST_CASE("a code is as small as its text allows") {
  CHECK(qr_code("tel:988")->side == 21);
  CHECK(qr_code("tel:+19125550142")->side == 21);
  CHECK(qr_code("https://meet.fernbrook.example/womens-circle")->side == 29);
  CHECK(qr_code(std::string(858, 'a'))->side == 97);
}

TEST_CASE("a code has its three marks and no fourth") {
  const auto code = qr_code("tel:988");
  REQUIRE(code.ok());
  REQUIRE(code->dark.size() == 21 * 21);
  for (const auto& [x, y] : {std::pair(0, 0), {14, 0}, {0, 14}}) {
    CHECK(code->at(x, y));
    CHECK_FALSE(code->at(x + 1, y + 1));
    CHECK(code->at(x + 3, y + 3));
    CHECK(code->at(x + 6, y + 6));
  }
  bool fourth = true;
  for (int i = 0; i < 7; ++i) fourth = fourth && code->at(14 + i, 14) && code->at(14, 14 + i);
  CHECK_FALSE(fourth);
}

TEST_CASE("what is empty or too long makes no code, and says so") {
  CHECK(qr_code("").error().message == "There is nothing to put into a QR code.");
  for (const std::size_t bytes : {859U, 2000U, 100000U}) {
    const auto code = qr_code(std::string(bytes, 'a'));
    REQUIRE_FALSE(code.ok());
    CHECK(code.error().message ==
          "The text is too long for a QR code that a phone can read from a screen.");
  }
}
