#include "schedule/recurrence.h"

#include "schedule/days.h"

using namespace hearth::schedule;
using namespace std::chrono;

namespace {

unsigned days_of(const hearth::listing::Recurrence& when) {
  return weekday_mask(when);
}

constexpr unsigned kSunday = 1, kTuesday = 4, kThursday = 16, kAll = 127;

}  // namespace

TEST_CASE("a weekly meeting falls on its days, first and last day included") {
  const auto when = on_rule("FREQ=WEEKLY;BYDAY=TU,TH");
  CHECK(listed(when, "2026-11-24", "2026-12-03") == "2026-11-24 2026-11-26 2026-12-01 2026-12-03");
  CHECK(listed(when, "2026-11-25", "2026-11-25").empty());
  CHECK(listed(when, "2026-12-03", "2026-11-24").empty());
}

TEST_CASE("a weekly rule without a day falls on its anchor's") {
  CHECK(listed(on_rule("FREQ=WEEKLY", "2026-11-26"), "2026-11-20", "2026-12-12") ==
        "2026-11-26 2026-12-03 2026-12-10");
}

TEST_CASE("nothing lies before the anchor") {
  const auto when = on_rule("FREQ=WEEKLY;BYDAY=TU", "2026-11-25");
  CHECK(listed(when, "2026-11-01", "2026-12-05") == "2026-12-01");
}

TEST_CASE("1st Tuesday, 2nd and 4th Thursday, last Friday") {
  CHECK(listed(on_rule("FREQ=MONTHLY;BYDAY=1TU"), "2026-08-01", "2026-12-31") ==
        "2026-08-04 2026-09-01 2026-10-06 2026-11-03 2026-12-01");
  CHECK(listed(on_rule("FREQ=MONTHLY;BYDAY=2TH,4TH"), "2026-11-01", "2026-12-31") ==
        "2026-11-12 2026-11-26 2026-12-10 2026-12-24");
  CHECK(listed(on_rule("FREQ=MONTHLY;BYDAY=-1FR"), "2026-09-01", "2026-12-31") ==
        "2026-09-25 2026-10-30 2026-11-27 2026-12-25");
}

TEST_CASE("a 5th Saturday is there only in months that have one") {
  CHECK(listed(on_rule("FREQ=MONTHLY;BYDAY=5SA"), "2026-01-01", "2026-12-31") ==
        "2026-01-31 2026-05-30 2026-08-29 2026-10-31");
}

TEST_CASE("every 2 weeks goes on across the new year and both changes of the clocks") {
  const auto when = on_rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "2026-10-21");
  CHECK(listed(when, "2026-10-01", "2027-01-31") ==
        "2026-10-21 2026-11-04 2026-11-18 2026-12-02 2026-12-16 2026-12-30 2027-01-13 2027-01-27");
  CHECK(listed(when, "2027-02-20", "2027-04-10") == "2027-02-24 2027-03-10 2027-03-24 2027-04-07");
}

TEST_CASE("every 2 weeks keeps its step when asked years later") {
  const auto when = on_rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2016-01-04");
  const auto first = dates(when, date("2026-11-01"), date("2026-11-30"));
  REQUIRE_FALSE(first.empty());
  CHECK((first.front() - date("2016-01-04")) % days(14) == days(0));
}

TEST_CASE("every 3 days counts from the anchor") {
  CHECK(listed(on_rule("FREQ=DAILY;INTERVAL=3", "2026-02-20"), "2026-02-25", "2026-03-08") ==
        "2026-02-26 2026-03-01 2026-03-04 2026-03-07");
}

TEST_CASE("monthly on the 31st leaves out the months without one") {
  CHECK(listed(on_rule("FREQ=MONTHLY;BYMONTHDAY=31"), "2026-01-01", "2026-08-30") ==
        "2026-01-31 2026-03-31 2026-05-31 2026-07-31");
}

