#include "schedule/zone.h"

#include "schedule/days.h"

using namespace hearth::schedule;
using hearth::base::Instant;
using hearth::base::LocalTime;
using namespace std::chrono;

namespace {

LocalTime wall(std::string_view iso, hours h, minutes m = 0min) {
  return date(iso) + h + m;
}

std::string heard(const Zone& zone, LocalTime wall) {
  return iso_with_offset(zone.instant(wall), zone);
}

}  // namespace

TEST_CASE("a zone is known by its name and by its older names") {
  CHECK(zone("America/New_York").name() == "America/New_York");
  for (const auto* name : {"US/Eastern", "UTC", "GMT", "Etc/GMT+5", "Asia/Calcutta", "Europe/Kyiv",
                           "America/Argentina/Buenos_Aires"})
    CHECK_MESSAGE(Zone::named(name).ok(), name);
  CHECK(zone("US/Eastern").instant(wall("2026-07-01", 9h)) ==
        zone("America/New_York").instant(wall("2026-07-01", 9h)));
}

TEST_CASE("a name that is no zone is refused, with an example") {
  for (const auto* name : {"", " ", "Etc/Unknown", "Mars/Olympus", "America/New York",
                           "america/new_york", "GMT+5", "UTC+01:00", "-05:00", "\xff\xfe"}) {
    const auto result = Zone::named(name);
    REQUIRE_FALSE_MESSAGE(result.ok(), name);
    CHECK(result.error().message.find("America/New_York") != std::string::npos);
  }
  CHECK_FALSE(Zone::named(std::string(100000, 'A')).ok());
  CHECK_FALSE(Zone::named(std::string("UTC\0", 4)).ok());
}

TEST_CASE("three letters that mean several zones are refused") {
  for (const auto* name : {"EST", "BST", "IST", "CST", "PST"})
    CHECK_FALSE_MESSAGE(Zone::named(name).ok(), name);
}

TEST_CASE("a time in the hour that spring skips comes an hour later") {
  const auto new_york = zone();
  CHECK(heard(new_york, wall("2026-03-08", 1h, 59min)) == "2026-03-08T01:59:00-05:00");
  CHECK(heard(new_york, wall("2026-03-08", 2h)) == "2026-03-08T03:00:00-04:00");
  CHECK(heard(new_york, wall("2026-03-08", 2h, 30min)) == "2026-03-08T03:30:00-04:00");
  CHECK(heard(new_york, wall("2026-03-08", 3h)) == "2026-03-08T03:00:00-04:00");
}

TEST_CASE("a time in the hour that fall repeats means the first") {
  const auto new_york = zone();
  CHECK(heard(new_york, wall("2026-11-01", 0h, 59min)) == "2026-11-01T00:59:00-04:00");
  CHECK(heard(new_york, wall("2026-11-01", 1h)) == "2026-11-01T01:00:00-04:00");
  CHECK(heard(new_york, wall("2026-11-01", 1h, 59min)) == "2026-11-01T01:59:00-04:00");
  CHECK(heard(new_york, wall("2026-11-01", 2h)) == "2026-11-01T02:00:00-05:00");
}

TEST_CASE("which of two times is meant does not hang on what was asked last") {
  for (const auto* asked : {"2026-07-01T12:00", "2026-12-01T12:00", "2027-07-01T12:00"}) {
    const auto new_york = zone();
    CHECK(new_york.date(time(asked)) == date(std::string_view(asked).substr(0, 10)));
    CHECK(heard(new_york, wall("2026-11-01", 1h, 30min)) == "2026-11-01T01:30:00-04:00");
    CHECK(new_york.date(time(asked)) == date(std::string_view(asked).substr(0, 10)));
    CHECK(heard(new_york, wall("2026-03-08", 2h, 30min)) == "2026-03-08T03:30:00-04:00");
  }
}

TEST_CASE("on Lord Howe Island the clocks move by half an hour") {
  const auto lord_howe = zone("Australia/Lord_Howe");
  // 2026-10-04 02:00 +10:30 becomes 02:30 +11:00; 2026-04-05 02:00 +11:00 becomes 01:30 +10:30.
  CHECK(heard(lord_howe, wall("2026-10-04", 2h, 10min)) == "2026-10-04T02:40:00+11:00");
  CHECK(heard(lord_howe, wall("2026-10-04", 2h, 30min)) == "2026-10-04T02:30:00+11:00");
  CHECK(heard(lord_howe, wall("2026-04-05", 1h, 45min)) == "2026-04-05T01:45:00+11:00");
  CHECK(heard(lord_howe, wall("2026-04-05", 2h)) == "2026-04-05T02:00:00+10:30");
}

TEST_CASE("a day that a zone skipped whole comes a day later") {
  const auto apia = zone("Pacific/Apia");  // 2011-12-30 did not happen there
  CHECK(heard(apia, wall("2011-12-29", 19h)) == "2011-12-29T19:00:00-10:00");
  CHECK(heard(apia, wall("2011-12-30", 19h)) == "2011-12-31T19:00:00+14:00");
  CHECK(heard(apia, wall("2011-12-31", 19h)) == "2011-12-31T19:00:00+14:00");
}

TEST_CASE("the answers do not depend on what was asked before") {
  for (const auto* name : {"America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Gaza",
                           "Africa/Casablanca", "America/Sao_Paulo", "UTC", "Asia/Kolkata"}) {
    const auto warm = zone(name);
    auto at = Instant(sys_days(1960y / 1 / 1));
    for (int i = 0; i < 4000; ++i) {
      // Strides that hop over changes of the clocks, forth and sometimes back.
      at += i % 5 == 4 ? -hours(24 * 40 + 1) : hours(24 * 20) + minutes(i % 1440);
      const auto fresh = zone(name);
      CHECK(warm.offset(at) == fresh.offset(at));
      const auto wall_there = warm.local(at);
      CHECK(warm.instant(wall_there) == fresh.instant(wall_there));
      // The first instant at which the wall shows this, so never later than the one begun with.
      CHECK(warm.instant(wall_there) <= at);
      CHECK(warm.local(warm.instant(wall_there)) == wall_there);
    }
  }
}

TEST_CASE("minute by minute around both changes, a time on the wall is the first one to show it") {
  for (const auto* name : {"America/New_York", "Australia/Lord_Howe"}) {
    const auto there = zone(name);
    for (const auto* change : {"2026-03-07", "2026-10-31", "2026-04-04", "2026-10-03"}) {
      auto shown = LocalTime::min();  // the latest time that the wall has shown so far
      const auto begin = there.instant(wall(change, 0h));
      for (auto at = begin; at < begin + 72h; at += 1min) {
        const auto now = there.local(at);
        if (now <= shown) continue;  // comes again
        CHECK(there.instant(now) == at);
        // Between the last minute shown and this one lies what was skipped.
        for (auto skipped = shown + 1min; shown != LocalTime::min() && skipped < now;
             skipped += 1min)
          CHECK(there.local(there.instant(skipped)) - skipped == now - shown - 1min);
        shown = now;
      }
    }
  }
}

TEST_CASE("a copy of a zone lives on its own") {
  auto first = std::make_unique<Zone>(zone("Asia/Kolkata"));
  Zone copy = *first;
  Zone assigned = zone("UTC");
  assigned = *first;
  first.reset();
  CHECK(copy.name() == "Asia/Kolkata");
  CHECK(copy.offset(time("2026-01-01")) == 5h + 30min);
  CHECK(assigned.offset(time("2026-01-01")) == 5h + 30min);
}
