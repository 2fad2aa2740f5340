// What opening hours are made of: rules, each with the days on which it holds, the times of these
// days, and whether one is open, closed, or nobody knows. The model is that of OpenStreetMap's
// opening_hours (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification, 0.7.2).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/time.h"

namespace hearth::schedule {

inline constexpr int kMinutesOfDay = 24 * 60;

// Minutes from midnight of the day on which it begins; the end is exclusive and may lie on the day
// after. 0 <= from < 1440, from < to <= 2880. With an open end, `to` == `from` when nothing is said
// of the end ("18:00+").
struct ClockSpan {
  int from = 0, to = 0;
  bool open_end = false;
  bool operator==(const ClockSpan&) const = default;
};

inline constexpr ClockSpan kWholeDay{0, kMinutesOfDay};

// Days of the calendar, both included, year by year where no year is named. `first` > `last` goes
// over New Year.
struct DateRange {
  struct Day {
    unsigned month = 1, day = 1;
    auto operator<=>(const Day&) const = default;
  };
  Day first, last;
  std::optional<int> first_year, last_year;  // both or none

  bool contains(base::Date date) const;
  bool within_a_week() const;
};

// The second Thursday of a month, or its last: `nth` is 1 to 5, or -1 to -5 from the end.
struct NthWeekday {
  std::chrono::weekday weekday;
  int nth = 1;

  bool is(base::Date date) const;
};

struct HoursRule {
  enum class Join : std::uint8_t {
    replaces,  // ";": what earlier rules said of its days no longer holds
    adds,      // ",": holds beside what earlier rules said
    otherwise  // "||": holds where all before it are closed
  };
  enum class Effect : std::uint8_t { open, closed, unknown };

  Join join = Join::replaces;
  Effect effect = Effect::open;
  std::vector<DateRange> dates;  // none: every date
  std::uint8_t weekdays = 0;     // bit 0 = Sunday
  std::vector<NthWeekday> nth;
  bool public_holidays = false, school_holidays = false;
  std::vector<ClockSpan> spans;  // none: the whole day

  // Names no day of the week and no kind of holiday: holds on all of `dates`.
  bool any_day() const {
    return weekdays == 0 && nth.empty() && !public_holidays && !school_holidays;
  }
  // Open for 24 hours on each of its days.
  bool whole_day() const;
  // Speaks of a few days that it names ("Dec 24-26", "Nov Th[4]"), not of a season.
  bool names_days() const;
  // Whether it holds on a date that is a public, or a school holiday, or neither.
  bool holds(base::Date date, bool public_holiday, bool school_holiday) const;
};

inline constexpr std::uint8_t kEveryDay = 0x7F, kMondayToFriday = 0x3E, kWeekend = 0x41;

inline std::uint8_t weekday_bit(std::chrono::weekday day) {
  return static_cast<std::uint8_t>(1U << day.c_encoding());
}

}  // namespace hearth::schedule
