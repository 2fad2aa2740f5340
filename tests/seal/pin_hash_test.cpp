#include "seal/pin_hash.h"

#include <doctest/doctest.h>

#include <string_view>

using namespace hearth;

namespace {
std::span<const unsigned char> digits(std::string_view text) {
  return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}
}  // namespace

TEST_CASE("a PIN fits its own hash and no other") {
  const auto hash = seal::hash_pin(digits("4711")).value();
  CHECK(hash.starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
  CHECK(seal::pin_fits(hash, digits("4711")));
  for (const auto* other : {"4712", "471", "47111", ""}) {
    CAPTURE(other);
    CHECK_FALSE(seal::pin_fits(hash, digits(other)));
  }
}

TEST_CASE("the same PIN has another hash each time") {
  CHECK(seal::hash_pin(digits("4711")).value() != seal::hash_pin(digits("4711")).value());
}

TEST_CASE("a damaged hash fits nothing") {
  const auto hash = seal::hash_pin(digits("4711")).value();
  for (const auto& damaged :
       {std::string(), std::string("4711"), hash.substr(0, 40), std::string(500, 'a')})
    CHECK_FALSE(seal::pin_fits(damaged, digits("4711")));
}
