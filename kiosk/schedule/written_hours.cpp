// Hours as people write them: parts -> clauses -> rules that add to each other. A clause that takes
// back what another said is refused, for nobody can tell which of them is meant.
#include <algorithm>
#include <utility>

#include "schedule/hours_reading.h"
#include "schedule/written_clauses.h"
#include "schedule/written_parts.h"

namespace hearth::schedule {

namespace {

using Kind = WrittenClause::Kind;
using Effect = HoursRule::Effect;
using Join = HoursRule::Join;
using Clauses = std::vector<WrittenClause>;

std::string quoted(const WrittenSpan& span) {
  const auto time = [](const WrittenTime& one) {
    auto text = std::to_string(one.hour);
    if (one.minute != 0) text += (one.minute < 10 ? ":0" : ":") + std::to_string(one.minute);
    using Mark = WrittenTime::Mark;
    return text + (one.mark == Mark::am || one.mark == Mark::midnight ? " AM"
                   : one.marked()                                     ? " PM"
                                                                      : "");
  };
  return "“" + time(span.from) + " to " + time(span.to) + "”";
}

bool in_order(const std::vector<ClockSpan>& spans) {
  return std::adjacent_find(spans.begin(), spans.end(), [](const auto& a, const auto& b) {
           return a.to > b.from;
         }) == spans.end();
}

bool overlap(const ClockSpan& a, const ClockSpan& b) {
  return a.from < b.to && b.from < a.to;
}

bool share_a_day(const HoursRule& a, const HoursRule& b) {
  const auto on = [](const HoursRule& rule) {
    auto days = rule.weekdays;
    for (const auto& one : rule.nth) days |= weekday_bit(one.weekday);
    return days;
  };
  if ((a.weekdays & on(b)) != 0 || (b.weekdays & on(a)) != 0) return true;
  return std::any_of(a.nth.begin(), a.nth.end(), [&](const NthWeekday& one) {
    return std::any_of(b.nth.begin(), b.nth.end(), [&](const NthWeekday& other) {
      // The last of a month can be its fourth or its fifth.
      return one.weekday == other.weekday && (one.nth == other.nth || one.nth < 0 || other.nth < 0);
    });
  });
}

bool none_overlap(const std::vector<ClockSpan>& some, const std::vector<ClockSpan>& others) {
  return std::none_of(some.begin(), some.end(), [&](const ClockSpan& a) {
    return std::any_of(others.begin(), others.end(),
                       [&](const ClockSpan& b) { return overlap(a, b); });
  });
}

bool each_within_one(const std::vector<ClockSpan>& some, const std::vector<ClockSpan>& others) {
  return std::all_of(some.begin(), some.end(), [&](const ClockSpan& a) {
    return std::any_of(others.begin(), others.end(),
                       [&](const ClockSpan& b) { return b.from <= a.from && a.to <= b.to; });
  });
}

// Whether both can stand for the same day: the same days named twice for two parts of a day, or
// one that says all that the other said and more.
bool go_together(const HoursRule& first, const HoursRule& second) {
  const bool same_days =
      first.weekdays == second.weekdays && first.nth.empty() && second.nth.empty();
  return !share_a_day(first, second) || (same_days && none_overlap(first.spans, second.spans)) ||
         each_within_one(first.spans, second.spans);
}

class Rules {
 public:
  explicit Rules(const Clauses& clauses) : clauses_(clauses) {
    for (const auto& clause : clauses)
      for (const auto& span : clause.times) {
        of_24_ |= span.of_24();
        marked_ |= span.marked();
      }
  }

  HoursReading make() {
    // What is open first, then what takes some of it away.
    for (const auto kind : {Kind::open, Kind::closed_between, Kind::closed_days})
      for (const auto& clause : clauses_)
        if (clause.kind == kind && reading_.ok()) add(clause);
    const auto opens = [](const HoursRule& rule) { return rule.effect == Effect::open; };
    if (reading_.ok() && std::none_of(reading_.rules.begin(), reading_.rules.end(), opens))
      fail("No open hours are written here", "write when it is open as well");
    if (!reading_.ok()) reading_.rules.clear();
    return std::move(reading_);
  }

