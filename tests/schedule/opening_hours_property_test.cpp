// Thousands of made-up schedules: open and closed agree with the slow and obvious way, minute by
// minute; and whatever is typed neither crashes nor takes long.
#include <algorithm>
#include <fstream>
#include <random>

#include "schedule/hours.h"
#include "schedule/slow_hours.h"

using namespace hearth;
using namespace hearth::schedule;
using std::chrono::days;
using std::chrono::minutes;

namespace {

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int of(int least, int most) { return std::uniform_int_distribution<int>(least, most)(engine_); }
  bool one_in(int count) { return of(1, count) == 1; }

 private:
  std::mt19937 engine_;
};

// Spans in order; the last may go over midnight or have an open end. Those that the reader takes
// for slips are made shorter.
std::vector<slow::Span> some_spans(Dice& dice) {
  std::vector<slow::Span> spans;
  int from = dice.of(0, 60) * 10;
  for (int count = dice.of(1, 3); count > 0 && from < 1430; --count) {
    int to = from + dice.of(1, 60) * 5;
    const bool last = count == 1 || to > 1380;
    if (last && dice.one_in(3)) to = 1440 + dice.of(1, 90) * 5;
    if (to > 1440 && (from < 720 || to - from >= 1440)) to = 1440;
    if (to <= from) to = from + 5;
    spans.push_back({from, to, last && dice.one_in(8)});
    if (spans.back().open_end && dice.one_in(2)) spans.back().to = from;
    if (last) break;
    from = to + dice.of(0, 30) * 5;
  }
  return spans;
}

slow::Rule some_rule(Dice& dice, bool first) {
  slow::Rule rule;
  constexpr std::array kJoins{';', ';', ';', ',', ',', '|'};
  constexpr std::array kEffects{'o', 'o', 'o', 'o', 'o', 'c', 'c', '?'};
  rule.join = first ? ';' : kJoins[static_cast<std::size_t>(dice.of(0, 5))];
  rule.effect = kEffects[static_cast<std::size_t>(dice.of(0, 7))];
  if (dice.one_in(4)) {
    rule.first_month = dice.of(1, 12);
    rule.last_month = dice.one_in(2) ? rule.first_month : dice.of(1, 12);
    if (dice.one_in(2)) {
      rule.first_day = dice.of(1, 28);
      rule.last_day =
          dice.one_in(2) ? std::min(28, rule.first_day + dice.of(0, 8)) : dice.of(1, 28);
    }
  }
  const int which = dice.of(1, 10);
  if (which <= 7)
    for (int day = 0; day < 7; ++day)
      if (dice.one_in(2)) rule.weekdays.insert(day);
  if (which == 7 || which == 8)
    for (int count = dice.of(1, 2); count > 0; --count)
      rule.nth.emplace_back(dice.of(0, 6), dice.one_in(3) ? -dice.of(1, 5) : dice.of(1, 5));
  if (which == 9 || dice.one_in(8)) rule.holidays = true;
  if (dice.one_in(16)) rule.school = true;
  if (!dice.one_in(5)) rule.spans = some_spans(dice);
  // Without days, "," would go on with the times of the rule before.
  const bool days_named = rule.first_month != 0 || !rule.weekdays.empty() || !rule.nth.empty() ||
                          rule.holidays || rule.school;
  if (rule.join == ',' && !days_named) rule.join = ';';
  return rule;
}

slow::Schedule some_schedule(Dice& dice) {
  slow::Schedule schedule;
  for (int count = dice.of(1, 4); count > 0; --count)
    schedule.rules.push_back(some_rule(dice, schedule.rules.empty()));
  // Only closed is refused.
  if (std::all_of(schedule.rules.begin(), schedule.rules.end(),
                  [](const slow::Rule& rule) { return rule.effect == 'c'; }))
    schedule.rules[0].effect = 'o';
  schedule.country = dice.one_in(4) ? "CA" : "US";
  return schedule;
}

char sign(OpeningHours::State state) {
  using State = OpeningHours::State;
  return state == State::open ? 'o' : state == State::closed ? '.' : '?';
}

