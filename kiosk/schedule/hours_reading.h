// Hours as they are written, read into rules.
#pragma once

#include <string>
#include <vector>

#include "schedule/hours_rule.h"
#include "schedule/hours_tokens.h"

namespace hearth::schedule {

struct HoursReading {
  std::vector<HoursRule> rules;
  std::string trouble;         // a sentence for staff; empty where all of it was read
  std::size_t understood = 0;  // bytes, from the beginning, before what cannot be read

  bool ok() const { return trouble.empty(); }
};

// The common part of OpenStreetMap's opening_hours: days of the week, their first to fifth and last
// of a month, PH and SH, months, dates and years, times with an open end or over midnight, 24/7,
// open, closed, off, unknown, comments, and the three separators. Times are HH:MM. Refused, for
// they are rare or cannot be told here: sunrise and sunset, Easter, weeks of the year, shifted days
// ("PH -1 day"), times that repeat ("/90"), days without times.
// Refused too: a span from the early morning until the next ("08:00-05:00"), nearly always a
// writer's 5 PM.
HoursReading read_osm_hours(const std::vector<HoursToken>& tokens);

}  // namespace hearth::schedule
