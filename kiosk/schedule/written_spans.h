// "9-5", "10 a.m.-noon", "1-3 pm" -> minutes of the day, where they can mean one thing only.
#pragma once

#include <cstdint>
#include <optional>

#include "schedule/hours_rule.h"

namespace hearth::schedule {

struct WrittenTime {
  enum class Mark : std::uint8_t { none, am, pm, noon, midnight };
  int hour = 0, minute = 0;  // as written; of noon and midnight: 12, 0
  Mark mark = Mark::none;
  bool of_24 = false;  // it can only be of a clock of 24 hours: 13:00, 09:00, 17h

  bool marked() const { return mark != Mark::none; }
};

struct WrittenSpan {
  WrittenTime from, to;
  bool whole_day = false;  // "24 hours": `from` and `to` say nothing
  std::size_t at = 0;      // byte where it begins

  bool marked() const { return from.marked() || to.marked(); }
  bool of_24() const { return !marked() && (from.of_24 || to.of_24); }
};

// What the rest of the text says of its times and days.
struct SpanSurroundings {
  bool clock_of_24 = false;    // its times without marks are of a clock of 24 hours
  bool weekdays_only = false;  // on these days it holds: Monday to Friday or some of them
  bool every_day = false;      // all seven
};

// None where it could be two things, or where it is most likely a slip:
// - Marked twice ("9 am-5 pm") it is as written, over midnight from the afternoon to the morning.
//   From a morning to the next morning, or longer than 18 hours over midnight, is a slip; so is
//   "12 am" where noon must be meant ("9 am-12 am").
// - Marked at the end ("1-5 pm", "9-6 pm"), the mark holds for both as long as the span is
//   forward; "8-9 pm" could be an hour or thirteen: none.
// - Marked at the beginning ("9 am-5"), the end is the next that is no more than 12 hours off;
//   "10 am-11" could be an hour or thirteen: none.
// - Not marked, on a clock of 12 hours: from the morning to an afternoon not later than 6:59
//   ("9-5", "8:30-4:30"), or within an afternoon that begins before 5 ("1-5", "12-6", "4-8").
//   Nothing else: "9-11", "7-7", "8-9" could be two things. On all seven days nothing that could
//   also be the hours of a night shelter ("8-6").
// - On a clock of 24 hours: not before 5 in the morning, over midnight from noon on.
std::optional<ClockSpan> clock_span(const WrittenSpan& span, const SpanSurroundings& around);

}  // namespace hearth::schedule
