#include "checkin/slip_days.h"

#include <charconv>
#include <cstdio>

namespace hearth::checkin {

namespace {
constexpr std::size_t kDateLetters = 10;
}

std::string written(base::Date day) {
  const std::chrono::year_month_day date(day);
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

std::optional<base::Date> day_of(std::string_view name) {
  int year = 0;
  unsigned month = 0, day = 0;
  const auto number = [&](std::size_t at, std::size_t length, auto& into) {
    const auto* const end = name.data() + at + length;
    return std::from_chars(name.data() + at, end, into).ptr == end;
  };
  if (name.size() <= kDateLetters || name[4] != '-' || name[7] != '-' || name[10] != '.' ||
      !number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day))
    return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                         std::chrono::day(day)};
  if (!date.ok()) return std::nullopt;
  return base::Date(std::chrono::local_days(date));
}

}  // namespace hearth::checkin
