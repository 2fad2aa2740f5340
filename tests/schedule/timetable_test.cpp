#include "schedule/timetable.h"

#include "schedule/days.h"

using namespace hearth::schedule;
using namespace std::chrono;

namespace {

std::string spans_on(const Timetable& timetable, std::string_view iso) {
  return spans(timetable, timetable.between(date(iso), date(iso)));
}

std::string ids_on(const Timetable& timetable, std::string_view iso) {
  return ids(timetable, timetable.between(date(iso), date(iso)));
}

}  // namespace

TEST_CASE("a day lists what starts on it by start, then name, then id") {
  auto b = meeting("b", "19:00", "FREQ=DAILY");
  auto a = meeting("a", "19:00", "FREQ=DAILY");
  auto second = meeting("z2", "19:00", "FREQ=DAILY");
  auto first = meeting("z1", "19:00", "FREQ=DAILY");
  first.name = second.name = "A name before both";
  const auto center = timetable({b, a, second, first, meeting("early", "06:30", "FREQ=DAILY")});
  CHECK(ids_on(center, "2026-11-24") == "early z1 z2 a b");
}

TEST_CASE("several days come in order, first and last included") {
  const auto center = timetable({meeting("late", "22:00", "FREQ=WEEKLY;BYDAY=MO"),
                                 meeting("early", "07:00", "FREQ=WEEKLY;BYDAY=TU,MO")});
  CHECK(ids(center, center.between(date("2026-11-23"), date("2026-11-24"))) == "early late early");
  CHECK(center.between(date("2026-11-24"), date("2026-11-23")).empty());
}

TEST_CASE("without a length one hour is assumed and no end is known") {
  auto open_end = meeting("open", "19:00", "FREQ=DAILY");
  open_end.when.length.reset();
  const auto center = timetable({open_end, meeting("timed", "20:00", "FREQ=DAILY")});
  const auto today = center.between(date("2026-11-24"), date("2026-11-24"));
  REQUIRE(today.size() == 2);
  CHECK_FALSE(today[0].end_known);
  CHECK(today[0].end - today[0].start == 1h);
  CHECK(today[1].end_known);
}

TEST_CASE("in March a meeting at 02:30 starts at 03:30 and keeps its length") {
  auto night = meeting("night", "02:30", "FREQ=DAILY");
  night.when.length = 90min;
  const auto center = timetable({night});
  CHECK(spans_on(center, "2026-03-07") == "2026-03-07T02:30:00-05:00 to 2026-03-07T04:00:00-05:00");
  CHECK(spans_on(center, "2026-03-08") == "2026-03-08T03:30:00-04:00 to 2026-03-08T05:00:00-04:00");
  CHECK(spans_on(center, "2026-03-09") == "2026-03-09T02:30:00-04:00 to 2026-03-09T04:00:00-04:00");
}

TEST_CASE("in March a meeting over the skipped hour still lasts as long") {
  CHECK(spans_on(timetable({meeting("night", "01:30", "FREQ=DAILY")}), "2026-03-08") ==
        "2026-03-08T01:30:00-05:00 to 2026-03-08T03:30:00-04:00");
}

TEST_CASE("in November a meeting at 01:30 happens once, the first time") {
  auto night = meeting("night", "01:30", "FREQ=DAILY");
  night.when.length = 45min;
  const auto center = timetable({night});
  CHECK(spans_on(center, "2026-11-01") == "2026-11-01T01:30:00-04:00 to 2026-11-01T01:15:00-05:00");
  CHECK(ids(center, center.in_progress(time("2026-11-01T01:00:00-05:00"))) == "night");
  CHECK(center.in_progress(time("2026-11-01T01:30:00-05:00")).empty());
}

TEST_CASE("on Lord Howe Island a skipped time comes half an hour later") {
  const auto center =
      timetable({meeting("night", "02:10", "FREQ=DAILY")}, {}, "Australia/Lord_Howe");
  CHECK(spans_on(center, "2026-10-04") == "2026-10-04T02:40:00+11:00 to 2026-10-04T03:40:00+11:00");
  CHECK(spans_on(center, "2026-04-05") == "2026-04-05T02:10:00+10:30 to 2026-04-05T03:10:00+10:30");
}

TEST_CASE("a meeting over midnight belongs to the day on which it starts") {
  auto late = meeting("late", "23:30", "FREQ=WEEKLY;BYDAY=TU");
  const auto center = timetable({late});
  CHECK(spans_on(center, "2026-11-24") == "2026-11-24T23:30:00-05:00 to 2026-11-25T00:30:00-05:00");
  CHECK(spans_on(center, "2026-11-25").empty());
  CHECK(ids(center, center.in_progress(time("2026-11-25T00:29:59"))) == "late");
  CHECK(center.in_progress(time("2026-11-25T00:30")).empty());
}

