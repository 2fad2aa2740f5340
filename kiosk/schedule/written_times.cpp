// "9-5", "9 a.m. to noon, 1-5", "24 hours": as written; what they mean is clock_span's to say.
#include "schedule/written_cursor.h"
#include "schedule/written_parts.h"

namespace hearth::schedule {

namespace {

using Kind = HoursToken::Kind;
using Mark = WrittenTime::Mark;

// "24 hours" and "24/7" take so many tokens; 0: neither.
std::size_t round_the_clock(const WrittenCursor& cursor) {
  const auto& first = cursor.now();
  if (first.kind != Kind::number || first.value != 24 || first.digits != 2) return 0;
  if (cursor.now(1).is("/") && cursor.now(2).kind == Kind::number && cursor.now(2).value == 7)
    return 3;
  const std::size_t said = cursor.now(1).is("-") ? 3 : 2;
  if (cursor.word(said - 1) != HoursWord::hours) return 0;
  const auto& of = cursor.now(said);
  const auto& day = cursor.now(said + 1);
  const bool a_day =
      ((of.is("a") || of.is("per")) && day.is("day")) || (of.is("al") && day.is("dia"));
  return said + (a_day ? 2 : 0);
}

// "17h", "9:00 hrs" are of a clock of 24 hours.
bool read_of_24(WrittenCursor& cursor, WrittenTime& time) {
  if (cursor.take("h") || cursor.take("hs") || cursor.take("hrs")) time.of_24 = true;
  return true;
}

// "am", "a.m.", "p.m", "noon"; "9a" without a space. Only twelve can be noon.
bool read_mark(WrittenCursor& cursor, WrittenTime& time) {
  const auto meaning = cursor.word();
  if (meaning == HoursWord::noon || meaning == HoursWord::midnight) {
    time.mark = meaning == HoursWord::noon ? Mark::noon : Mark::midnight;
    cursor.skip(1);
    return time.hour == 12 && time.minute == 0;
  }
  const auto& sign = cursor.now();
  const bool letter = sign.is("a") || sign.is("p");
  std::size_t count = 0;
  if (sign.is("am") || sign.is("pm") || (letter && !sign.apart)) count = 1;
  if (letter && cursor.now(1).is(".") && cursor.now(2).is("m")) count = 3;
  if (count == 0) return read_of_24(cursor, time);
  time.mark = sign.text.starts_with('a') ? Mark::am : Mark::pm;
  cursor.skip(count);
  cursor.take(".");
  return true;
}

bool read_time(WrittenCursor& cursor, WrittenTime& time) {
  if (!times_begin(cursor)) return false;
  const auto& hours = cursor.now();
  if (hours.kind == Kind::word) {
    time.hour = 12;
    return read_mark(cursor, time);
  }
  time.hour = hours.value;
  time.of_24 = hours.value == 0 || hours.value > 12;
  const auto& colon = cursor.now(1);
  const auto& minutes = cursor.now(2);
  if ((colon.is(":") || colon.is(".")) && !colon.apart && minutes.kind == Kind::number &&
      minutes.digits == 2 && !minutes.apart) {
    time.minute = minutes.value;
    time.of_24 |= hours.text.starts_with('0');
    cursor.skip(2);
  }
  cursor.skip(1);
  return time.minute < 60 && read_mark(cursor, time);
}

bool read_span(WrittenCursor& cursor, WrittenSpan& span) {
  span.at = cursor.now().at;
  if (const auto count = round_the_clock(cursor)) {
    span.whole_day = true;
    cursor.skip(count);
    return true;
  }
  if (!read_time(cursor, span.from)) return false;
  const auto begin = cursor.here();
  while (cursor.take("-")) {
  }
  if (cursor.here() == begin && !cursor.take(HoursWord::to)) return false;
  return read_time(cursor, span.to);
}

}  // namespace

bool times_begin(const WrittenCursor& cursor, std::size_t ahead) {
  const auto meaning = cursor.word(ahead);
  const auto& token = cursor.now(ahead);
  return meaning == HoursWord::noon || meaning == HoursWord::midnight ||
         (token.kind == Kind::number && token.digits <= 2 && !cursor.is_ordinal(ahead) &&
          cursor.days_a_week(ahead) == 0);
}

bool read_times(WrittenCursor& cursor, std::vector<WrittenSpan>& times) {
  if (!times_begin(cursor)) return false;
  for (;;) {
    WrittenSpan span;
    if (!read_span(cursor, span)) return false;
    times.push_back(span);
    const auto sign = cursor.list_sign();
    if (sign == 0 || !times_begin(cursor, sign)) return true;
    cursor.skip(sign);
  }
}

}  // namespace hearth::schedule
