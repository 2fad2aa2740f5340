#include "schedule/public_holidays.h"

#include <array>

namespace hearth::schedule {

namespace {

using namespace std::chrono;

// On these days of the year, whatever the day of the week.
bool on_its_date(month_day day, year in) {
  constexpr std::array kDates{January / 1, July / 4, November / 11, December / 25};
  for (const auto date : kDates)
    if (day == date) return true;
  return day == June / 19 && in >= year(2021);
}

bool on_its_weekday(base::Date date) {
  const year_month_day calendar{date};
  const auto is = [&](month of, weekday day, unsigned index) {
    return calendar.month() == of && base::Date(calendar.year() / of / day[index]) == date;
  };
  return (is(January, Monday, 3) && calendar.year() >= year(1986)) || is(February, Monday, 3) ||
         base::Date(calendar.year() / May / Monday[last]) == date || is(September, Monday, 1) ||
         is(October, Monday, 2) || is(November, Thursday, 4);
}

bool fixed(base::Date date) {
  const year_month_day calendar{date};
  return on_its_date(calendar.month() / calendar.day(), calendar.year());
}

Holiday of_united_states(base::Date date) {
  if (fixed(date) || on_its_weekday(date)) return Holiday::yes;
  const weekday day{date};
  const bool kept_instead = (day == Friday && fixed(date + days(1))) ||  // for Saturday
                            (day == Monday && fixed(date - days(1)));    // for Sunday
  return kept_instead ? Holiday::perhaps : Holiday::no;
}

}  // namespace

bool knows_holidays(std::string_view country) {
  return country == "US";
}

Holiday public_holiday(base::Date date, std::string_view country) {
  if (knows_holidays(country)) return of_united_states(date);
  const year_month_day calendar{date};
  const auto day = calendar.month() / calendar.day();
  return day == January / 1 || day == December / 25 ? Holiday::perhaps : Holiday::no;
}

}  // namespace hearth::schedule
