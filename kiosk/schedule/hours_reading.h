// The two ways in which hours are written, read into rules.
#pragma once

#include <string>
#include <vector>

#include "schedule/hours_rule.h"
#include "schedule/hours_tokens.h"

namespace hearth::schedule {

struct HoursReading {
  std::vector<HoursRule> rules;
  std::string trouble;         // what is wrong, for staff; empty where all of it was read
  std::string remedy;          // what to write instead; empty: days and times, in either form
  std::size_t understood = 0;  // bytes, from the beginning, before what cannot be read

  bool ok() const { return trouble.empty(); }
};

// What is wrong where a token cannot be read.
std::string cannot_read_from(const HoursToken& token);

// The common part of OpenStreetMap's opening_hours: days of the week, their first to fifth and last
// of a month, PH and SH, months, dates and years, times with an open end or over midnight, 24/7,
// open, closed, off, unknown, comments, and the three separators. Times are HH:MM. Refused, for
// they are rare or cannot be told here: sunrise and sunset, Easter, weeks of the year, shifted days
// ("PH -1 day"), times that repeat ("/90"), days without times.
// Refused too: a span from the early morning until the next ("08:00-05:00"), nearly always a
// writer's 5 PM.
HoursReading read_osm_hours(const std::vector<HoursToken>& tokens);

// Hours as people write them, in English and Spanish: "Mon-Fri 9am-5pm; Sat 10-2", "9:00 am - 5:00
// pm, Monday - Friday", "lunes a viernes de 9 a 17". All of it has to be understood, and only what
// can be meant in one way is: a bare "9-5" is a day's work, a bare "8-8" could be two things.
// What decides is in written_spans.h and written_hours.cpp.
HoursReading read_written_hours(const std::vector<HoursToken>& tokens);

}  // namespace hearth::schedule
