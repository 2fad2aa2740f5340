#include "schedule/days.h"
#include "schedule/zone.h"

using namespace hearth::schedule;
using namespace std::chrono;

TEST_CASE("a time is written with its zone's offset") {
  const auto at = time("2026-11-24T19:00:00Z");
  CHECK(iso_with_offset(at, zone()) == "2026-11-24T14:00:00-05:00");
  CHECK(iso_with_offset(at, zone("UTC")) == "2026-11-24T19:00:00+00:00");
  CHECK(iso_with_offset(at, zone("Asia/Kolkata")) == "2026-11-25T00:30:00+05:30");
  CHECK(iso_with_offset(at, zone("America/St_Johns")) == "2026-11-24T15:30:00-03:30");
}

TEST_CASE("an offset with seconds, from before standard time, still names the same instant") {
  const auto at = time("1850-01-01T00:00:00Z");
  CHECK(time(iso_with_offset(at, zone())) == at);
}

TEST_CASE("a date is written with four, two and two digits") {
  CHECK(iso_date(date("2026-01-02")) == "2026-01-02");
  CHECK(iso_date(date("0099-12-31")) == "0099-12-31");
}

TEST_CASE("a time without an offset is the center's") {
  CHECK(time("2026-11-24T14:35") == time("2026-11-24T19:35:00Z"));
  CHECK(time("2026-11-24T14:35:10") == time("2026-11-24T19:35:10Z"));
  CHECK(time("2026-07-01T14:35") == time("2026-07-01T18:35Z"));
  CHECK(time("2026-11-24") == time("2026-11-24T00:00:00-05:00"));
  CHECK(time("2026-03-08T02:30") == time("2026-03-08T03:30-04:00"));
}

TEST_CASE("a time with an offset is the same everywhere") {
  CHECK(time("2026-11-24T14:35:00+05:30", "UTC") == time("2026-11-24T09:05:00Z", "Asia/Tokyo"));
  CHECK(time("2026-11-24T23:35-05:00") == time("2026-11-25T04:35Z"));
}

TEST_CASE("what is no time is refused, with an example of one") {
  for (const auto* text : {"",
                           " ",
                           "now",
                           "2026",
                           "2026-11",
                           "2026-11-24 14:35",
                           "2026-11-24T",
                           "2026-11-24T14",
                           "2026-11-24T1:35",
                           "2026-11-24T14:5",
                           "2026-11-24T24:00",
                           "2026-11-24T14:60",
                           "2026-11-24T14:35:60",
                           "2026-11-24T14:35:00.5",
                           "2026-11-24T14:35:",
                           "2026-11-24T14:35z",
                           "2026-11-24T14:35+5",
                           "2026-11-24T14:35+0500",
                           "2026-11-24T14:35+05:",
                           "2026-11-24T14:35Z ",
                           " 2026-11-24T14:35",
                           "2026-11-24Z",
                           "2026-13-01",
                           "2026-00-10",
                           "2026-02-29",
                           "2026-11-31",
                           "24.11.2026",
                           "11/24/2026",
                           "2026-11-24T14:35+05:60",
                           "-2026-11-24",
                           "+2026-11-24",
                           "2026-11-2\xc3\xa9"}) {
    const auto at = parse_time(text, zone());
    REQUIRE_FALSE_MESSAGE(at.ok(), text);
    CHECK(at.error().message.find("2026-11-24T14:35.") != std::string::npos);
  }
}

TEST_CASE("what is no date is refused, with an example of one") {
  CHECK(date("2028-02-29") == hearth::base::Date(local_days(2028y / 2 / 29)));
  for (const auto* text : {"", "2026-11-24T14:35", "2026-02-29", "2026-1-1", "20261124",
                           "24.11.2026", "2026-11-24 ", "2026/11/24", "tomorrow"}) {
    const auto parsed = parse_date(text);
    REQUIRE_FALSE_MESSAGE(parsed.ok(), text);
    CHECK(parsed.error().message.find("2026-11-24.") != std::string::npos);
  }
  CHECK(parse_date(std::string(100000, '9')).error().message.size() < 120);
}
