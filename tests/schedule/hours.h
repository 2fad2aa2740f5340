// Short ways to ask opening hours, so that tests read as a notice on a door.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "schedule/days.h"
#include "schedule/opening_hours.h"

namespace hearth::schedule {

inline base::LocalTime wall(std::string_view iso) {
  return base::LocalTime(time(iso, "UTC").time_since_epoch());
}

inline std::string iso(base::LocalTime at) {
  const base::Instant same(at.time_since_epoch());
  return iso_with_offset(same, zone("UTC")).substr(0, 16);
}

inline std::string_view name(OpeningHours::State state) {
  using State = OpeningHours::State;
  return state == State::open ? "open" : state == State::closed ? "closed" : "unknown";
}

inline OpeningHours hours(std::string_view written, std::string_view country = "US") {
  auto read = OpeningHours::read(written, country);
  REQUIRE_MESSAGE(read.ok(), (std::string(written) + ": " + read.error().message));
  return std::move(read).value();
}

// "open until 2026-11-24T17:00, then closed"; "open" where nothing changes for long.
inline std::string said(const OpeningHours& hours, std::string_view at) {
  const auto answer = hours.at(wall(at));
  std::string out(name(answer.state));
  if (answer.until)
    out += " until " + iso(*answer.until) + ", then " + std::string(name(answer.then));
  return out;
}
inline std::string said(std::string_view written, std::string_view at,
                        std::string_view country = "US") {
  return said(hours(written, country), at);
}

inline std::string refused(std::string_view written) {
  const auto read = OpeningHours::read(written, "US");
  return read.ok() ? "was read" : read.error().message;
}

// What begins on each of seven days: "Tu 09:00-17:00" a line, with "?" where some is unknown.
inline std::string week(const OpeningHours& hours, std::string_view from) {
  constexpr std::array kNames{"Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"};
  std::string out;
  for (const auto& day : hours.week(date(from))) {
    if (day.open.empty() && !day.unknown) continue;
    out += (out.empty() ? "" : "\n");
    out += kNames[std::chrono::weekday{day.date}.c_encoding()];
    for (const auto& span : day.open)
      out += " " + iso(span.from).substr(11) + "-" +
             (span.to == day.date + std::chrono::days(1) ? "24:00" : iso(span.to).substr(11));
    if (day.unknown) out += " ?";
    if (day.holiday == Holiday::yes) out += " holiday";
  }
  return out;
}

}  // namespace hearth::schedule