TEST_CASE("a meeting of another zone lands on the day on which it starts here") {
  auto tokyo = meeting("tokyo", "09:00", "FREQ=WEEKLY;BYDAY=WE");  // Tuesday evening in New York
  tokyo.when.zone = "Asia/Tokyo";
  auto honolulu = meeting("honolulu", "20:00", "FREQ=WEEKLY;BYDAY=MO");  // early on Tuesday
  honolulu.when.zone = "Pacific/Honolulu";
  const auto center = timetable({tokyo, honolulu});
  CHECK(spans_on(center, "2026-11-24") ==
        "2026-11-24T01:00:00-05:00 to 2026-11-24T02:00:00-05:00\n"
        "2026-11-24T19:00:00-05:00 to 2026-11-24T20:00:00-05:00");
  CHECK(spans_on(center, "2026-11-23").empty());
  CHECK(spans_on(center, "2026-11-25").empty());
}

TEST_CASE("a meeting of another zone follows that zone's clocks") {
  auto london = meeting("london", "19:00", "FREQ=DAILY");
  london.when.zone = "Europe/London";
  const auto center = timetable({london});
  // Between America's change and Europe's the distance is four hours, not five.
  CHECK(spans_on(center, "2026-03-07") == "2026-03-07T14:00:00-05:00 to 2026-03-07T15:00:00-05:00");
  CHECK(spans_on(center, "2026-03-20") == "2026-03-20T15:00:00-04:00 to 2026-03-20T16:00:00-04:00");
  CHECK(spans_on(center, "2026-04-01") == "2026-04-01T14:00:00-04:00 to 2026-04-01T15:00:00-04:00");
}

TEST_CASE("over a year, zones 26 hours apart lose no meeting and double none") {
  auto entry = meeting("daily", "00:00", "FREQ=DAILY");
  for (const auto* there : {"Pacific/Kiritimati", "Etc/GMT+12", "Europe/London"}) {
    for (const auto* here : {"Etc/GMT+12", "Pacific/Kiritimati", "America/New_York"}) {
      for (const auto of_day : {0min, 719min, 1439min}) {
        entry.when.zone = there;
        entry.when.time = of_day;
        const auto center = timetable({entry}, {}, here);
        std::size_t by_day = 0;
        for (auto today = date("2026-01-01"); today <= date("2026-12-31"); today += days(1)) {
          for (const auto& occurrence : center.between(today, today)) {
            CHECK(center.zone().date(occurrence.start) == today);
            ++by_day;
          }
        }
        // Day by day and all at once find the same; one a day, up to one at either end.
        CHECK(by_day == center.between(date("2026-01-01"), date("2026-12-31")).size());
        CHECK(by_day >= 364);
        CHECK(by_day <= 366);
      }
    }
  }
}

TEST_CASE("an unknown zone of a meeting counts as the center's") {
  auto entry = meeting("lost", "19:00", "FREQ=DAILY");
  entry.when.zone = "Mars/Olympus";
  CHECK(spans_on(timetable({entry}), "2026-11-24") ==
        "2026-11-24T19:00:00-05:00 to 2026-11-24T20:00:00-05:00");
}

TEST_CASE("the day that a zone skipped whole is held on the next, once") {
  auto old = meeting("daily", "19:00", "FREQ=DAILY;UNTIL=20111231");
  old.when.anchor = date("2011-12-01");
  const auto apia = timetable({old}, {}, "Pacific/Apia");
  CHECK(ids(apia, apia.between(date("2011-12-28"), date("2012-01-02"))) == "daily daily daily");
  CHECK(ids_on(apia, "2011-12-30").empty());
  auto weekly = meeting("friday", "19:00", "FREQ=WEEKLY;BYDAY=FR");  // December 30 was a Friday
  weekly.when.anchor = date("2011-12-01");
  const auto fridays = timetable({weekly}, {}, "Pacific/Apia");
  CHECK(spans_on(fridays, "2011-12-31") ==
        "2011-12-31T19:00:00+14:00 to 2011-12-31T20:00:00+14:00");
}

TEST_CASE("a rule's UNTIL in UTC is compared on the center's clock") {
  const auto center = timetable({meeting("m", "03:00", "FREQ=DAILY;UNTIL=20261201T033000Z")});
  CHECK(ids_on(center, "2026-11-30") == "m");
  CHECK(ids_on(center, "2026-12-01").empty());
}

TEST_CASE("rules of every kind find their way into a day") {
  auto extra = meeting("extra", "08:00", "FREQ=WEEKLY;BYDAY=MO");
  extra.when.also_on = {date("2026-11-24")};
  auto away = meeting("away", "09:00", "FREQ=WEEKLY;BYDAY=TU");
  away.when.except = {date("2026-11-24")};
  const auto center = timetable({meeting("weekly", "10:00", "FREQ=WEEKLY;BYDAY=TU"),
                                 meeting("fourth", "11:00", "FREQ=MONTHLY;BYDAY=4TU"),
                                 meeting("first", "11:30", "FREQ=MONTHLY;BYDAY=1TU"),
                                 once("once", "2026-11-24", "12:00"), extra, away,
                                 meeting("broken", "13:00", "FREQ=WEEKLY;BYDAY=XX")});
  CHECK(ids_on(center, "2026-11-24") == "extra weekly fourth once");
}

