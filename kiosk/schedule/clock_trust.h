// Whether a kiosk's clock can be believed. It stands without a network: a dead battery sets it back
// by years, a slip of the hand ahead.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "base/time.h"

namespace hearth::schedule {

enum class ClockTrust : std::uint8_t {
  good,
  behind,  // the day on which the listings were made is still to come: no time of day is known
  ahead    // it left more than a month out: it may be right, but nothing is deleted by it
};

// What is known of time without the clock. Days are those of the center's calendar.
struct ClockWitness {
  std::optional<base::Date> issued;    // when the latest listings were made that are there
  std::optional<base::Date> believed;  // the last day on which the clock was believed
};

// A kiosk that stood in a cupboard for longer is asked about.
inline constexpr std::chrono::days kLongestAbsence{31};

ClockTrust trust_in_clock(base::Date today, const ClockWitness& witness);

}  // namespace hearth::schedule
