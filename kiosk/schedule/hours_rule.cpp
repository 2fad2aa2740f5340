#include "schedule/hours_rule.h"

#include <algorithm>

namespace hearth::schedule {

using namespace std::chrono;

bool DateRange::contains(base::Date date) const {
  const year_month_day calendar{date};
  const Day day{static_cast<unsigned>(calendar.month()), static_cast<unsigned>(calendar.day())};
  if (!first_year) {
    return first <= last ? first <= day && day <= last : first <= day || day <= last;
  }
  const int in = static_cast<int>(calendar.year());
  const auto from = std::pair(*first_year, first), to = std::pair(*last_year, last);
  return from <= std::pair(in, day) && std::pair(in, day) <= to;
}

bool DateRange::within_a_week() const {
  // Counted in a leap year, from which a range over New Year ends in the next.
  const auto date = [](int in, Day day) {
    return base::Date(year(in) / month(day.month) / std::chrono::day(day.day));
  };
  const int years = first_year ? *last_year - *first_year : first <= last ? 0 : 1;
  return years <= 1 && date(2024 + years, last) - date(2024, first) < days(7);
}

bool NthWeekday::is(base::Date date) const {
  if (std::chrono::weekday{date} != weekday) return false;
  const year_month_day calendar{date};
  const int day = static_cast<int>(static_cast<unsigned>(calendar.day()));
  const int last = static_cast<int>(
      static_cast<unsigned>((calendar.year() / calendar.month() / std::chrono::last).day()));
  return nth > 0 ? (day - 1) / 7 + 1 == nth : (last - day) / 7 + 1 == -nth;
}

bool HoursRule::names_days() const {
  if (dates.empty()) return false;
  return (weekdays == 0 && !nth.empty()) ||
         std::all_of(dates.begin(), dates.end(),
                     [](const DateRange& one) { return one.within_a_week(); });
}

bool HoursRule::whole_day() const {
  return effect == Effect::open &&
         (spans.empty() || std::find(spans.begin(), spans.end(), kWholeDay) != spans.end());
}

bool HoursRule::holds(base::Date date, bool public_holiday, bool school_holiday) const {
  if (!dates.empty() && std::none_of(dates.begin(), dates.end(),
                                     [&](const DateRange& one) { return one.contains(date); }))
    return false;
  return any_day() || (weekdays & weekday_bit(weekday{date})) != 0 ||
         (public_holidays && public_holiday) || (school_holidays && school_holiday) ||
         std::any_of(nth.begin(), nth.end(), [&](const NthWeekday& one) { return one.is(date); });
}

}  // namespace hearth::schedule
