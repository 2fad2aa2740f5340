#include "schedule/rule.h"

#include <libical/ical.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <optional>

namespace hearth::schedule {

namespace {

using namespace std::chrono;

constexpr unsigned kEveryDay = 0x7f;

struct FreeIterator {
  void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

icaltimetype to_ical(base::Date date) {
  const year_month_day calendar{date};
  icaltimetype time{};  // icaltime_null_date() has hours of -1, with which an iterator may not end
  time.is_date = 1;
  time.year = static_cast<int>(calendar.year());
  time.month = static_cast<int>(static_cast<unsigned>(calendar.month()));
  time.day = static_cast<int>(static_cast<unsigned>(calendar.day()));
  return time;
}

base::Date from_ical(const icaltimetype& time) {
  return base::Date(year(time.year) / month(static_cast<unsigned>(time.month)) /
                    day(static_cast<unsigned>(time.day)));
}

std::optional<icalrecurrencetype> parse(const std::string& text) {
  // Debian's libical returns errors; one built otherwise would end the program.
  if (icalerror_get_errors_are_fatal() != 0) icalerror_set_errors_are_fatal(0);
  const auto rule = icalrecurrencetype_from_string(text.c_str());
  if (rule.freq == ICAL_NO_RECURRENCE) return std::nullopt;
  return rule;
}

std::optional<base::Date> next(icalrecur_iterator& iterator) {
  const auto time = icalrecur_iterator_next(&iterator);
  if (icaltime_is_null_time(time) != 0) return std::nullopt;
  return from_ical(time);
}

bool is_list_empty(const short* list) {
  return list[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

unsigned weekday_bit(weekday day) {
  return 1U << day.c_encoding();
}

// BYDAY as bits; where the rule names none, what the frequency makes of the anchor.
unsigned weekdays_of(const icalrecurrencetype& rule, base::Date anchor) {
  unsigned days = 0;
  for (const short entry : rule.by_day) {
    if (entry == ICAL_RECURRENCE_ARRAY_MAX) break;
    days |= 1U << (icalrecurrencetype_day_day_of_week(entry) - ICAL_SUNDAY_WEEKDAY);
  }
  if (days != 0) return days;
  return rule.freq == ICAL_WEEKLY_RECURRENCE ? weekday_bit(weekday(anchor)) : kEveryDay;
}

// Every week on certain days and nothing more: answered by counting days, since nearly all meetings
// are of this kind and an iterator costs twenty times as much. A test holds the two against each
// other.
bool is_plain_weekly(const icalrecurrencetype& rule) {
  return rule.freq == ICAL_WEEKLY_RECURRENCE && rule.interval == 1 &&
         is_list_empty(rule.by_month) && is_list_empty(rule.by_month_day) &&
         is_list_empty(rule.by_year_day) && is_list_empty(rule.by_week_no) &&
         is_list_empty(rule.by_set_pos);
}

// The last day that UNTIL lets a meeting at `time` begin on.
base::Date last_day(const icaltimetype& until, minutes time, const Zone* zone) {
  const auto date = from_ical(until);
  if (until.is_date != 0) return date;
  base::LocalTime wall = date + hours(until.hour) + minutes(until.minute) + seconds(until.second);
  if (icaltime_is_utc(until) != 0 && zone != nullptr)
    wall = zone->local(base::Instant(wall.time_since_epoch()));
  const auto day = floor<days>(wall);
  return day + time <= wall ? day : day - days(1);
}

base::Error unreadable() {
  return {"The rule cannot be read; write it like FREQ=WEEKLY;BYDAY=TU.", ""};
}

// On this anchor, whatever a rule takes from it (day 1, January) is there in every month and year.
constexpr base::Date kProbe{local_days(year(2024) / 1 / 1)};

}  // namespace

base::Status Rule::check(std::string_view rrule) {
  if (auto spelling = check_spelling(rrule); !spelling) return spelling.error();
  auto parsed = parse(std::string(rrule));
  if (!parsed) return unreadable();
  // A long step may miss from one anchor and hit from another, so it is not held against the rule.
  parsed->interval = 1;
  parsed->count = 0;
  parsed->until = icaltime_null_time();
  const Iterator iterator(icalrecur_iterator_new(*parsed, to_ical(kProbe)));
  if (!iterator || !next(*iterator))
    return base::Error{"The rule never falls on a day; look at what its parts ask for together.",
                       ""};
  return {};
}

base::Result<Rule> Rule::read(const listing::Recurrence& when, const Zone* zone) {
  if (auto spelling = check_spelling(when.rule); !spelling) return spelling.error();
  auto parsed = parse(when.rule);
  if (!parsed) return unreadable();

  Rule rule;
  rule.anchor_ = when.anchor;
  rule.weekdays_ = weekdays_of(*parsed, when.anchor);
  rule.last_ = base::Date::max();
  if (icaltime_is_null_time(parsed->until) == 0)
    rule.last_ = last_day(parsed->until, when.time, zone);
  if (parsed->count == 0 && is_plain_weekly(*parsed)) {
    rule.first_ = when.anchor;
    return rule;
  }

  // What the rule's end depends on is worked out here, once: later questions then begin where they
  // ask, not at the anchor, and a rule that never falls on a day costs nothing more.
  const int count = parsed->count;
  parsed->until = icaltime_null_time();
  Iterator iterator(icalrecur_iterator_new(*parsed, to_ical(when.anchor)));
  const auto first = iterator ? next(*iterator) : std::nullopt;
  if (!first) {
    rule.last_ = base::Date::min();
    return rule;
  }
  rule.first_ = *first;
  if (count > 0) {
    rule.last_ = *first;
    while (const auto date = next(*iterator)) rule.last_ = std::max(rule.last_, *date);
  }
  parsed->count = 0;
  std::unique_ptr<char, decltype(&std::free)> text(icalrecurrencetype_as_string_r(&*parsed),
                                                   &std::free);
  if (!text) return unreadable();
  rule.text_ = text.get();
  return rule;
}

void Rule::append(base::Date from, base::Date to, std::vector<base::Date>& into) const {
  from = std::max(from, first_);
  to = std::min(to, last_);
  if (from > to) return;
  if (text_.empty()) {
    for (auto date = from; date <= to; date += days(1))
      if ((weekdays_ & weekday_bit(weekday(date))) != 0) into.push_back(date);
    return;
  }
  auto parsed = parse(text_);
  if (!parsed) return;
  parsed->until = to_ical(to);  // so that libical's own search ends there too
  Iterator iterator(icalrecur_iterator_new(*parsed, to_ical(anchor_)));
  if (!iterator) return;
  const auto known = static_cast<std::ptrdiff_t>(into.size());
  icalrecur_iterator_set_start(iterator.get(), to_ical(from));
  while (const auto date = next(*iterator))
    if (*date >= from && *date <= to) into.push_back(*date);
  std::sort(into.begin() + known, into.end());
  into.erase(std::unique(into.begin() + known, into.end()), into.end());
}

}  // namespace hearth::schedule
