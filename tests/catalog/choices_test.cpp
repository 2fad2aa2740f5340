// What each meeting can be chosen by, and how many meetings each choice leaves.
#include "catalog/choices.h"

#include <doctest/doctest.h>

#include <functional>

#include "base/files.h"
#include "catalog/catalog.h"
#include "catalog/full_listing.h"
#include "pack/reader.h"
#include "support/scratch_folder.h"

using namespace hearth;
using catalog::Catalog;
using listing::ChoiceGroup;
using listing::MeetingChoice;
using tests::day;

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

// A listing of one meeting each Tuesday at seven in the evening, changed.
listing::Listing one(const std::function<void(listing::Meeting&)>& change) {
  auto all = tests::full_listing();
  listing::Meeting meeting;
  meeting.id = "one";
  meeting.when.rule = "FREQ=WEEKLY;BYDAY=TU";
  meeting.when.anchor = day(2026, 1, 6);
  meeting.when.time = std::chrono::hours(19);
  change(meeting);
  all.meetings = {meeting};
  all.notices.clear();
  return all;
}

bool has(const MeetingChoice& choice, const std::function<void(listing::Meeting&)>& change) {
  return of(one(change)).choices().has(0, choice);
}

std::vector<std::string> values(const Catalog& catalog, ChoiceGroup group, base::Date from) {
  std::vector<std::string> found;
  for (const auto option : catalog.week(from).order())
    if (const auto& choice = catalog.choices().options()[option].choice; choice.group == group)
      found.push_back(choice.value);
  return found;
}

// Counts by walking all days and asking every occurrence.
int walked(const Catalog& catalog, base::Date from, base::Instant now,
           const std::vector<MeetingChoice>& chosen) {
  const auto wanted = catalog.choices().ready(chosen);
  int listed = 0;
  for (const auto& occurrence : catalog.day(from - std::chrono::days(1)))
    if (occurrence.in_progress(now) && occurrence.status == schedule::Status::on &&
        wanted.kept(catalog.choice_bits(occurrence, from)))
      ++listed;
  for (int i = 0; i < 7; ++i) {
    const auto date = from + std::chrono::days(i);
    for (const auto& occurrence : catalog.day(date))
      if (wanted.kept(catalog.choice_bits(occurrence, date))) ++listed;
  }
  return listed;
}

}  // namespace

TEST_CASE("who may come, who it is for and the language are read from types and program") {
  const auto typed = [](const char* type) {
    return [type](listing::Meeting& meeting) { meeting.types = {"D", type}; };
  };
  CHECK(has({ChoiceGroup::who_may_come, "open"}, typed("O")));
  CHECK_FALSE(has({ChoiceGroup::who_may_come, "open"}, typed("C")));
  CHECK(has({ChoiceGroup::who_may_come, "newcomers"}, typed("BE")));
  CHECK(has({ChoiceGroup::audience, "W"}, typed("W")));
  CHECK_FALSE(has({ChoiceGroup::audience, "M"}, typed("W")));
  CHECK(has({ChoiceGroup::audience, "LGBTQ"}, typed("LGBTQ")));
  CHECK(has({ChoiceGroup::audience, "LGBTQ"}, typed("T")));
  CHECK(has({ChoiceGroup::audience, "T"}, typed("T")));
  CHECK_FALSE(has({ChoiceGroup::audience, "T"}, typed("LGBTQ")));
  CHECK(has({ChoiceGroup::language, "es"}, typed("S")));
  CHECK(has({ChoiceGroup::language, "ase"}, typed("ASL")));
  CHECK_FALSE(has({ChoiceGroup::language, "en"}, typed("EN")));  // the center's own
  const auto program = [](const char* name) {
    return [name](listing::Meeting& meeting) { meeting.program = name; };
  };
  CHECK(has({ChoiceGroup::audience, "families"}, program("AL-Anon")));
  CHECK(has({ChoiceGroup::program, "al-anon"}, program("AL-Anon")));
  CHECK_FALSE(has({ChoiceGroup::audience, "families"}, program("AA")));
}

TEST_CASE("a meeting in person and online is both, and one with a place is in person") {
  const MeetingChoice here{ChoiceGroup::attendance, "in-person"},
      afar{ChoiceGroup::attendance, "online"};
  const auto attended = [](listing::Attendance attendance, const char* room) {
    return [=](listing::Meeting& meeting) {
      meeting.attendance = attendance;
      meeting.room = room;
    };
  };
  using listing::Attendance;
  CHECK(has(here, attended(Attendance::hybrid, "")));
  CHECK(has(afar, attended(Attendance::hybrid, "")));
  CHECK_FALSE(has(here, attended(Attendance::online, "Room A")));
  CHECK_FALSE(has(afar, attended(Attendance::in_person, "Room A")));
  CHECK(has(here, attended(Attendance::unknown, "Room A")));
  CHECK_FALSE(has(here, attended(Attendance::unknown, "")));
}

