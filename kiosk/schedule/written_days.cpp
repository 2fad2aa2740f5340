// "Mon-Fri", "Tues., Thurs. and Sat", "1st and 3rd Tuesday of each month", "weekends", "holidays".
#include <algorithm>
#include <array>

#include "schedule/written_cursor.h"
#include "schedule/written_parts.h"

namespace hearth::schedule {

namespace {

bool is_public(const HoursToken& word) {
  constexpr std::array<std::string_view, 9> kPublic{
      "federal", "public", "government", "national", "legal", "bank", "us", "all", "dias"};
  return std::find(kPublic.begin(), kPublic.end(), word.text) != kPublic.end();
}

bool is_major(const HoursToken& word) {
  return word.is("major") || word.is("most") || word.is("some");
}

// "holidays", "federal holidays", "dias festivos".
bool holidays_begin(const WrittenCursor& cursor, std::size_t ahead) {
  return cursor.word(ahead) == HoursWord::holidays ||
         (cursor.word(ahead + 1) == HoursWord::holidays &&
          (is_public(cursor.now(ahead)) || is_major(cursor.now(ahead))));
}

class Days {
 public:
  Days(WrittenCursor& cursor, WrittenPart& part) : cursor_(cursor), part_(part) {}

  bool read() {
    bool nth = false;
    for (bool first = true;; first = false) {
      const auto sign = first ? 0 : cursor_.list_sign();
      if (!first && (sign == 0 || !days_begin(cursor_, sign))) break;
      cursor_.skip(sign);
      const auto begin = cursor_.here();
      const bool had_nth = nth;
      if (!read_member(nth)) return false;
      // "1st Monday, Tuesday": each Tuesday, or the first?
      if (had_nth && !nth && !part_.days.holidays) return cursor_.back_to(begin), false;
    }
    cursor_.take(".");
    return true;
  }

 private:
  // `nth`: whether it counts within months.
  bool read_member(bool& nth) {
    while (cursor_.take(HoursWord::each)) {
    }
    nth = cursor_.is_ordinal();
    if (nth) return read_nth();
    if (const auto count = cursor_.days_a_week()) {
      cursor_.skip(count);
      return add(kEveryDay);
    }
    if (cursor_.take("day") || cursor_.take(HoursWord::daily) ||
        cursor_.take_all({"todos", "los", "dias"}))
      return add(kEveryDay);
    if (cursor_.take(HoursWord::weekdays)) return add(kMondayToFriday);
    if (cursor_.take(HoursWord::weekends)) return add(kWeekend);
    if (!holidays_begin(cursor_, 0)) return read_range();
    part_.major_only |= is_major(cursor_.now());
    cursor_.skip(cursor_.word() == HoursWord::holidays ? 1 : 2);
    part_.days.holidays = true;
    return true;
  }

  // A day named twice ("Monday, 7 days a week") is a slip, and what was meant is not known.
  bool add(std::uint8_t more) {
    auto& weekdays = part_.days.weekdays;
    if ((weekdays & more) != 0) return false;
    weekdays |= more;
    return true;
  }

  bool read_range() {
    const auto first = cursor_.weekday();
    if (!first) return false;
    cursor_.skip(1);
    auto some = weekday_bit(*first);
    const std::size_t begin = cursor_.now().is(".") ? 1 : 0;
    auto ahead = begin;
    while (cursor_.now(ahead).is("-")) ++ahead;
    if (ahead == begin && cursor_.word(ahead) == HoursWord::to) ++ahead;
    if (const auto last = cursor_.weekday(ahead); ahead > begin && last) {
      cursor_.skip(ahead + 1);
      for (auto day = *first; day != *last;) some |= weekday_bit(++day);
    }
    return add(some);
  }

  bool read_nth() {
    std::vector<int> which;
    for (;;) {
      std::size_t count = 0;
      which.push_back(cursor_.ordinal(count));
      cursor_.skip(count);
      const auto sign = cursor_.list_sign();
      if (sign == 0 || !cursor_.is_ordinal(sign)) break;
      cursor_.skip(sign);
    }
    const auto day = cursor_.weekday();
    if (!day) return false;
    cursor_.skip(1);
    for (const int nth : which) part_.days.nth.push_back({*day, nth});
    cursor_.take(".");
    skip_month();
    return true;
  }
  // "of each month" says again what "first" says.
  void skip_month() {
    for (const auto* of : {"of", "in"})
      for (const auto* each : {"each", "every", "the"})
        if (cursor_.take_all({of, each, "month"})) return;
    for (const auto* each : {"each", "every"})
      if (cursor_.take_all({each, "month"})) return;
    if (!cursor_.take("monthly") && !cursor_.take_all({"del", "mes"}))
      cursor_.take_all({"de", "cada", "mes"});
  }

  WrittenCursor& cursor_;
  WrittenPart& part_;
};

}  // namespace

bool days_begin(const WrittenCursor& cursor, std::size_t ahead) {
  const auto begin = ahead;
  while (cursor.word(ahead) == HoursWord::each) ++ahead;
  const auto meaning = cursor.word(ahead);
  const auto is = [&](std::size_t more, std::string_view text) {
    return cursor.now(ahead + more).is(text);
  };
  return cursor.weekday(ahead) || meaning == HoursWord::weekdays ||
         meaning == HoursWord::weekends || meaning == HoursWord::daily ||
         holidays_begin(cursor, ahead) || cursor.is_ordinal(ahead) ||
         cursor.days_a_week(ahead) != 0 || (ahead > begin && is(0, "day")) ||
         (is(0, "todos") && is(1, "los") && is(2, "dias"));
}

bool read_days(WrittenCursor& cursor, WrittenPart& part) {
  return Days(cursor, part).read();
}

}  // namespace hearth::schedule