// How the answers differ at one time: the state, or the time and the state of the next change.
// Empty where they agree.
std::string difference(const OpeningHours& hours, const slow::Answers& slow, base::LocalTime at) {
  const auto answer = hours.at(at);
  const auto latest = at + OpeningHours::kAhead;
  auto next = std::chrono::floor<minutes>(at) + minutes(1);
  while (next <= latest && slow.at(next) == slow.at(at)) next += minutes(1);
  const bool changes = next <= latest;
  if (sign(answer.state) == slow.at(at) && answer.until.has_value() == changes &&
      (!changes || (*answer.until == next && sign(answer.then) == slow.at(next))))
    return "";
  const auto told = [](char state, bool ends, base::LocalTime end, char then) {
    return std::string(1, state) + (ends ? " until " + iso(end) + " then " + then : "");
  };
  return iso(at) + " is " +
         told(sign(answer.state), answer.until.has_value(), answer.until.value_or(at),
              sign(answer.then)) +
         ", and slowly " + told(slow.at(at), changes, next, changes ? slow.at(next) : ' ');
}

// "9:00 am", "9 AM", "9am", "9 a.m.", "noon".
std::string twelve_hours(Dice& dice, int minute) {
  constexpr std::array kMarks{" am", "am", " AM", " a.m.", "pm", " PM", " p.m.", " pm"};
  const int hour = minute / 60 % 24, of = minute % 60;
  if (minute % 1440 == 720 && dice.one_in(3)) return "noon";
  if (minute == 1440) return "midnight";
  auto text = std::to_string(hour % 12 == 0 ? 12 : hour % 12);
  if (of != 0 || dice.one_in(2)) text += (of < 10 ? ":0" : ":") + std::to_string(of);
  return text + kMarks[static_cast<std::size_t>((hour < 12 ? 0 : 4) + dice.of(0, 3))];
}

// A week of hours, each day in one rule, as somebody may write it.
std::string as_people_write(Dice& dice, const slow::Schedule& schedule) {
  constexpr std::array kLong{"Sunday",   "Monday", "Tuesday", "Wednesday",
                             "Thursday", "Friday", "Saturday"};
  constexpr std::array kShort{"Sun", "Mon", "Tues", "Wed", "Thurs.", "Fri", "Sat."};
  const bool shorter = dice.one_in(2), times_first = dice.one_in(3);
  std::string out;
  for (const auto& rule : schedule.rules) {
    std::string on, times;
    for (const int day : rule.weekdays) {
      if (!on.empty()) on += dice.one_in(3) ? " & " : ", ";
      on += (shorter ? kShort : kLong)[static_cast<std::size_t>(day)];
    }
    for (const auto& span : rule.spans) {
      if (!times.empty()) times += dice.one_in(3) ? " and " : ", ";
      times += twelve_hours(dice, span.from) + (dice.one_in(2) ? "-" : " – ") +
               twelve_hours(dice, span.to);
    }
    if (!out.empty()) out += "; ";
    out += times_first ? times + ", " + on : on + (dice.one_in(2) ? ": " : " ") + times;
  }
  return out;
}

slow::Schedule some_week(Dice& dice) {
  slow::Schedule schedule{{}, "US"};
  std::vector<slow::Rule> rules(static_cast<std::size_t>(dice.of(1, 4)));
  for (int day = 0; day < 7; ++day)
    rules[static_cast<std::size_t>(dice.of(0, static_cast<int>(rules.size()) - 1))].weekdays.insert(
        day);
  for (auto& rule : rules) {
    rule.join = ',';
    int from = dice.of(60, 140) * 5;
    for (int count = dice.of(1, 2); count > 0; --count) {
      const int to = std::min(from + dice.of(6, 60) * 5, 1430);
      if (from < to) rule.spans.push_back({from, to});
      from = to + dice.of(1, 20) * 5;
    }
    if (dice.one_in(4)) rule.spans = {{dice.of(200, 270) * 5, 1440 + dice.of(1, 80) * 5}};
    if (!rule.weekdays.empty()) schedule.rules.push_back(rule);
  }
  return schedule;
}

}  // namespace

TEST_CASE("open and closed agree with the slow and obvious way for thousands of schedules") {
  constexpr int kSchedules = 4000, kDays = 12;
  Dice dice(20261124);
  for (int number = 0; number < kSchedules; ++number) {
    const auto schedule = some_schedule(dice);
    const auto text = slow::written(schedule);
    CAPTURE(text);
    CAPTURE(schedule.country);
    const auto read = OpeningHours::read(text, schedule.country);
    CHECK_MESSAGE(read.ok(), (read.ok() ? "" : read.error().message));
    if (!read.ok()) continue;
    // Half of the windows hold a holiday.
    const auto first = dice.one_in(2) ? date("2026-01-02") + days(dice.of(0, 700))
                                      : date("2026-11-20") + days(dice.of(0, 3) * 15);
    const slow::Answers slow(schedule, first, kDays);
    for (int count = 0; count < 24; ++count) {
      const auto at = base::LocalTime(first) + minutes(dice.of(0, 3 * 1440)) +
                      std::chrono::seconds(dice.of(0, 59));
      CHECK(difference(*read, slow, at) == "");
      // Where something changes, and a minute before.
      const auto until = read->at(at).until;
      if (!until || *until > base::LocalTime(first + days(3))) continue;
      CHECK(difference(*read, slow, *until) == "");
      CHECK(difference(*read, slow, *until - minutes(1)) == "");
    }
  }
}