TEST_CASE("attendance papers are known from the column and from the type") {
  const MeetingChoice signs{ChoiceGroup::signs_attendance, "yes"};
  CHECK(has(signs, [](auto& meeting) { meeting.signs_attendance = true; }));
  CHECK(has(signs, [](auto& meeting) { meeting.types = {"POA"}; }));
  CHECK_FALSE(has(signs, [](auto&) {}));
}

TEST_CASE("spellings that differ in case are one program, called as most of its meetings are") {
  auto listing = one([](auto&) {});
  const auto base = listing.meetings.front();
  listing.meetings.clear();
  for (const char* program : {"na", "NA", "NA", "AA", "", "AA", "AA", "AA"}) {
    listing.meetings.push_back(base);
    listing.meetings.back().id += std::to_string(listing.meetings.size());
    listing.meetings.back().program = program;
  }
  const auto catalog = of(listing);
  const auto tuesday = day(2026, 11, 24);
  CHECK(values(catalog, ChoiceGroup::program, tuesday) == std::vector<std::string>{"aa", "na"});
  const auto na = catalog.choices().find({ChoiceGroup::program, "na"});
  REQUIRE(na);
  CHECK(catalog.choices().options()[*na].written == "NA");
}

TEST_CASE("regions are those of the widest level that tells meetings apart") {
  auto listing = one([](auto&) {});
  const auto base = listing.meetings.front();
  const auto with = [&](const std::vector<std::vector<std::string>>& all) {
    listing.meetings.clear();
    for (const auto& regions : all) {
      listing.meetings.push_back(base);
      listing.meetings.back().id += std::to_string(listing.meetings.size());
      listing.meetings.back().regions = regions;
    }
    return values(of(listing), ChoiceGroup::region, day(2026, 11, 24));
  };
  CHECK(with({{"Georgia", "Macon"}, {"Georgia", "Savannah"}, {"Georgia"}}) ==
        std::vector<std::string>{"macon", "savannah"});
  CHECK(with({{"Bucks", "Bristol"}, {"Bucks", "Media"}, {"Chester", "Malvern"}}) ==
        std::vector<std::string>{"bucks", "chester"});
  CHECK(with({{"Georgia", "Macon"}, {"Georgia", "Macon"}}).empty());
  CHECK(with({{}, {}}).empty());
}

TEST_CASE("of very many programs the most frequent can be chosen") {
  auto listing = one([](auto&) {});
  const auto base = listing.meetings.front();
  listing.meetings.clear();
  for (int i = 0; i < 500; ++i) {
    listing.meetings.push_back(base);
    listing.meetings.back().id += std::to_string(i);
    listing.meetings.back().program = "Program " + std::to_string(i < 10 ? 499 : i);
    listing.meetings.back().regions = {"Region " + std::to_string(i)};
  }
  const auto programs = values(of(listing), ChoiceGroup::program, day(2026, 11, 24));
  REQUIRE(programs.size() == catalog::kMostNames);
  CHECK(programs.front() == "program 499");
}

TEST_CASE("peers can be asked for among very many programs, however rarely they are in") {
  auto listing = one([](auto&) {});
  const auto base = listing.meetings.front();
  for (int i = 0; i < 500; ++i) {
    listing.meetings.push_back(base);
    listing.meetings.back().id += std::to_string(i);
    listing.meetings.back().program = "A program " + std::to_string(i % 200);
  }
  listing.meetings.front().program = "Peer Coaching";
  const auto catalog = of(listing);
  CHECK(catalog.choices().has(0, {ChoiceGroup::program, "peer coaching"}));
  CHECK(values(catalog, ChoiceGroup::program, day(2026, 11, 24)).size() == catalog::kMostNames);
}

TEST_CASE("within a group one choice is enough, and every group has to be met") {
  const auto catalog = of(one([](auto& meeting) {
    meeting.types = {"O", "W"};
    meeting.attendance = listing::Attendance::online;
  }));
  const auto keeps = [&](std::vector<MeetingChoice> chosen) {
    return catalog.choices().ready(chosen).kept(
        catalog.choice_bits(catalog.day(day(2026, 11, 24)).front(), day(2026, 11, 24)));
  };
  const MeetingChoice open{ChoiceGroup::who_may_come, "open"},
      newcomers{ChoiceGroup::who_may_come, "newcomers"}, women{ChoiceGroup::audience, "W"},
      men{ChoiceGroup::audience, "M"}, evening{ChoiceGroup::time_of_day, "evening"},
      morning{ChoiceGroup::time_of_day, "morning"};
  CHECK(keeps({}));
  CHECK(keeps({open, newcomers}));
  CHECK_FALSE(keeps({newcomers}));
  CHECK(keeps({open, men, women}));
  CHECK_FALSE(keeps({open, men}));
  CHECK(keeps({evening, open}));
  CHECK_FALSE(keeps({morning, open}));
  CHECK(keeps({morning, evening}));
  CHECK_FALSE(keeps({{ChoiceGroup::program, "of a listing long gone"}}));
  CHECK_FALSE(keeps({open, {ChoiceGroup::program, "of a listing long gone"}}));
}