TEST_CASE("February 29 comes in leap years") {
  CHECK(listed(on_rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"), "2026-01-01", "2033-01-01") ==
        "2028-02-29 2032-02-29");
  CHECK(listed(on_rule("FREQ=YEARLY", "2024-02-29"), "2024-01-01", "2030-01-01") ==
        "2024-02-29 2028-02-29");
}

TEST_CASE("COUNT counts from the anchor, however late one asks") {
  const auto when = on_rule("FREQ=WEEKLY;BYDAY=WE;COUNT=8", "2026-11-04");
  CHECK(listed(when, "2026-12-10", "2027-12-31") == "2026-12-16 2026-12-23");
  CHECK(listed(when, "2027-01-01", "2027-12-31").empty());
  CHECK(dates(when, date("2020-01-01"), date("2030-01-01")).size() == 8);
}

TEST_CASE("an anchor that the rule does not fall on is not counted") {
  CHECK(listed(on_rule("FREQ=WEEKLY;BYDAY=WE;COUNT=2", "2026-11-02"), "2026-11-01", "2026-12-31") ==
        "2026-11-04 2026-11-11");
}

TEST_CASE("the last weekday of a month is chosen with BYSETPOS") {
  CHECK(listed(on_rule("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"), "2026-01-01",
               "2026-05-31") == "2026-01-30 2026-02-27 2026-03-31 2026-04-30 2026-05-29");
}

TEST_CASE("UNTIL names the last day") {
  CHECK(listed(on_rule("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261201"), "2026-11-24", "2026-12-31") ==
        "2026-11-24 2026-12-01");
  CHECK(listed(on_rule("FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261130"), "2026-11-01", "2026-12-31") ==
        "2026-11-03");
}

TEST_CASE("UNTIL with a time lets in what begins at that time, not later") {
  auto when = on_rule("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261201T190000");
  when.time = 19h;
  CHECK(listed(when, "2026-11-24", "2026-12-31") == "2026-11-24 2026-12-01");
  when.time = 19h + 1min;
  CHECK(listed(when, "2026-11-24", "2026-12-31") == "2026-11-24");
}

TEST_CASE("UNTIL in UTC is compared on the clock of the meeting's zone") {
  auto when = on_rule("FREQ=DAILY;UNTIL=20261201T033000Z");  // November 30, 22:30 in New York
  when.time = 3h;
  when.zone = "America/New_York";
  CHECK(listed(when, "2026-11-29", "2026-12-31") == "2026-11-29 2026-11-30");
  when.zone = "Asia/Tokyo";  // December 1, 12:30
  CHECK(listed(when, "2026-11-29", "2026-12-31") == "2026-11-29 2026-11-30 2026-12-01");
}

TEST_CASE("starts and until bound the rule, both included") {
  auto when = on_rule("FREQ=WEEKLY;BYDAY=MO");
  when.starts = date("2026-11-09");
  when.until = date("2026-11-23");
  CHECK(listed(when, "2026-11-01", "2026-12-31") == "2026-11-09 2026-11-16 2026-11-23");
  CHECK(listed(when, "2026-11-10", "2026-11-22") == "2026-11-16");
}

TEST_CASE("a day in except is left out") {
  auto when = on_rule("FREQ=WEEKLY;BYDAY=MO");
  when.except = {date("2026-11-16"), date("2026-11-17")};
  CHECK(listed(when, "2026-11-09", "2026-11-23") == "2026-11-09 2026-11-23");
}

TEST_CASE("a day in also_on is taken in, in order and once, even outside of starts and until") {
  auto when = on_rule("FREQ=WEEKLY;BYDAY=MO");
  when.starts = date("2026-11-09");
  when.until = date("2026-11-16");
  when.also_on = {date("2026-12-25"), date("2026-11-16"), date("2026-11-11"), date("2026-11-03")};
  CHECK(listed(when, "2026-11-01", "2026-12-31") ==
        "2026-11-03 2026-11-09 2026-11-11 2026-11-16 2026-12-25");
  CHECK(listed(when, "2026-11-04", "2026-12-24") == "2026-11-09 2026-11-11 2026-11-16");
}

TEST_CASE("where also_on and except name the same day, it is left out") {
  auto when = on_rule("");
  when.also_on = {date("2026-12-25"), date("2026-12-26")};
  when.except = {date("2026-12-25")};
  CHECK(listed(when, "2026-12-01", "2026-12-31") == "2026-12-26");
}

TEST_CASE("a meeting that takes place once has its one day") {
  auto when = on_rule("");
  when.also_on = {date("2026-12-31")};
  CHECK(listed(when, "2026-01-01", "2027-12-31") == "2026-12-31");
}

TEST_CASE("by appointment there are no days, whatever else is written") {
  auto when = on_rule("FREQ=DAILY");
  when.also_on = {date("2026-12-31")};
  when.by_appointment = true;
  CHECK(listed(when, "2026-01-01", "2026-12-31").empty());
  CHECK(days_of(when) == 0);
}

TEST_CASE("the days of the week are those of the rule and of also_on") {
  CHECK(days_of(on_rule("FREQ=WEEKLY;BYDAY=TU")) == kTuesday);
  CHECK(days_of(on_rule("FREQ=MONTHLY;BYDAY=2TH,4TH")) == kThursday);
  CHECK(days_of(on_rule("FREQ=WEEKLY", "2026-11-26")) == kThursday);
  CHECK(days_of(on_rule("FREQ=MONTHLY;BYMONTHDAY=15")) == kAll);
  CHECK(days_of(on_rule("")) == 0);
  CHECK(days_of(on_rule("FREQ=nonsense")) == 0);
  auto when = on_rule("FREQ=WEEKLY;BYDAY=TU");
  when.also_on = {date("2026-11-29")};
  CHECK(days_of(when) == (kTuesday | kSunday));
}
