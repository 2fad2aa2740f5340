// The words of OpenStreetMap's opening_hours, in small letters.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "base/time.h"

namespace hearth::schedule {

// "mo"; none: no day.
inline std::optional<std::chrono::weekday> osm_weekday(std::string_view word) {
  constexpr std::array<std::string_view, 7> kDays{"su", "mo", "tu", "we", "th", "fr", "sa"};
  for (unsigned day = 0; day < kDays.size(); ++day)
    if (word == kDays[day]) return std::chrono::weekday(day);
  return std::nullopt;
}

// "jan" is 1; 0: no month.
inline unsigned osm_month(std::string_view word) {
  constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
  for (unsigned month = 0; month < kMonths.size(); ++month)
    if (word == kMonths[month]) return month + 1;
  return 0;
}

// The most that a month can have: 29 for February.
inline unsigned days_of_month(unsigned month) {
  constexpr std::array<unsigned, 12> kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return kDays[(month - 1) % 12];
}

}  // namespace hearth::schedule