TEST_CASE("a blocked way takes a meeting out of the step-free ones on its days only") {
  auto listing = one([](auto& meeting) { meeting.types = {"X"}, meeting.room = "Room A"; });
  listing::Notice notice;
  notice.id = "ramp";
  notice.blocks_step_free = "Room A";
  notice.until = day(2026, 11, 25);
  listing.notices = {notice};
  const auto catalog = of(listing);
  const auto bit = catalog.choices().step_free_bit();
  CHECK_FALSE(catalog.choice_bits(0, day(2026, 11, 24))[bit]);
  CHECK(catalog.choice_bits(0, day(2026, 12, 1))[bit]);
  CHECK(catalog.week(day(2026, 11, 24)).count({}, {}).by[bit].listed == 0);
  CHECK(catalog.week(day(2026, 12, 1)).count({}, {}).by[bit].listed == 1);
}

TEST_CASE("cancelled and closed meetings are listed and not on") {
  auto listing = one([](auto& meeting) { meeting.closed_for_now = true; });
  const auto counts = of(listing).week(day(2026, 11, 24)).count({}, {});
  CHECK(counts.all.listed == 1);
  CHECK(counts.all.on == 0);
}

TEST_CASE("what began yesterday and is still on counts with today") {
  auto listing = one([](auto& meeting) {
    meeting.when.time = std::chrono::hours(23);
    meeting.when.length = std::chrono::minutes(90);
  });
  const auto catalog = of(listing);
  const auto wednesday = day(2026, 11, 25);
  const auto midnight = catalog.timetable().zone().instant(base::LocalTime(wednesday));
  const auto& week = catalog.week(wednesday);
  CHECK(week.count({}, midnight + std::chrono::minutes(10)).all.listed == 2);
  CHECK(week.count({}, midnight + std::chrono::minutes(30)).all.listed == 1);
}

TEST_CASE("counts are what a walk over the days finds, for every choice and every two of them") {
  const auto catalog = sample();
  const auto tuesday = day(2026, 11, 24);
  const auto now =
      catalog.timetable().zone().instant(base::LocalTime(tuesday) + std::chrono::minutes(5));
  const auto& choices = catalog.choices();
  const auto& week = catalog.week(tuesday);
  std::vector<MeetingChoice> all;
  for (const auto& option : choices.options())
    if (week.narrows(*choices.find(option.choice))) all.push_back(option.choice);
  REQUIRE(all.size() > 25);
  for (const auto& first : all) {
    CAPTURE(first.value);
    const auto alone = week.count(choices.ready({{first}}), now);
    CHECK(alone.all.listed == walked(catalog, tuesday, now, {first}));
    for (const auto& second : all) {
      CAPTURE(second.value);
      const auto both = walked(catalog, tuesday, now, {first, second});
      CHECK(week.count(choices.ready(std::vector{first, second}), now).all.listed == both);
      // What a choice of another group would leave is said before it is chosen.
      if (first.group != second.group)
        CHECK(alone.by[*choices.find(second)].listed == both);
      else
        CHECK(alone.by[*choices.find(second)].listed == walked(catalog, tuesday, now, {second}));
    }
  }
}

TEST_CASE("a choice that every meeting has, or none, narrows nothing") {
  const auto catalog = of(one([](auto& meeting) { meeting.types = {"O"}; }));
  const auto& week = catalog.week(day(2026, 11, 24));
  for (std::size_t i = 0; i < catalog.choices().options().size(); ++i) CHECK_FALSE(week.narrows(i));
}

TEST_CASE("the week is worked out once for a day, and anew for another") {
  const auto catalog = sample();
  const auto* first = &catalog.week(day(2026, 11, 24));
  CHECK(&catalog.week(day(2026, 11, 24)) == first);
  const auto before = first->count({}, {}).all.listed;
  CHECK(catalog.week(day(2026, 12, 24)).from() == day(2026, 12, 24));
  CHECK(catalog.week(day(2026, 11, 24)).count({}, {}).all.listed == before);
}