TEST_CASE("weeks of hours as people write them agree with the slow way too") {
  Dice dice(42);
  for (int number = 0; number < 3000; ++number) {
    const auto schedule = some_week(dice);
    const auto text = as_people_write(dice, schedule);
    CAPTURE(text);
    const auto read = OpeningHours::read(text, "US");
    CHECK_MESSAGE(read.ok(), (read.ok() ? "" : read.error().message));
    if (!read.ok()) continue;
    const auto first = date("2026-11-16") + days(dice.of(0, 40));
    const slow::Answers slow(schedule, first, 11);
    for (int count = 0; count < 12; ++count)
      CHECK(difference(*read, slow, base::LocalTime(first) + minutes(dice.of(0, 2 * 1440))) == "");
  }
}

TEST_CASE("whatever is typed is read or refused, without a crash and without delay") {
  std::vector<std::string> seeds{"Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off",
                                 "Nov-Mar: Th[1,-1] 22:00-26:00+ || \"call first\"",
                                 "2026 Dec 24-2027 Jan 2,Feb 3 off, SH Mo unknown"};
  for (const auto* name : {"hours_by_hand.tsv", "hours_refused.txt"}) {
    std::ifstream in(std::string(HEARTH_SOURCE) + "/tests/schedule/" + name);
    for (std::string line; std::getline(in, line);)
      seeds.push_back(line.substr(line.find('\t') + 1));
  }
  REQUIRE(seeds.size() > 500);
  const std::string bytes = "0123456789 :;,-+[]()/&|.\"amp\n\xC2\xAD\xE2\x80\x93\xFF\xF0\x9F";
  Dice dice(7);
  const auto any = [&](const std::string& text) {
    return dice.of(0, static_cast<int>(text.size()) - 1);
  };
  const auto began = std::chrono::steady_clock::now();
  int read_of_them = 0;
  for (int number = 0; number < 20'000; ++number) {
    auto text = seeds[static_cast<std::size_t>(dice.of(0, static_cast<int>(seeds.size()) - 1))];
    for (int count = dice.of(1, 3); count > 0 && !text.empty(); --count) {
      const auto at = static_cast<std::size_t>(any(text));
      const auto other = seeds[static_cast<std::size_t>(dice.of(0, 100))];
      switch (dice.of(1, 5)) {
        case 1:
          text.erase(at, static_cast<std::size_t>(dice.of(1, 5)));
          break;
        case 2:
          text.insert(at, 1, bytes[static_cast<std::size_t>(any(bytes))]);
          break;
        case 3:
          text[at] = bytes[static_cast<std::size_t>(any(bytes))];
          break;
        case 4:
          text.insert(at, other.substr(0, static_cast<std::size_t>(dice.of(0, 20))));
          break;
        default:
          text += text.substr(at, 40);
          break;
      }
    }
    const auto read = OpeningHours::read(text, "US");
    if (!read.ok()) {
      CHECK(read.error().message.ends_with("."));
      continue;
    }
    ++read_of_them;
    const auto answer = read->at(wall("2026-11-24T14:35"));
    CHECK((!answer.until || *answer.until > wall("2026-11-24T14:35")));
  }
  CHECK(read_of_them > 300);
  // The worst there may be: as long as is read at all, of parts that could go together in many
  // ways.
  for (const std::string part : {"9-5 ", "Mon 9-5; 9-5 ", "Mon;", "closed Mon ", "closed 9-5;",
                                 "1st ", "Mon,", "((", "Mo 09:00-17:00,", "9-5,", "\""}) {
    std::string text;
    while (text.size() + part.size() < 2000) text += part;
    (void)OpeningHours::read(text, "US").ok();
    (void)OpeningHours::read(text + "Tue", "US").ok();
  }
  CHECK_FALSE(OpeningHours::read(std::string(100'000, '9'), "US").ok());
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
  MESSAGE("20,000 mutated notices, " << read_of_them << " of them read, in " << took.count()
                                     << " s");
  CHECK(took.count() < 30);
}
