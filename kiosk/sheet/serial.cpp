#include "sheet/serial.h"

#include <chrono>
#include <cmath>
#include <cstdio>

#include "sheet/workbook.h"

namespace hearth::sheet {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;
using namespace std::chrono_literals;

constexpr std::int64_t kDay = 86'400;
constexpr double kFarthest = 2'958'466;  // the day after 9999-12-31, from 1900

std::string iso(sys_days day) {
  const std::chrono::year_month_day date(day);
  char text[24];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

}  // namespace

std::optional<SerialParts> parts_of(double serial, bool from_1904) {
  if (!std::isfinite(serial) || serial < 0 || serial >= kFarthest) return std::nullopt;
  const auto seconds = std::llround(serial * static_cast<double>(kDay));
  const auto day = seconds / kDay;
  SerialParts parts{{}, seconds % kDay};
  if (from_1904) {
    if (day > 0 || parts.seconds == 0) parts.date = iso(sys_days(year(1904) / 1 / 1) + days(day));
    return parts;
  }
  if (day == 60) return std::nullopt;
  if (day > 0) parts.date = iso(sys_days(year(1899) / 12 / (day < 60 ? 31 : 30)) + days(day));
  return parts;
}

std::string clock_text(std::int64_t seconds) {
  char text[32];
  const auto hour = static_cast<int>(seconds / 3600), minute = static_cast<int>(seconds / 60 % 60),
             second = static_cast<int>(seconds % 60);
  std::snprintf(text, sizeof text, second == 0 ? "%02d:%02d" : "%02d:%02d:%02d", hour, minute,
                second);
  return text;
}

std::string duration_text(std::int64_t seconds) {
  const char* const sign = seconds < 0 ? "-" : "";
  const auto whole = seconds < 0 ? -seconds : seconds;
  char text[48];
  if (whole % 60 == 0)
    std::snprintf(text, sizeof text, "%s%lld:%02lld", sign, static_cast<long long>(whole / 3600),
                  static_cast<long long>(whole / 60 % 60));
  else
    std::snprintf(text, sizeof text, "%s%lld:%02lld:%02lld", sign,
                  static_cast<long long>(whole / 3600), static_cast<long long>(whole / 60 % 60),
                  static_cast<long long>(whole % 60));
  return text;
}

std::optional<std::string> as_date(double number, bool from_1904) {
  // A small whole number is a day of the month, a count, anything but a date near 1900.
  const double first = from_1904 ? 20'000 : 21'462;  // in 1958
  if (number < first || number != std::floor(number)) return std::nullopt;
  const auto parts = parts_of(number, from_1904);
  if (!parts || parts->date.empty()) return std::nullopt;
  return parts->date;
}

std::optional<std::string> as_time(double number) {
  if (!(number >= 0) || number >= 1) return std::nullopt;
  const auto seconds = std::llround(number * static_cast<double>(kDay));
  // No part of a day that anybody writes down has seconds.
  if (seconds % 60 != 0 || seconds >= kDay) return std::nullopt;
  return clock_text(seconds);
}

}  // namespace hearth::sheet
