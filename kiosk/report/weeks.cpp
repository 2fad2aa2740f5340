#include "report/weeks.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace hearth::report {

using std::chrono::days;

namespace {

constexpr std::array<const char*, 12> kMonths{"January",   "February", "March",    "April",
                                              "May",       "June",     "July",     "August",
                                              "September", "October",  "November", "December"};

std::string month(const std::chrono::year_month_day& date, bool in_short) {
  const std::string name = kMonths[static_cast<unsigned>(date.month()) - 1];
  return in_short ? name.substr(0, 3) : name;
}

std::string day_of(const std::chrono::year_month_day& date) {
  return std::to_string(static_cast<unsigned>(date.day()));
}

std::string year_of(const std::chrono::year_month_day& date) {
  return std::to_string(static_cast<int>(date.year()));
}

std::string words(const Days& all, bool in_short) {
  const std::chrono::year_month_day from(all.from), to(all.to);
  auto result = month(from, in_short) + ' ' + day_of(from);
  if (all.from != all.to) {
    if (from.year() != to.year() && !in_short) result += ", " + year_of(from);
    result += " to ";
    if (from.month() != to.month() || from.year() != to.year()) result += month(to, in_short) + ' ';
    result += day_of(to);
  }
  return in_short ? result : result + ", " + year_of(to);
}

}  // namespace

base::Date monday_of(base::Date day) {
  return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

std::vector<Days> weeks_in(const Days& all) {
  std::vector<Days> weeks;
  for (auto from = all.from; from <= all.to; from = weeks.back().to + days(1))
    weeks.push_back({from, std::min(monday_of(from) + days(6), all.to)});
  return weeks;
}

std::vector<Days> single_days_in(const Days& all) {
  std::vector<Days> each;
  for (auto day = all.from; day <= all.to; day += days(1)) each.push_back({day, day});
  return each;
}

std::string to_text(base::Date day) {
  const std::chrono::year_month_day date(day);
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text.data();
}

std::string short_date(base::Date day) {
  return short_words({day, day});
}
std::string in_words(const Days& all) {
  return words(all, false);
}
std::string short_words(const Days& all) {
  return words(all, true);
}

}  // namespace hearth::report