 private:
  void fail(std::string trouble, std::string remedy, std::size_t at = 0) {
    reading_.trouble = std::move(trouble);
    reading_.remedy = std::move(remedy);
    reading_.understood = at;
  }

  void add(const WrittenClause& clause) {
    HoursRule rule;
    rule.join = Join::adds;
    rule.weekdays = clause.days.weekdays;
    rule.nth = clause.days.nth;
    if (clause.kind == Kind::closed_days) return close(clause, std::move(rule));
    if (clause.days.holidays)
      return fail("Hours on holidays cannot be read", "write them like PH 10:00-14:00");
    if (!clause.has_days) rule.weekdays = kEveryDay;
    if (!read_spans(clause, rule)) return;
    clause.kind == Kind::open ? open(std::move(rule)) : close_between(std::move(rule));
  }

  bool read_spans(const WrittenClause& clause, HoursRule& rule) {
    const bool weekdays_only = rule.nth.empty() && (rule.weekdays & ~kMondayToFriday) == 0;
    for (const auto& span : clause.times) {
      const auto read = clock_span(span, {of_24_, weekdays_only, rule.weekdays == kEveryDay});
      // "13:00" and "1 PM" beside each other: then a "9:00" could be either kind.
      if (!read || (of_24_ && marked_ && !span.whole_day)) {
        fail(quoted(span) + " could be two things", "write AM or PM with each time", span.at);
        return false;
      }
      rule.spans.push_back(*read);
    }
    if (!in_order(rule.spans))
      fail("The hours of one day run into each other", "write them one after the other");
    return reading_.ok();
  }

  void open(HoursRule rule) {
    for (const auto& other : reading_.rules)
      if (!go_together(other, rule))
        return fail("Two parts of these hours speak of the same day", "write each day once");
    reading_.rules.push_back(std::move(rule));
  }

  // Which days have a break is plain only where no more than one part is open then.
  void close_between(HoursRule rule) {
    int broken = 0;
    for (const auto& other : reading_.rules)
      broken += other.effect == Effect::open && !none_overlap(other.spans, rule.spans);
    if (broken > 1)
      return fail("It is not clear on which days it is closed in between",
                  "write the hours before and behind it, like Mon-Fri 8am-12pm, 1pm-5pm");
    rule.effect = Effect::closed;
    rule.weekdays = 0;
    reading_.rules.push_back(std::move(rule));
  }

  // "closed Sunday" says again what is not open; "closed 1st Friday" and holidays take away.
  void close(const WrittenClause& clause, HoursRule rule) {
    for (const auto& other : reading_.rules)
      if (other.effect == Effect::open && ((other.weekdays & rule.weekdays) != 0 ||
                                           (other.weekdays == 0 && share_a_day(other, rule))))
        return fail("A day is said to be open and closed", "write each day once");
    rule.weekdays = 0;
    // Which holidays are major is not said: as where nothing is said of them.
    rule.public_holidays = clause.days.holidays && !clause.major_only;
    if (rule.nth.empty() && !rule.public_holidays) return;
    rule.effect = Effect::closed;
    rule.join = Join::replaces;
    reading_.rules.push_back(std::move(rule));
  }

  const Clauses& clauses_;
  bool of_24_ = false, marked_ = false;
  HoursReading reading_;
};

}  // namespace

HoursReading read_written_hours(const std::vector<HoursToken>& tokens) {
  auto parts = written_parts(tokens);
  if (!parts.trouble.empty()) return {{}, std::move(parts.trouble), "", parts.understood};
  const auto clauses = written_clauses(parts.parts);
  if (!clauses)
    return {{},
            "It is not clear which hours are of which days",
            "write the days before their hours, with “;” between, like Mon-Fri 9am-5pm; Sat "
            "10am-2pm",
            tokens.back().at};
  return Rules(*clauses).make();
}

}  // namespace hearth::schedule
