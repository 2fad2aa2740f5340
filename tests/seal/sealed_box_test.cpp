#include "seal/sealed_box.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace hearth::seal;

namespace {

const std::vector<unsigned char> kPlain{'h', 'o', 'p', 'e', 0, 1, 2, 255};

bool is_zero(const std::vector<unsigned char>& bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; });
}

}  // namespace

TEST_CASE("a box opens with its own key and with no other") {
  const auto key = PrivateKey::generate().value(), other = PrivateKey::generate().value();
  const auto box = close_box(kPlain, key.public_key()).value();
  CHECK(box.size() == kPlain.size() + kBoxOverhead);
  std::vector<unsigned char> room(kPlain.size());
  REQUIRE(open_box(box, key, room));
  CHECK(room == kPlain);
  CHECK_FALSE(open_box(box, other, room));
  CHECK(is_zero(room));
}

TEST_CASE("the same bytes sealed twice look different") {
  const auto key = PrivateKey::generate().value();
  CHECK(close_box(kPlain, key.public_key()).value() != close_box(kPlain, key.public_key()).value());
}

TEST_CASE("a box that was changed anywhere does not open") {
  const auto key = PrivateKey::generate().value();
  const auto box = close_box(kPlain, key.public_key()).value();
  std::vector<unsigned char> room(kPlain.size());
  for (std::size_t at = 0; at < box.size(); ++at) {
    auto changed = box;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    CHECK_FALSE(open_box(changed, key, room));
    CHECK_FALSE(open_box(box.substr(0, at), key, room));
  }
  CHECK(is_zero(room));
}
