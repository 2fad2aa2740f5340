// A notice of hours in its parts: days, times, "closed", in the order in which they stand.
#pragma once

#include <string>
#include <vector>

#include "schedule/hours_rule.h"
#include "schedule/hours_tokens.h"
#include "schedule/written_spans.h"

namespace hearth::schedule {

struct WrittenDays {
  std::uint8_t weekdays = 0;  // bit 0 = Sunday
  std::vector<NthWeekday> nth;
  bool holidays = false;
};

struct WrittenPart {
  enum class Kind : std::uint8_t { days, times, closed };
  Kind kind = Kind::closed;
  WrittenDays days = {};
  std::vector<WrittenSpan> times = {};
  std::size_t at = 0;       // byte where it begins
  bool set_off = false;     // a semicolon, a bracket or a new line stands before it
  bool for_lunch = false;   // of closed: "closed for lunch"
  bool major_only = false;  // of days: "major holidays", whichever these are
};

struct WrittenParts {
  std::vector<WrittenPart> parts;
  std::string trouble;         // empty where every word was understood
  std::size_t understood = 0;  // as in HoursReading
};

WrittenParts written_parts(const std::vector<HoursToken>& tokens);

}  // namespace hearth::schedule
