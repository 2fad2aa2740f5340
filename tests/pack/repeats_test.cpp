#include "pack/repeats.h"

#include <doctest/doctest.h>

#include "schedule/recurrence.h"
#include "schedule/zone.h"

using namespace hearth;
using namespace hearth::pack;

namespace {

const DayNames kNames({"en", "es"});

base::Date date(const char* iso) {
  return schedule::parse_date(iso).value();
}

Repeats read(std::string_view text, const RepeatsHints& hints = {}) {
  auto repeats = read_repeats(text, hints, kNames);
  REQUIRE_MESSAGE(repeats.ok(), text, ": ", (repeats ? "" : repeats.error().message));
  return std::move(repeats).value();
}

std::string refused(std::string_view text, const RepeatsHints& hints = {}) {
  const auto repeats = read_repeats(text, hints, kNames);
  REQUIRE_FALSE_MESSAGE(repeats.ok(), text);
  return repeats.error().message;
}

std::string first_dates(const Repeats& repeats, const char* from, int days) {
  listing::Recurrence when;
  when.rule = repeats.rule;
  when.anchor = repeats.anchor;
  when.also_on = repeats.dates;
  std::string text;
  for (const auto each : schedule::dates(when, date(from), date(from) + std::chrono::days(days)))
    text += (text.empty() ? "" : " ") + schedule::iso_date(each);
  return text;
}

constexpr DaySet kTue = 4, kWed = 8, kThu = 16;

}  // namespace

TEST_CASE("nothing in Repeats is every week on Day") {
  CHECK(read("", {kTue | kThu, {}, {}}).rule == "FREQ=WEEKLY;BYDAY=TU,TH");
  CHECK(first_dates(read("weekly", {kTue, {}, {}}), "2026-11-20", 14) == "2026-11-24 2026-12-01");
  CHECK(read("every Tuesday").days == kTue);
  CHECK(read("martes y jueves").days == (kTue | kThu));
  CHECK(read("daily").rule == "FREQ=DAILY");
}

TEST_CASE("weeks of a month are read in figures and words, with the day here or in Day") {
  CHECK(read("1st Tuesday").rule == "FREQ=MONTHLY;BYDAY=1TU");
  CHECK(read("First Tuesday of the month", {kTue, {}, {}}).rule == "FREQ=MONTHLY;BYDAY=1TU");
  CHECK(read("2nd and 4th Thursday").rule == "FREQ=MONTHLY;BYDAY=2TH,4TH");
  CHECK(read("1st, 3rd & 5th Thu").rule == "FREQ=MONTHLY;BYDAY=1TH,3TH,5TH");
  CHECK(read("last Friday").rule == "FREQ=MONTHLY;BYDAY=-1FR");
  CHECK(read("1st Tuesday and 3rd Thursday").rule == "FREQ=MONTHLY;BYDAY=1TU,3TH");
  CHECK(read("1st and 3rd", {kTue, {}, {}}).rule == "FREQ=MONTHLY;BYDAY=1TU,3TU");
  CHECK(first_dates(read("last Friday"), "2026-11-01", 60) == "2026-11-27 2026-12-25");
}

TEST_CASE("every second week is counted from Starts, and needs it") {
  const RepeatsHints hints{kTue, date("2026-11-24"), {}};
  for (const auto* text : {"every 2 weeks", "Every other week", "every two weeks", "every 2nd week",
                           "every other Tuesday", "fortnightly"})
    CHECK(first_dates(read(text, hints), "2026-11-20", 30) == "2026-11-24 2026-12-08");
  CHECK(first_dates(read("every 3 weeks", hints), "2026-11-20", 30) == "2026-11-24 2026-12-15");
  // A Starts on another day: the first Tuesday from then on.
  CHECK(first_dates(read("every 2 weeks", {kTue, date("2026-11-20"), {}}), "2026-11-01", 45) ==
        "2026-11-24 2026-12-08");
  CHECK(read("every 2 weeks", {0, date("2026-11-24"), {}}).days == kTue);
  CHECK(refused("every 2 weeks", {kTue, {}, {}}) ==
        "\"every 2 weeks\" needs a date in Starts, so that it is known which weeks are meant.");
}

TEST_CASE("days of the month and single dates are read") {
  CHECK(read("monthly on the 15th").rule == "FREQ=MONTHLY;BYMONTHDAY=15");
  CHECK(read("monthly on the 1st and 15th").rule == "FREQ=MONTHLY;BYMONTHDAY=1,15");
  CHECK(read("last day of the month").rule == "FREQ=MONTHLY;BYMONTHDAY=-1");
  const auto once = read("once on 2026-12-31");
  CHECK(once.rule.empty());
  CHECK(first_dates(once, "2026-01-01", 400) == "2026-12-31");
  CHECK(read("once", {0, date("2026-12-31"), {}}).dates.size() == 1);
  CHECK(refused("once on 12/31/2026") == "\"12/31/2026\" is not read as a date; write 2026-12-31.");
}

TEST_CASE("a rule is anchored at Starts, else at the pack's date") {
  const auto issued = date("2026-11-20");
  CHECK(read("RRULE:FREQ=WEEKLY;BYDAY=TU", {0, {}, issued}).anchor == issued);
  CHECK(read("rrule:freq=weekly;byday=tu", {0, date("2026-11-24"), issued}).anchor ==
        date("2026-11-24"));
  CHECK(read("RRULE:FREQ=WEEKLY;BYDAY=TU").anchor == date("2000-01-01"));
  CHECK(refused("RRULE:FREQ=SOMETIMES").starts_with("The rule cannot be used: "));
  CHECK_FALSE(refused("RRULE:FREQ=HOURLY").empty());
}

TEST_CASE("a Day that contradicts Repeats is refused") {
  CHECK(refused("1st Tuesday", {kWed, {}, {}}) ==
        "Day says Wednesday, but Repeats says \"1st Tuesday\", which falls on Tuesday; correct one "
        "of them.");
  CHECK_FALSE(refused("monthly on the 15th", {kTue, {}, {}}).empty());
  CHECK_FALSE(refused("daily", {kTue, {}, {}}).empty());
  CHECK_FALSE(refused("once on 2026-12-31", {kTue, {}, {}}).empty());  // a Thursday
  CHECK_FALSE(refused("RRULE:FREQ=WEEKLY;BYDAY=TU", {kWed, {}, {}}).empty());
  CHECK_FALSE(refused("RRULE:FREQ=WEEKLY;BYDAY=TU", {kTue | kWed, {}, {}}).empty());
  CHECK_FALSE(refused("RRULE:FREQ=MONTHLY;BYMONTHDAY=15", {kTue, {}, {}}).empty());
  CHECK(read("RRULE:FREQ=WEEKLY;BYDAY=TU", {kTue, {}, {}}).days == kTue);
}

TEST_CASE("what cannot be read lists what can") {
  for (const auto* text :
       {"now and then", "biweekly", "monthly", "every", "6th Tuesday", "every 99 weeks",
        "once upon", "every 1.5 weeks", "Tuesday 1st of spring", "every 2 months"})
    CHECK_FALSE(refused(text, {kTue, date("2026-11-24"), {}}).empty());
  CHECK(refused("now and then")
            .starts_with(
                "\"now and then\" is not read; write \"weekly\", \"daily\", \"1st Tuesday\""));
  CHECK(refused("every 2nd Tuesday").starts_with("\"every 2nd Tuesday\" can be read in two ways;"));
}
