#include "visit/pin_entry.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace hearth;
using visit::PinEntry;

namespace {
std::string text(const PinEntry& pin) {
  return {pin.digits().begin(), pin.digits().end()};
}
}  // namespace

TEST_CASE("a PIN takes digits, eight at most") {
  auto pin = PinEntry::create().value();
  CHECK_FALSE(pin.add(U'a'));
  CHECK_FALSE(pin.add(U'٣'));
  for (const char32_t digit : U"12345678") {
    if (digit != 0) CHECK(pin.add(digit));
  }
  CHECK_FALSE(pin.add(U'9'));
  CHECK(text(pin) == "12345678");
}

TEST_CASE("what is erased or cleared is overwritten") {
  auto pin = PinEntry::create().value();
  for (const char32_t digit : {U'4', U'7', U'1', U'1'}) REQUIRE(pin.add(digit));
  const auto* const bytes = pin.digits().data();
  CHECK(pin.is_long_enough());
  pin.erase_last();
  CHECK(bytes[3] == 0);
  CHECK_FALSE(pin.is_long_enough());
  pin.clear();
  CHECK(std::all_of(bytes, bytes + 8, [](unsigned char byte) { return byte == 0; }));
  CHECK(pin.count() == 0);
}
