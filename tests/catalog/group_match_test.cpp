// "Find my group": what is told of a match is true, nobody is sent to a locked door or to a group
// that is not theirs, and the order is as it is promised.
#include "catalog/group_match.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <random>

#include "base/files.h"
#include "catalog/full_listing.h"
#include "catalog/group_choices.h"
#include "listing/meeting_types.h"
#include "pack/reader.h"
#include "support/scratch_folder.h"

using namespace hearth;
using catalog::Catalog;
using catalog::GroupMatch;
using listing::GroupAnswer;
using listing::GroupQuestion;
using listing::Meeting;
using tests::day;
using enum listing::GroupQuestion;
using namespace std::chrono_literals;

namespace {

Catalog of(const listing::Listing& listing) {
  const tests::ScratchFolder folder;  // the open catalog keeps its file
  REQUIRE(catalog::build(listing, folder / "catalog").ok());
  auto opened = Catalog::open(folder / "catalog");
  REQUIRE(opened.ok());
  return *std::move(opened);
}

Catalog sample() {
  const auto reading = pack::read_folder(base::DiskFiles(), HEARTH_SOURCE "/data");
  REQUIRE(reading.ok());
  return of(reading->listing);
}

// In New York.
base::Instant at(const Catalog& catalog, base::Date date, std::chrono::minutes time) {
  return catalog.timetable().zone().instant(base::LocalTime(date) + time);
}

std::vector<GroupMatch> matches(const Catalog& catalog, const std::vector<GroupAnswer>& answers,
                                base::Instant now, std::string_view language = "en") {
  return catalog::group_matches(catalog, {answers, language, now});
}

std::string id(const Catalog& catalog, const GroupMatch& match) {
  return catalog.timetable().at(match.meeting).id;
}

std::vector<std::string> ids(const Catalog& catalog, const std::vector<GroupMatch>& all) {
  std::vector<std::string> names;
  for (const auto& match : all) names.push_back(id(catalog, match));
  return names;
}

bool contains(const auto& list, const auto& item) {
  return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

bool spoken_in(const Meeting& meeting, std::string_view language) {
  bool other = false;
  for (const auto& code : meeting.types)
    if (const auto* type = listing::find_meeting_type(code);
        type && type->kind == listing::TypeKind::language) {
      if (type->language == language) return true;
      other = true;
    }
  return language == "en" && !other;
}

const std::vector<std::string_view> kFamilies{"family", "Al-Anon", "Nar-Anon", "Alateen"};

// Whether the row of the sheet itself says what the answer asks for.
bool row_says(const Catalog& catalog, const GroupMatch& match, const GroupAnswer& answer,
              base::Instant now) {
  const auto& meeting = catalog.meeting(match.meeting);
  const auto& zone = catalog.timetable().zone();
  const auto& value = answer.value;
  switch (answer.question) {
    case support:
      if (value == "listen") return contains(meeting.expect, "listen-only");
      if (value == "talk") return contains(meeting.types, "D") || contains(meeting.types, "XT");
      if (value == "learn") return meeting.program == "workshop";
      if (value == "one-on-one") return meeting.program == "peer coaching";
      return contains(kFamilies, meeting.program);
    case company:
      return contains(meeting.types, value);
    case when: {
      if (value == "online")
        return meeting.attendance == listing::Attendance::online ||
               meeting.attendance == listing::Attendance::hybrid;
      if (!match.occurrence) return false;
      const auto start = zone.local(match.occurrence->start);
      const auto date = std::chrono::floor<std::chrono::days>(start);
      if (value == "today") return date == zone.date(now);
      if (value == "evening") return start >= date + 17h;
      const auto weekday = std::chrono::weekday(std::chrono::sys_days(date.time_since_epoch()));
      return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    }
    case language:
      return spoken_in(meeting, value);
    case program:
      return value == (meeting.program == "SMART Recovery"    ? "smart recovery"
                       : meeting.program == "AA"              ? "aa"
                       : meeting.program == "NA"              ? "na"
                       : meeting.program == "Recovery Dharma" ? "recovery dharma"
                       : meeting.program == "Al-Anon"         ? "al-anon"
                       : meeting.program == "Nar-Anon"        ? "nar-anon"
                       : meeting.program == "Alateen"         ? "alateen"
                                                              : meeting.program);
  }
  return false;
}

// Everything that is promised of one match.
void check(const Catalog& catalog, const GroupMatch& match, const std::vector<GroupAnswer>& answers,
           base::Instant now, std::string_view reads) {
  const auto& meeting = catalog.meeting(match.meeting);
  CAPTURE(meeting.id);
  CHECK_FALSE(meeting.closed_for_now);
  if (match.occurrence) {
    CHECK(match.occurrence->status == schedule::Status::on);
    CHECK(match.occurrence->start > now);
    CHECK(match.occurrence->start <= now + catalog::kGroupDays);
  } else {
    CHECK(meeting.when.by_appointment);
  }
  const auto answered = [&](GroupQuestion question, std::string_view value) {
    return contains(answers, GroupAnswer{question, std::string(value)});
  };
  for (const auto question : {support, company, when, language, program}) {
    bool asked = false, said = false;
    for (const auto& answer : answers)
      if (answer.question == question && !open_answer(answer)) {
        asked = true;
        said = said || row_says(catalog, match, answer, now);
      }
    CAPTURE(static_cast<int>(question));
    CHECK(contains(match.met, question) == (asked && said));
    CHECK(contains(match.missed, question) == (asked && !said));
  }
  const bool program_asked = contains(match.met, program);
  if (contains(meeting.types, "C")) CHECK(program_asked);
  for (const auto& code : meeting.types)
    if (const auto* type = listing::find_meeting_type(code);
        type && type->kind == listing::TypeKind::audience)
      CHECK(answered(company, code));
  if (contains(kFamilies, meeting.program)) CHECK((answered(support, "family") || program_asked));
  bool understood = spoken_in(meeting, reads) || spoken_in(meeting, "en");
  for (const auto& answer : answers)
    understood = understood || (answer.question == language && spoken_in(meeting, answer.value));
  CHECK(understood);
}

// One meeting each Tuesday at seven in the evening, several times, each changed.
Catalog some(const std::vector<std::function<void(Meeting&)>>& changes) {
  auto all = tests::full_listing();
  all.center.languages = {"en", "es"};
  all.center.time_zone = "America/New_York";
  all.meetings.clear();
  for (const auto& change : changes) {
    Meeting meeting;
    meeting.id = std::to_string(all.meetings.size());
    meeting.name.plain = meeting.id;
    meeting.when.rule = "FREQ=WEEKLY;BYDAY=TU";
    meeting.when.anchor = day(2026, 1, 6);
    meeting.when.time = 19h;
    change(meeting);
    all.meetings.push_back(std::move(meeting));
  }
  all.notices.clear();
  return of(all);
}

std::vector<std::string> order(const Catalog& catalog, const std::vector<GroupAnswer>& answers) {
  return ids(catalog, matches(catalog, answers, at(catalog, day(2026, 11, 24), 9h)));
}

auto typed(std::vector<std::string> types, std::chrono::minutes at_time = 19h) {
  return [=](Meeting& meeting) {
    meeting.types = types;
    meeting.when.time = at_time;
  };
}

}  // namespace

TEST_CASE("every reason that is told is true of its meeting, whatever was answered and whenever") {
  const auto catalog = sample();
  std::mt19937 random(4);
  for (int round = 0; round < 1500; ++round) {
    const auto now = at(catalog, day(2026, 11, 1) + std::chrono::days(random() % 100),
                        std::chrono::minutes(random() % 1440));
    const std::string reads = std::vector{"en", "es", "ar"}[random() % 3];
    const auto choices = catalog::group_choices(catalog, reads, now);
    std::vector<GroupAnswer> answers;
    for (const auto& choice : choices)
      if (random() % (choice.question == program ? 12 : 6) == 0 &&
          (choice.question == company || answers.empty() ||
           answers.back().question != choice.question))
        answers.push_back(choice);
    const auto found = matches(catalog, answers, now, reads);
    REQUIRE_FALSE(found.empty());
    CHECK(found.size() <= catalog::kMostMatches);
    for (const auto& match : found) check(catalog, match, answers, now, reads);
    const bool some_miss = std::any_of(found.begin(), found.end(),
                                       [](const auto& one) { return !one.missed.empty(); });
    if (some_miss) CHECK(found.size() <= catalog::kEnoughMatches);
  }
}

TEST_CASE("every choice that is offered leads to a meeting that meets it") {
  const auto catalog = sample();
  for (int hour = 0; hour < 24 * 21; hour += 5) {
    const auto now = at(catalog, day(2026, 11, 20), std::chrono::hours(hour));
    for (const char* reads : {"en", "es"})
      for (const auto& choice : catalog::group_choices(catalog, reads, now)) {
        if (open_answer(choice)) continue;
        CAPTURE(choice.value);
        const auto found = matches(catalog, {choice}, now, reads);
        REQUIRE_FALSE(found.empty());
        CHECK(contains(found.front().met, choice.question));
      }
  }
}

TEST_CASE(
    "the kind of support is asked first, the program last, the visitor's language before others") {
  const auto catalog = sample();
  const auto now = at(catalog, day(2026, 11, 24), 14h);
  const auto choices = catalog::group_choices(catalog, "es", now);
  CHECK(choices.front() == GroupAnswer{support, "listen"});
  CHECK(choices.back().question == program);
  CHECK(std::is_sorted(choices.begin(), choices.end(),
                       [](const auto& a, const auto& b) { return a.question < b.question; }));
  const auto first = std::find_if(choices.begin(), choices.end(),
                                  [](const auto& one) { return one.question == language; });
  REQUIRE(first != choices.end());
  CHECK(first->value == "es");
  CHECK((first + 1)->value == "en");
  CHECK_FALSE(contains(choices, GroupAnswer{company, "SM"}));
  CHECK_FALSE(contains(choices, GroupAnswer{program, "workshop"}));
}

TEST_CASE("what would tell no meetings apart is not asked") {
  const auto plain = some({typed({"O", "D"})});
  CHECK(catalog::group_choices(plain, "en", at(plain, day(2026, 11, 24), 9h)) ==
        std::vector<GroupAnswer>{
            {support, "talk"}, {support, "unsure"}, {when, "today"}, {when, "evening"}});
  // No meeting is left today, and the next is in the evening.
  CHECK(catalog::group_choices(plain, "en", at(plain, day(2026, 11, 25), 9h)) ==
        std::vector<GroupAnswer>{{support, "talk"}, {support, "unsure"}});
}

TEST_CASE("cancelled, closed and over are never shown, and the next time of the same meeting is") {
  const auto catalog = sample();
  const auto now = at(catalog, day(2026, 11, 24), 14h + 35min);
  // Not today, the leader is away.
  const auto young = matches(catalog, {{company, "Y"}}, now);
  const auto found = std::find_if(young.begin(), young.end(), [&](const auto& match) {
    return id(catalog, match) == "young-adults-tue";
  });
  REQUIRE(found != young.end());
  CHECK(found->occurrence->start == at(catalog, day(2026, 12, 1), 18h));
  // The men's breakfast is closed for now.
  for (const auto& match : matches(catalog, {{company, "M"}}, now))
    CHECK(id(catalog, match) != "mens-breakfast-sat");
}

TEST_CASE(
    "the language that was asked for comes first, then families, then more answers, then sooner") {
  const auto family = [](std::vector<std::string> types, std::chrono::minutes time) {
    return [=](Meeting& meeting) {
      meeting.program = "family";
      meeting.types = types;
      meeting.when.time = time;
    };
  };
  const auto catalog = some({
      typed({"D"}, 18h),        // 0
      typed({"S", "D"}, 19h),   // 1
      family({}, 18h),          // 2
      family({"S"}, 20h),       // 3
      typed({"S", "D"}, 18h),   // 4
      family({}, 17h),          // 5
      typed({"D", "BE"}, 10h),  // 6
  });
  CHECK(order(catalog, {{support, "family"}, {language, "es"}}) ==
        std::vector<std::string>{"3", "4", "1"});
  CHECK(order(catalog, {{support, "talk"}, {language, "es"}}) ==
        std::vector<std::string>{"4", "1", "6"});
  CHECK(order(catalog, {{support, "family"}, {when, "evening"}}) ==
        std::vector<std::string>{"5", "2", "0"});
  CHECK(order(catalog, {{support, "talk"}, {when, "evening"}}) ==
        std::vector<std::string>{"0", "6"});
}

TEST_CASE("who skips everything is shown where new people are at ease, then what is sooner") {
  const auto catalog = some({typed({"O"}, 10h), typed({"O", "BE"}, 20h), typed({"C"}, 11h),
                             typed({"W"}, 12h), typed({"S"}, 13h), typed({"O"}, 15h)});
  CHECK(order(catalog, {}) == std::vector<std::string>{"1", "0", "5"});
  CHECK(order(catalog, {{support, "unsure"}, {company, "anyone"}, {program, "any"}}) ==
        order(catalog, {}));
}

TEST_CASE("of a meeting the time that meets more answers is named, not the next one") {
  const auto catalog = some({[](Meeting& meeting) { meeting.when.rule = "FREQ=DAILY"; }});
  const auto now = at(catalog, day(2026, 11, 24), 9h);
  const auto weekend = matches(catalog, {{when, "weekend"}}, now);
  REQUIRE(weekend.size() == 1);
  CHECK(weekend.front().occurrence->start == at(catalog, day(2026, 11, 28), 19h));
  CHECK(matches(catalog, {}, now).front().occurrence->start == at(catalog, day(2026, 11, 24), 19h));
}

TEST_CASE("a group for some people only is for those who said that they are all of that") {
  const auto catalog = some({typed({"W"}), typed({"W", "Y"}), typed({"LGBTQ"}), typed({"T"})});
  CHECK(order(catalog, {{company, "W"}}) == std::vector<std::string>{"0"});
  CHECK(order(catalog, {{company, "W"}, {company, "Y"}}) == std::vector<std::string>{"0", "1"});
  CHECK(order(catalog, {{company, "LGBTQ"}}) == std::vector<std::string>{"2"});
  CHECK(order(catalog, {{company, "T"}}) == std::vector<std::string>{"2", "3"});
  CHECK(order(catalog, {}).empty());
}

TEST_CASE("one on one without fixed hours comes after what has a time") {
  const auto catalog = some({[](Meeting& meeting) {
                               meeting.program = "Peer Coaching";
                               meeting.when = {};
                               meeting.when.by_appointment = true;
                             },
                             [](Meeting& meeting) { meeting.program = "peer coaching"; }});
  const auto found =
      matches(catalog, {{support, "one-on-one"}}, at(catalog, day(2026, 11, 24), 9h));
  CHECK(ids(catalog, found) == std::vector<std::string>{"1", "0"});
  CHECK_FALSE(found.back().occurrence);
  CHECK(contains(found.back().met, support));
}
