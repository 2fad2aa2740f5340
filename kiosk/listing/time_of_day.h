// The parts of a day: lists of meetings are divided by them, and meetings chosen.
#pragma once

#include <chrono>
#include <span>
#include <string_view>

namespace hearth::listing {

struct TimeOfDay {
  std::string_view name;           // "morning", "afternoon", "evening", "night"
  std::chrono::hours from, until;  // since midnight; the night's end is of the day after
};

// From the morning on; night is the last one.
std::span<const TimeOfDay> times_of_day();

// `since_midnight`: less than a day.
const TimeOfDay& time_of_day(std::chrono::seconds since_midnight);

}  // namespace hearth::listing
