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

// Whether both can stand for the same day: the same days named twice for two parts of a day, or
// one that says all that the other said and more.
bool go_together(const HoursRule& first, const HoursRule& second) {
  if (!share_a_day(first, second)) return true;
  const bool same_days =
      first.weekdays == second.weekdays && first.nth.empty() && second.nth.empty();
  const auto each = [&](auto fits) {
    return std::all_of(first.spans.begin(), first.spans.end(), [&](const ClockSpan& a) {
      return fits(second.spans.begin(), second.spans.end(), a);
    });
  };
  if (same_days && each([](auto begin, auto end, const ClockSpan& a) {
        return std::none_of(begin, end, [&](const ClockSpan& b) { return overlap(a, b); });
      }))
    return true;
  return each([](auto begin, auto end, const ClockSpan& a) {
    return std::any_of(begin, end,
                       [&](const ClockSpan& b) { return b.from <= a.from && a.to <= b.to; });
  });
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
    if (reading_.ok() && reading_.rules.empty()) fail("No open hours are written here", "");
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
    for (const auto& span : clause.times)
      if (const auto read =
              clock_span(span, {of_24_, rule.nth.empty() && (rule.weekdays & ~kMondayToFriday) == 0,
                                rule.weekdays == kEveryDay});
          read && (!of_24_ || !marked_ || span.whole_day))
        rule.spans.push_back(*read);
      else
        return fail(quoted(span) + " could be two things", "write AM or PM with each time",
                    span.at);
    if (!in_order(rule.spans))
      return fail("The hours of one day run into each other", "write them one after the other");
    if (clause.kind == Kind::closed_between) {
      rule.effect = Effect::closed;
      rule.weekdays = 0;
    } else if (std::any_of(reading_.rules.begin(), reading_.rules.end(),
                           [&](const auto& other) { return !go_together(other, rule); })) {
      return fail("Two parts of these hours speak of the same day", "write each day once");
    }
    reading_.rules.push_back(std::move(rule));
  }

  // "closed Sunday" says again what is not open; "closed 1st Friday" and holidays take away.
  void close(const WrittenClause& clause, HoursRule rule) {
    for (const auto& other : reading_.rules)
      if (other.effect == Effect::open && (other.weekdays & rule.weekdays) != 0)
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
