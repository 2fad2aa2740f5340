// What holidays do to opening hours. Thanksgiving is on Thursday, 2026-11-26; the Fourth of July of
// 2026 is a Saturday, so many keep it on Friday, 2026-07-03.
#include "schedule/hours.h"
#include "schedule/slow_hours.h"

using namespace hearth;
using namespace hearth::schedule;

TEST_CASE("the federal holidays by rule are those of the government's list, day by day") {
  for (auto day = date("2026-01-01"); day < date("2028-01-18"); day += std::chrono::days(1)) {
    CAPTURE(iso_date(day));
    const auto found = public_holiday(day, "US");
    const char kind = found == Holiday::yes ? 'h' : found == Holiday::perhaps ? 'k' : '.';
    CHECK(kind == slow::holiday(day, "US"));
  }
  CHECK(public_holiday(date("2020-06-19"), "US") == Holiday::no);  // a holiday since 2021
  CHECK(public_holiday(date("2021-06-19"), "US") == Holiday::yes);
  CHECK(knows_holidays("US"));
  CHECK_FALSE(knows_holidays("CA"));
  CHECK_FALSE(knows_holidays(""));
}

TEST_CASE("hours that say nothing of holidays are not known on them, and closed stays closed") {
  const auto office = hours("Mo-Fr 09:00-17:00");
  CHECK(said(office, "2026-11-26T10:00") == "unknown until 2026-11-26T17:00, then closed");
  CHECK(said(office, "2026-11-26T08:00") == "closed until 2026-11-26T09:00, then unknown");
  CHECK(said(office, "2026-11-27T10:00") == "open until 2026-11-27T17:00, then closed");
  // The day on which it may be kept instead; the day itself is a Saturday.
  CHECK(said(office, "2026-07-03T10:00") == "unknown until 2026-07-03T17:00, then closed");
  CHECK(said(office, "2026-07-04T10:00") == "closed until 2026-07-06T09:00, then open");
  // The night that began the evening before goes on.
  CHECK(said("Mo-Su 22:00-06:00", "2026-11-26T03:00") ==
        "open until 2026-11-26T06:00, then closed");
  CHECK(said("Mo-Su 22:00-06:00", "2026-11-27T03:00") ==
        "unknown until 2026-11-27T06:00, then closed");
}

TEST_CASE("what never closes, and a rule that names the day, count on holidays") {
  CHECK(said("Mo-Fr 00:00-24:00; Sa,Su 00:00-24:00", "2026-11-26T10:00") == "open");
  CHECK(said("Mo-Fr 00:00-24:00", "2026-11-26T10:00") ==
        "unknown until 2026-11-27T00:00, then open");
  CHECK(said("Mo-Fr 09:00-17:00; Nov 26 10:00-14:00", "2026-11-26T11:00") ==
        "open until 2026-11-26T14:00, then closed");
  CHECK(said("Mo-Fr 09:00-17:00; Nov Th[4] 10:00-14:00", "2026-11-26T11:00") ==
        "open until 2026-11-26T14:00, then closed");
  CHECK(said("Mo-Fr 09:00-17:00; Nov 26 off", "2026-11-26T11:00") ==
        "closed until 2026-11-27T09:00, then open");
  // A season names no day.
  CHECK(said("Nov-Mar Mo-Fr 09:00-17:00", "2026-11-26T11:00") ==
        "unknown until 2026-11-26T17:00, then closed");
}

TEST_CASE(
    "a rule for holidays is taken at its word, and on a day kept instead nothing is claimed") {
  const auto office = hours("Mo-Fr 09:00-17:00; PH off");
  CHECK(said(office, "2026-11-26T10:00") == "closed until 2026-11-27T09:00, then open");
  CHECK(said(office, "2026-07-03T10:00") == "unknown until 2026-07-03T17:00, then closed");
  CHECK(said(office, "2026-07-03T20:00") == "closed until 2026-07-06T09:00, then open");
  const auto short_day = hours("Mo-Fr 09:00-17:00; PH 10:00-14:00");
  CHECK(said(short_day, "2026-11-26T09:30") == "closed until 2026-11-26T10:00, then open");
  CHECK(said(short_day, "2026-07-04T12:00") == "open until 2026-07-04T14:00, then closed");
  CHECK(said(short_day, "2026-07-03T12:00") == "open until 2026-07-03T14:00, then unknown");
  CHECK(said("Sa,PH 10:00-12:00", "2026-11-26T11:00") ==
        "open until 2026-11-26T12:00, then closed");
}

