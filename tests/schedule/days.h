// Short ways to write days, meetings and what a timetable answers, so that tests read as a
// calendar.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "schedule/timetable.h"

namespace hearth::schedule {

inline base::Date date(std::string_view iso) {
  const auto parsed = parse_date(iso);
  REQUIRE_MESSAGE(parsed.ok(), std::string(iso));
  return *parsed;
}

inline Zone zone(std::string_view name = "America/New_York") {
  auto named = Zone::named(name);
  REQUIRE_MESSAGE(named.ok(), std::string(name));
  return std::move(named).value();
}

inline base::Instant time(std::string_view iso, std::string_view zone_name = "America/New_York") {
  const auto at = parse_time(iso, zone(zone_name));
  REQUIRE_MESSAGE(at.ok(), std::string(iso));
  return *at;
}

// Every date of the recurrence on these days, as "2026-01-06 2026-02-03".
inline std::string listed(const listing::Recurrence& when, std::string_view from,
                          std::string_view to) {
  std::string out;
  for (const auto found : dates(when, date(from), date(to)))
    out += (out.empty() ? "" : " ") + iso_date(found);
  return out;
}

inline listing::Recurrence on_rule(std::string rule, std::string_view anchor = "2020-01-01") {
  listing::Recurrence when;
  when.rule = std::move(rule);
  when.anchor = date(anchor);
  return when;
}

// A meeting named like its id, of one hour at the time of day "19:30", by a rule.
inline Entry meeting(std::string id, std::string_view time_of_day, std::string rule) {
  Entry entry;
  entry.name = entry.id = std::move(id);
  entry.when = on_rule(std::move(rule));
  const auto number = [&](std::size_t at) {
    return (time_of_day[at] - '0') * 10 + (time_of_day[at + 1] - '0');
  };
  entry.when.time = std::chrono::hours(number(0)) + std::chrono::minutes(number(3));
  entry.when.length = std::chrono::minutes(60);
  return entry;
}

// One meeting that takes place on one day.
inline Entry once(std::string id, std::string_view iso, std::string_view time_of_day) {
  Entry entry = meeting(std::move(id), time_of_day, "");
  entry.when.also_on = {date(iso)};
  return entry;
}

inline Timetable timetable(std::vector<Entry> entries, std::vector<listing::Notice> notices = {},
                           std::string_view zone_name = "America/New_York") {
  return {zone(zone_name), std::move(entries), std::move(notices)};
}

// "early noon late", by id.
inline std::string ids(const Timetable& timetable, const std::vector<Occurrence>& occurrences) {
  std::string out;
  for (const auto& occurrence : occurrences)
    out += (out.empty() ? "" : " ") + timetable.at(occurrence.meeting).id;
  return out;
}

// "2026-03-08T03:30:00-04:00 to 2026-03-08T04:30:00-04:00", a line each, in the center's zone.
inline std::string spans(const Timetable& timetable, const std::vector<Occurrence>& occurrences) {
  std::string out;
  for (const auto& occurrence : occurrences)
    out += (out.empty() ? "" : "\n") + iso_with_offset(occurrence.start, timetable.zone()) +
           " to " + iso_with_offset(occurrence.end, timetable.zone());
  return out;
}

}  // namespace hearth::schedule
