#include "schedule/slow_hours.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace hearth::schedule::slow {

namespace {

using namespace std::chrono;

// As the Office of Personnel Management lists them: the holiday itself, 'h', and the weekday on
// which it is kept instead, 'k'.
const std::map<std::string, char> kHolidays{
    {"2026-01-01", 'h'}, {"2026-01-19", 'h'}, {"2026-02-16", 'h'}, {"2026-05-25", 'h'},
    {"2026-06-19", 'h'}, {"2026-07-03", 'k'}, {"2026-07-04", 'h'}, {"2026-09-07", 'h'},
    {"2026-10-12", 'h'}, {"2026-11-11", 'h'}, {"2026-11-26", 'h'}, {"2026-12-25", 'h'},
    {"2027-01-01", 'h'}, {"2027-01-18", 'h'}, {"2027-02-15", 'h'}, {"2027-05-31", 'h'},
    {"2027-06-18", 'k'}, {"2027-06-19", 'h'}, {"2027-07-04", 'h'}, {"2027-07-05", 'k'},
    {"2027-09-06", 'h'}, {"2027-10-11", 'h'}, {"2027-11-11", 'h'}, {"2027-11-25", 'h'},
    {"2027-12-24", 'k'}, {"2027-12-25", 'h'}, {"2027-12-31", 'k'}, {"2028-01-01", 'h'},
    {"2028-01-17", 'h'}};

constexpr std::array kWeekdays{"Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"};
constexpr std::array kMonths{"",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string iso(base::Date date) {
  const year_month_day day{date};
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return text;
}

// Counted by walking through the month.
bool is_nth(base::Date date, int weekday_index, int nth) {
  const auto of = [](base::Date one) { return static_cast<int>(weekday(one).c_encoding()); };
  if (of(date) != weekday_index) return false;
  const auto month_of = year_month_day{date}.month();
  int count = 0;
  const auto step = days(nth > 0 ? -7 : 7);
  for (auto day = date; year_month_day{day}.month() == month_of; day += step) ++count;
  return count == std::abs(nth);
}

bool in_dates(const Rule& rule, base::Date date) {
  if (rule.first_month == 0) return true;
  const year_month_day day{date};
  const int now = static_cast<int>(static_cast<unsigned>(day.month())) * 100 +
                  static_cast<int>(static_cast<unsigned>(day.day()));
  const int first = rule.first_month * 100 + (rule.first_day ? rule.first_day : 1);
  const int last = rule.last_month * 100 + (rule.first_day ? rule.last_day : 31);
  if (first <= last) return first <= now && now <= last;
  return now >= first || now <= last;
}

bool holds(const Rule& rule, base::Date date, bool is_holiday, bool is_school) {
  if (!in_dates(rule, date)) return false;
  if (rule.weekdays.empty() && rule.nth.empty() && !rule.holidays && !rule.school) return true;
  if (rule.weekdays.contains(static_cast<int>(weekday(date).c_encoding()))) return true;
  for (const auto& [day, nth] : rule.nth)
    if (is_nth(date, day, nth)) return true;
  return (rule.holidays && is_holiday) || (rule.school && is_school);
}

// Whether it is about a few named days.
bool names_days(const Rule& rule) {
  if (rule.first_month == 0) return false;
  if (rule.weekdays.empty() && !rule.nth.empty()) return true;
  if (rule.first_day == 0) return false;
  const auto date = [](int in, int month_of, int day_of) {
    return base::Date(year(in) / month(static_cast<unsigned>(month_of)) /
                      day(static_cast<unsigned>(day_of)));
  };
  const auto first = date(2024, rule.first_month, rule.first_day);
  auto last = date(2024, rule.last_month, rule.last_day);
  if (last < first) last = date(2025, rule.last_month, rule.last_day);
  return last - first <= days(6);
}

bool whole_day(const Rule& rule) {
  return rule.effect == 'o' &&
         (rule.spans.empty() || std::any_of(rule.spans.begin(), rule.spans.end(), [](auto& span) {
            return span.from == 0 && span.to == 1440;
          }));
}

// A day and the night after it: '.' nothing, 'c' closed outright, 'o', '?'.
struct Day {
  std::string says = std::string(2880, '.');
  std::vector<int> rule = std::vector<int>(2880, -1);
  int taken_by = -1;
};

void paint(Day& day, int from, int to, char with) {
  for (int minute = from; minute < to; ++minute) day.says[static_cast<std::size_t>(minute)] = with;
}

Day paint_day(const Schedule& schedule, const std::vector<int>& order, base::Date date,
              bool is_holiday, bool is_school) {
  Day day;
  for (const int index : order) {
    const auto& rule = schedule.rules[static_cast<std::size_t>(index)];
    if (!holds(rule, date, is_holiday, is_school)) continue;
    const bool shuts_all = rule.effect == 'c' && rule.spans.empty();
    if (rule.join == ';' && (rule.effect != 'c' || shuts_all)) {
      day = Day();
      day.taken_by = index;
    }
    if (shuts_all && rule.join == ',') {
      const int taken = day.taken_by;
      day = Day();
      day.taken_by = taken;
    }
    if (shuts_all && rule.join != '|') continue;
    // What the rule says of its own spans, then laid over or under what is there.
    Day own;
    if (rule.effect != 'c')
      for (const auto& span : rule.spans)
        if (span.open_end) paint(own, span.to, std::max(1800, span.to), '?');
    if (rule.spans.empty()) paint(own, 0, 1440, rule.effect);
    for (const auto& span : rule.spans)
      paint(own, span.from, rule.effect == 'c' && span.open_end ? std::max(1440, span.to) : span.to,
            rule.effect);
    for (std::size_t minute = 0; minute < 2880; ++minute) {
      auto& says = day.says[minute];
      const bool below = rule.join == '|' && (says == 'o' || says == '?');
      if (own.says[minute] == '.' || below) continue;
      says = own.says[minute];
      day.rule[minute] = index;
    }
  }
  return day;
}

bool closed(char says) {
  return says == '.' || says == 'c';
}

// Minute by minute: what both say, else unknown.
Day both(const Day& a, const Day& b) {
  Day made;
  made.taken_by = std::max(a.taken_by, b.taken_by);
  for (std::size_t minute = 0; minute < 2880; ++minute) {
    const char says_a = a.says[minute], says_b = b.says[minute];
    if (closed(says_a) && closed(says_b))
      made.says[minute] = says_a == 'c' || says_b == 'c' ? 'c' : '.';
    else
      made.says[minute] = says_a == says_b ? says_a : '?';
    const int rule_a = a.rule[minute], rule_b = b.rule[minute];
    made.rule[minute] = rule_a < 0 ? rule_b : rule_b < 0 ? rule_a : std::min(rule_a, rule_b);
  }
  return made;
}

Day say_day(const Schedule& schedule, base::Date date) {
  const auto& rules = schedule.rules;
  std::vector<int> as_written, named_last;
  bool of_holidays = false, of_school = false;
  std::set<int> whole;
  for (int index = 0; index < static_cast<int>(rules.size()); ++index) {
    const auto& rule = rules[static_cast<std::size_t>(index)];
    as_written.push_back(index);
    if (!rule.holidays && !names_days(rule)) named_last.push_back(index);
    of_holidays |= rule.holidays;
    of_school |= rule.school;
    if (!whole_day(rule)) continue;
    whole.insert(rule.weekdays.begin(), rule.weekdays.end());
    if (rule.weekdays.empty() && rule.nth.empty() && !rule.holidays && !rule.school)
      whole = {0, 1, 2, 3, 4, 5, 6};
  }
  for (const int index : as_written)
    if (const auto& rule = rules[static_cast<std::size_t>(index)];
        rule.holidays || names_days(rule))
      named_last.push_back(index);

  const char kind = holiday(date, schedule.country);
  std::vector<bool> can_be{false};
  if (kind == 'h') can_be = {true};
  if (kind == 'k' || (kind == '.' && schedule.country != "US" && of_holidays))
    can_be = {false, true};
  std::vector<Day> ways;
  for (const auto* order : {&as_written, &named_last})
    for (const bool is_holiday : can_be)
      for (const bool is_school : {false, true})
        if (!is_school || of_school)
          ways.push_back(paint_day(schedule, *order, date, is_holiday, is_school));
  Day day = ways[0];
  for (std::size_t way = 1; way < ways.size(); ++way) day = both(day, ways[way]);
  if (kind == '.' || of_holidays) return day;
  for (std::size_t minute = 0; minute < 2880; ++minute) {
    if (day.says[minute] != 'o') continue;
    const auto& rule = rules[static_cast<std::size_t>(day.rule[minute])];
    if (!(whole.size() == 7 && whole_day(rule)) && !names_days(rule)) day.says[minute] = '?';
  }
  return day;
}

char minute_of(const Schedule& schedule, const Day& before, const Day& day, std::size_t minute) {
  const char own = day.says[minute], night = before.says[minute + 1440];
  const int own_rule = day.rule[minute], night_rule = before.rule[minute + 1440];
  if (closed(night)) return closed(own) ? '.' : own;
  if (own == 'c') return '.';
  if (own == 'o') return 'o';
  const bool own_is_rest =
      own_rule >= 0 && schedule.rules[static_cast<std::size_t>(own_rule)].join == '|';
  if (own == '?' && !own_is_rest) return '?';
  return day.taken_by > night_rule ? '?' : night;
}

std::string clock(int minute) {
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
  return text;
}

}  // namespace

char holiday(base::Date date, const std::string& country) {
  if (country != "US") {
    const auto day = iso(date).substr(5);
    return day == "01-01" || day == "12-25" ? 'k' : '.';
  }
  const auto found = kHolidays.find(iso(date));
  return found == kHolidays.end() ? '.' : found->second;
}

std::string written(const Schedule& schedule) {
  std::string out;
  for (const auto& rule : schedule.rules) {
    if (!out.empty()) out += rule.join == '|' ? " || " : std::string(1, rule.join) + " ";
    std::string part;
    const auto add = [&](const std::string& text, char sign) {
      part += (part.empty() ? "" : std::string(1, sign)) + text;
    };
    const auto close = [&] {
      if (!part.empty()) out += part + " ";
      part.clear();
    };
    if (rule.first_month != 0) {
      part = kMonths[static_cast<std::size_t>(rule.first_month)];
      const std::string last = kMonths[static_cast<std::size_t>(rule.last_month)];
      if (rule.first_day != 0)
        part +=
            " " + std::to_string(rule.first_day) + "-" + last + " " + std::to_string(rule.last_day);
      else if (rule.last_month != rule.first_month)
        part += "-" + last;
    }
    close();
    for (const int day : rule.weekdays) add(kWeekdays[static_cast<std::size_t>(day)], ',');
    for (const auto& [day, nth] : rule.nth)
      add(std::string(kWeekdays[static_cast<std::size_t>(day)]) + "[" + std::to_string(nth) + "]",
          ',');
    if (rule.holidays) add("PH", ',');
    if (rule.school) add("SH", ',');
    close();
    for (const auto& span : rule.spans)
      add(clock(span.from) +
              (span.to > span.from
                   ? "-" + clock(span.to > 1440 && span.from % 2 == 0 ? span.to - 1440 : span.to)
                   : "") +
              (span.open_end ? "+" : ""),
          ',');
    close();
    if (rule.effect == 'c') out += rule.spans.size() % 2 == 0 ? "off" : "closed";
    if (rule.effect == '?') out += rule.spans.size() % 2 == 0 ? "unknown" : "\"call first\"";
    if (rule.effect == 'o' && rule.spans.empty()) out += "open";
    while (out.ends_with(' ')) out.pop_back();
  }
  return out;
}

Answers::Answers(const Schedule& schedule, base::Date first, int count) : first_(first) {
  auto before = say_day(schedule, first - days(1));
  for (int ahead = 0; ahead < count; ++ahead) {
    auto day = say_day(schedule, first + days(ahead));
    for (std::size_t minute = 0; minute < 1440; ++minute)
      minutes_ += minute_of(schedule, before, day, minute);
    before = std::move(day);
  }
}

char Answers::at(base::LocalTime time) const {
  const auto minute = duration_cast<minutes>(time - base::LocalTime(first_)).count();
  return minutes_.at(static_cast<std::size_t>(minute));
}

}  // namespace hearth::schedule::slow