TEST_CASE("closed on holidays counts wherever it stands; opened again by a later rule is unknown") {
  CHECK(said("PH off; Mo-Fr 09:00-17:00", "2026-11-26T10:00") ==
        "unknown until 2026-11-26T17:00, then closed");
  CHECK(said("PH off; Mo-Fr 09:00-17:00", "2026-11-27T10:00") ==
        "open until 2026-11-27T17:00, then closed");
  CHECK(said("Dec 25 off; Mo-Fr 09:00-17:00; PH off", "2026-12-25T10:00") ==
        "closed until 2026-12-28T09:00, then open");
}

TEST_CASE("where a country's holidays are not known, only what they do not change is told") {
  const auto office = hours("Mo-Fr 09:00-17:00; PH off", "CA");
  CHECK(said(office, "2026-11-24T10:00") == "unknown until 2026-11-24T17:00, then closed");
  CHECK(said(office, "2026-11-24T20:00") == "closed until 2026-11-25T09:00, then unknown");
  CHECK(said("Mo-Fr 09:00-17:00; PH 10:00-12:00", "2026-11-24T11:00", "CA") ==
        "open until 2026-11-24T12:00, then unknown");
  // Without a rule for holidays hours count as they stand, but for two days that nearly all keep.
  CHECK(said("Mo-Fr 09:00-17:00", "2026-11-26T10:00", "CA") ==
        "open until 2026-11-26T17:00, then closed");
  CHECK(said("Mo-Fr 09:00-17:00", "2026-12-25T10:00", "CA") ==
        "unknown until 2026-12-25T17:00, then closed");
  CHECK(said("24/7", "2026-12-25T10:00", "CA") == "open");
}

TEST_CASE("school holidays are known nowhere") {
  CHECK(said("Mo-Fr 15:00-18:00; SH 10:00-18:00", "2026-11-24T11:00") ==
        "unknown until 2026-11-24T15:00, then open");
  CHECK(said("Mo-Fr 15:00-18:00; SH 10:00-18:00; PH off", "2026-11-24T16:00") ==
        "open until 2026-11-24T18:00, then closed");
}

TEST_CASE("a week tells what begins on each day, what is not known, and which day is a holiday") {
  const auto plain = hours("Mo-Th 09:00-12:00,13:00-17:00; Fr 20:00-02:00");
  CHECK(week(plain, "2026-11-23") ==
        "Mo 09:00-12:00 13:00-17:00\nTu 09:00-12:00 13:00-17:00\nWe 09:00-12:00 13:00-17:00\n"
        "Th ? holiday\nFr 20:00-02:00");
  CHECK_FALSE(plain.speaks_of_holidays());
  CHECK(hours("Mo-Fr 09:00-17:00; PH off").speaks_of_holidays());
  const auto days = hours("24/7").week(date("2026-11-23"));
  REQUIRE(days[0].open.size() == 1);
  CHECK(days[0].open[0].to - days[0].open[0].from == std::chrono::hours(24));
}

TEST_CASE("on days when the clocks change, hours are what the clock on the wall shows") {
  // 2026-03-08 has no 02:30, 2026-11-01 has it twice; neither moves an end.
  CHECK(said("Mo-Su 20:00-05:00", "2026-03-08T01:59") ==
        "open until 2026-03-08T05:00, then closed");
  CHECK(said("Mo-Su 20:00-05:00", "2026-11-01T01:30") ==
        "open until 2026-11-01T05:00, then closed");
}
