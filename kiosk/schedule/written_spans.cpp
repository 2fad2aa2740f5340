#include "schedule/written_spans.h"

namespace hearth::schedule {

namespace {

using Mark = WrittenTime::Mark;

constexpr int kNoon = kMinutesOfDay / 2;
constexpr int kLongestNight = 18 * 60;

constexpr int clock(int hour, int minute = 0) {
  return hour * 60 + minute;
}

// Minutes on the face of a clock of 12 hours: 12:30 is 30.
int on_face(const WrittenTime& time) {
  return clock(time.hour % 12, time.minute);
}

bool on_clock_of_12(const WrittenTime& time) {
  return time.hour >= 1 && time.hour <= 12;
}

int marked_minutes(const WrittenTime& time) {
  const bool pm = time.mark == Mark::pm || time.mark == Mark::noon;
  return on_face(time) + (pm ? kNoon : 0);
}

std::optional<ClockSpan> over_midnight(int from, int to) {
  if (from < kNoon || to >= kNoon || to + kMinutesOfDay - from > kLongestNight) return std::nullopt;
  return ClockSpan{from, to + kMinutesOfDay};
}

std::optional<ClockSpan> both_marked(const WrittenSpan& span) {
  const int from = marked_minutes(span.from), to = marked_minutes(span.to);
  const bool at_midnight = span.to.mark == Mark::midnight;
  // "12 am-12 am", "12:00 am-11:59 pm".
  if (from == 0 && (to == 0 || to == kMinutesOfDay - 1)) return kWholeDay;
  if (to == 0 && (at_midnight || from >= kNoon)) return ClockSpan{from, kMinutesOfDay};
  if (to <= from) return over_midnight(from, to);
  // "12:30 am-1:30 pm": noon is meant, or nothing that can be told.
  if (from < clock(4) && to > kNoon) return std::nullopt;
  return ClockSpan{from, to};
}

std::optional<ClockSpan> end_marked(const WrittenSpan& span) {
  if (!on_clock_of_12(span.from)) return std::nullopt;
  const int from = on_face(span.from), to = on_face(span.to);
  const bool from_twelve = span.from.hour == 12;
  switch (span.to.mark) {
    case Mark::am:
      if (from_twelve || span.to.hour == 12 || from >= to) return std::nullopt;
      return ClockSpan{from, to};
    case Mark::pm:
    case Mark::noon:
      if (span.to.hour == 12 && !from_twelve) {
        if (from < clock(5)) return std::nullopt;
        return ClockSpan{from, to + kNoon};
      }
      // Forward on the face: the same half of the day, unless it could be a long day.
      if (from < to && from < clock(7)) return ClockSpan{from + kNoon, to + kNoon};
      if (from >= to && from >= clock(5)) return ClockSpan{from, to + kNoon};
      return std::nullopt;
    default:
      return std::nullopt;  // "6-midnight"
  }
}

std::optional<ClockSpan> start_marked(const WrittenSpan& span) {
  if (!on_clock_of_12(span.to)) return std::nullopt;
  const int from = on_face(span.from), to = on_face(span.to);
  if (span.from.mark == Mark::am && span.from.hour != 12 && to <= from)
    return ClockSpan{from, to + kNoon};
  const bool afternoon = span.from.mark == Mark::pm || span.from.mark == Mark::noon;
  if (afternoon && from < clock(5) && from < to) return ClockSpan{from + kNoon, to + kNoon};
  return std::nullopt;
}

std::optional<ClockSpan> bare(const WrittenSpan& span, const SpanSurroundings& around) {
  if (!on_clock_of_12(span.from) || !on_clock_of_12(span.to)) return std::nullopt;
  const int from = on_face(span.from), to = on_face(span.to);
  if (span.from.hour == 12 || from < clock(5)) {
    // Within an afternoon: "12-5", "1:30-4", "4-8".
    const int latest = span.from.hour == 12 ? clock(6, 59) : clock(9);
    if (from >= to || to < clock(1) || to > latest) return std::nullopt;
    return ClockSpan{from + kNoon, to + kNoon};
  }
  if (span.to.hour == 12) {
    if (from < clock(8)) return std::nullopt;
    return ClockSpan{from, to + kNoon};
  }
  // A day's work. Before 7 only where it is surely no evening out, and not what a night shelter's
  // hours could be.
  if (from < clock(6) || to >= clock(7)) return std::nullopt;
  if (to >= from || (from < clock(7) && !around.weekdays_only)) return std::nullopt;
  if (around.every_day && to >= clock(5, 30)) return std::nullopt;
  return ClockSpan{from, to + kNoon};
}

std::optional<ClockSpan> literal(const WrittenSpan& span) {
  const int from = clock(span.from.hour, span.from.minute);
  const int to = clock(span.to.hour, span.to.minute);
  if (from >= kMinutesOfDay || to > kMinutesOfDay) return std::nullopt;
  if (from == 0 && (to == kMinutesOfDay || to == kMinutesOfDay - 1)) return kWholeDay;
  if (to == 0 && from >= kNoon) return ClockSpan{from, kMinutesOfDay};
  if (to <= from) return over_midnight(from, to);
  if (from < clock(5)) return std::nullopt;
  return ClockSpan{from, to};
}

}  // namespace

std::optional<ClockSpan> clock_span(const WrittenSpan& span, const SpanSurroundings& around) {
  if (span.whole_day) return kWholeDay;
  for (const auto* time : {&span.from, &span.to})
    if (time->marked() && (!on_clock_of_12(*time) || around.clock_of_24)) return std::nullopt;
  if (span.from.marked() && span.to.marked()) return both_marked(span);
  if (span.to.marked()) return end_marked(span);
  if (span.from.marked()) return start_marked(span);
  return around.clock_of_24 ? literal(span) : bare(span, around);
}

}  // namespace hearth::schedule
