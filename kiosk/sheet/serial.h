// Days as spreadsheets count them: the whole part is a day, the rest the time of day.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace hearth::sheet {

struct SerialParts {
  std::string date;          // "2026-12-31"; empty: there is none before the first day
  std::int64_t seconds = 0;  // of the day, 0 to 86399
};

// From 1900 (with a 29 February 1900 that never was, as Excel and Lotus have it) or 1904. None for
// what is no day: before the first, that 29 February, after the year 9999.
std::optional<SerialParts> parts_of(double serial, bool from_1904);

std::string clock_text(std::int64_t seconds);     // of a day: "19:00", "19:00:30"
std::string duration_text(std::int64_t seconds);  // "25:30", "-0:15", "0:00:30"

}  // namespace hearth::sheet