TEST_CASE("in progress looks back over midnight as far as a meeting can last") {
  auto day_long = meeting("day-long", "10:00", "FREQ=WEEKLY;BYDAY=SA");
  day_long.when.length = 24h;
  const auto center = timetable({day_long});
  CHECK(ids(center, center.in_progress(time("2026-11-28T10:00"))) == "day-long");
  CHECK(ids(center, center.in_progress(time("2026-11-29T09:59:59"))) == "day-long");
  CHECK(center.in_progress(time("2026-11-29T10:00")).empty());
}

TEST_CASE("after a day of 23 hours, what began two days ago may still be on") {
  auto day_long = once("day-long", "2026-03-07", "23:45");
  day_long.when.length = 24h;
  const auto center = timetable({day_long});
  CHECK(ids(center, center.in_progress(time("2026-03-09T00:30"))) == "day-long");
  CHECK(center.in_progress(time("2026-03-09T00:45")).empty());
}

TEST_CASE("the next of one meeting begin with the one that is on") {
  auto entry = meeting("m", "19:00", "FREQ=WEEKLY;BYDAY=TU");
  const auto center = timetable({meeting("other", "19:00", "FREQ=DAILY"), entry});
  CHECK(spans(center, center.next_of(1, time("2026-11-24T19:59:59"), 2)) ==
        "2026-11-24T19:00:00-05:00 to 2026-11-24T20:00:00-05:00\n"
        "2026-12-01T19:00:00-05:00 to 2026-12-01T20:00:00-05:00");
  CHECK(spans(center, center.next_of(1, time("2026-11-24T20:00"), 1)) ==
        "2026-12-01T19:00:00-05:00 to 2026-12-01T20:00:00-05:00");
  CHECK(center.next_of(1, time("2026-11-24T20:00"), 0).empty());
}

TEST_CASE("the next of one meeting are looked for within a year") {
  const auto center =
      timetable({once("near", "2027-11-23", "19:00"), once("far", "2027-11-25", "19:00"),
                 once("past", "2026-11-01", "19:00"),
                 meeting("yearly", "19:00", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29")});
  const auto at = time("2026-11-24T12:00");
  CHECK(center.next_of(0, at, 5).size() == 1);
  CHECK(center.next_of(1, at, 5).empty());
  CHECK(center.next_of(2, at, 5).empty());
  CHECK(center.next_of(3, at, 5).empty());
}

TEST_CASE("meetings by appointment are listed by name and are on no day") {
  auto b = meeting("b", "19:00", "");
  auto a = meeting("a", "19:00", "");
  a.name = "Zora's coaching";
  b.name = "A talk with a peer";
  a.when.by_appointment = b.when.by_appointment = true;
  const auto center = timetable({a, meeting("m", "19:00", "FREQ=DAILY"), b});
  CHECK(center.by_appointment() == std::vector<std::uint32_t>{2, 0});
  CHECK(ids_on(center, "2026-11-24") == "m");
  CHECK(center.next_of(0, time("2026-11-24"), 3).empty());
}

TEST_CASE("a timetable can be copied and moved, and answers the same") {
  auto tokyo = meeting("tokyo", "09:00", "FREQ=WEEKLY;BYDAY=WE");
  tokyo.when.zone = "Asia/Tokyo";
  auto first = timetable({tokyo, meeting("m", "19:30", "FREQ=DAILY")});
  const auto copy = first;
  const auto moved = std::move(first);
  CHECK(ids_on(copy, "2026-11-24") == "tokyo m");
  CHECK(ids_on(moved, "2026-11-24") == "tokyo m");
}

TEST_CASE("an empty timetable has nothing to say") {
  const auto center = timetable({});
  CHECK(center.size() == 0);
  CHECK(center.between(date("2026-01-01"), date("2026-12-31")).empty());
  CHECK(center.by_appointment().empty());
}

TEST_CASE("what a timetable needs is taken from the meeting as staff wrote it") {
  hearth::listing::Meeting written;
  written.id = "m1";
  written.name.plain = "Noon Basics";
  written.name.others["es"] = "Lo básico";
  written.room = "Room B";
  written.location.plain = "Library";
  written.when = on_rule("FREQ=DAILY");
  written.closed_for_now = true;
  const auto entry = Timetable::entry(written);
  CHECK(entry.id == "m1");
  CHECK(entry.name == "Noon Basics");
  CHECK(entry.room == "Room B");
  CHECK(entry.location == "Library");
  CHECK(entry.when == written.when);
  CHECK(entry.closed);
}
