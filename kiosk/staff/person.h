// Somebody who has a PIN on this kiosk.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"

namespace hearth::staff {

// The desk cancels a meeting of today, posts notices and copies slips; a lead does all of it, and
// listings, trust, PINs and the clock.
enum class Role : std::uint8_t { desk, lead };

struct Person {
  std::string name = {};  // one line, such as "Front desk 1"; tells them apart
  Role role = Role::desk;
  std::string pin = {};    // seal::hash_pin
  int misses = 0;          // in a row
  base::Instant missed{};  // the last of them
  bool operator==(const Person&) const = default;
};

inline constexpr std::size_t kLeastDigits = 4, kMostDigits = 8;
inline constexpr std::size_t kMostPeople = 12, kLongestName = 60;  // bytes
inline constexpr std::chrono::seconds kLongestWait{300};

// How long nobody may try this PIN: after the first miss 1 s, then 2, 4, 8 … and at most five
// minutes. A clock that was set back makes nobody wait longer than that.
std::chrono::seconds wait_left(const Person& person, base::Instant now);

// May somebody be called so? The error says what is wrong with it.
base::Status check_name(std::string_view name);

}  // namespace hearth::staff
