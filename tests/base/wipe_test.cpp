#include "base/wipe.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

using namespace hearth::base;

namespace {

constexpr std::string_view kSecret = "canary-7";  // so short that it lies inside of its string

struct Owner {
  explicit Owner(std::string_view words = "") : text(words) {}
  std::string text;
};

#ifndef __SANITIZE_ADDRESS__
// Leaves the secret on the stack and says where. Not inlined, so that it has returned by then.
[[gnu::noinline]] const volatile char* leave_behind() {
  volatile char deep[64 * 1024];  // volatile: it is written although nobody here reads it
  std::copy(kSecret.begin(), kSecret.end(), deep);
  const volatile char* volatile at = deep;  // and may leave
  return at;
}

bool holds_secret(const volatile char* at) {
  for (const char letter : kSecret)
    if (*at++ != letter) return false;
  return true;
}
#endif

}  // namespace

TEST_CASE("another in the place of what was there leaves none of its bytes") {
  alignas(Owner) std::array<char, sizeof(Owner)> place;
  auto* const owner = new (place.data()) Owner(kSecret);
  const auto holds = [&] {
    return std::search(place.begin(), place.end(), kSecret.begin() + 3, kSecret.end()) !=
           place.end();
  };
  CHECK(holds());
  *owner = Owner();  // what assigning does not do
  CHECK(holds());
  renew(*owner, "x");
  CHECK(owner->text == "x");
  CHECK_FALSE(holds());
  std::destroy_at(owner);
}

// The sanitizer gives functions a stack elsewhere.
#ifndef __SANITIZE_ADDRESS__
TEST_CASE("what a function left on the stack is wiped") {
  const auto* const at = leave_behind();
  CHECK(holds_secret(at));
  wipe_left_stack();
  CHECK_FALSE(holds_secret(at));
}
#endif
