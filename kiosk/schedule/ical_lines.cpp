#include "schedule/ical_lines.h"

#include <array>
#include <cstdio>

namespace hearth::schedule {

namespace {

constexpr std::size_t kMostBytes = 75;  // of a line, its end not counted

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

}  // namespace

void IcalLines::line(std::string_view name, std::string_view value) {
  std::size_t used = 0;
  const auto put = [&](std::string_view piece) {
    for (std::size_t i = 0; i < piece.size();) {
      std::size_t end = i + 1;  // a character is never torn apart
      while (end < piece.size() && continues_character(piece[end])) ++end;
      if (used + (end - i) > kMostBytes) {
        all_ += "\r\n ";
        used = 1;
      }
      all_ += piece.substr(i, end - i);
      used += end - i;
      i = end;
    }
  };
  put(name);
  put(":");
  put(value);
  all_ += "\r\n";
}

void IcalLines::text(std::string_view name, std::string_view value) {
  std::string escaped;
  for (const char c : value) {
    if (c == '\\' || c == ';' || c == ',') escaped += '\\';
    if (c == '\n')
      escaped += "\\n";
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
      escaped += c;
  }
  line(name, escaped);
}

std::string ical_time(base::LocalTime wall) {
  const auto day = std::chrono::floor<std::chrono::days>(wall);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{wall - day};
  std::array<char, 40> written{};
  std::snprintf(written.data(), written.size(), "%04d%02u%02uT%02d%02d%02d",
                static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
  return written.data();
}

std::string ical_utc(base::Instant at) {
  return ical_time(base::LocalTime(at.time_since_epoch())) + "Z";
}

}  // namespace hearth::schedule
