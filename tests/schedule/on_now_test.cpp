// What the home screen shows at a time.
#include "schedule/days.h"
#include "schedule/timetable.h"

using namespace hearth::schedule;

namespace {

// "now: a b; next: c"
std::string home(const Timetable& timetable, std::string_view at) {
  const auto now = on_now(timetable, time(at));
  return "now: " + ids(timetable, now.in_progress) + "; next: " + ids(timetable, now.next);
}

}  // namespace

TEST_CASE("a meeting is next until its first second and on until the second of its end") {
  const auto center = timetable({once("m", "2026-11-24", "19:00")});
  CHECK(home(center, "2026-11-24T18:59:59") == "now: ; next: m");
  CHECK(home(center, "2026-11-24T19:00:00") == "now: m; next: ");
  CHECK(home(center, "2026-11-24T19:59:59") == "now: m; next: ");
  CHECK(home(center, "2026-11-24T20:00:00") == "now: ; next: ");
}

TEST_CASE("one meeting ends as another begins") {
  const auto center =
      timetable({once("b", "2026-11-24", "20:00"), once("a", "2026-11-24", "19:00")});
  CHECK(home(center, "2026-11-24T19:59:59") == "now: a; next: b");
  CHECK(home(center, "2026-11-24T20:00") == "now: b; next: ");
}

TEST_CASE("a daily meeting that begins is on, and tomorrow's is next") {
  const auto center = timetable({meeting("m", "19:00", "FREQ=DAILY")});
  CHECK(home(center, "2026-11-24T19:00:00") == "now: m; next: m");
  CHECK(spans(center, on_now(center, time("2026-11-24T19:00:00")).next) ==
        "2026-11-25T19:00:00-05:00 to 2026-11-25T20:00:00-05:00");
}

TEST_CASE("next holds all of the next 24 hours in their order, none later") {
  const auto center = timetable({
      once("tomorrow-19", "2026-11-25", "19:00"),
      once("tomorrow-1829", "2026-11-25", "18:29"),
      once("tomorrow-1830", "2026-11-25", "18:30"),
      once("tonight", "2026-11-24", "21:00"),
      once("tomorrow", "2026-11-25", "07:00"),
      once("tonight-too", "2026-11-24", "21:00"),
      once("past", "2026-11-24", "07:00"),
  });
  CHECK(home(center, "2026-11-24T18:30") ==
        "now: ; next: tonight tonight-too tomorrow tomorrow-1829");
}

TEST_CASE("late at night the next day's first meeting is next") {
  const auto center = timetable({meeting("early", "06:30", "FREQ=WEEKLY;BYDAY=WE"),
                                 meeting("evening", "19:00", "FREQ=WEEKLY;BYDAY=TU")});
  CHECK(home(center, "2026-11-24T23:50") == "now: ; next: early");
}

TEST_CASE("after midnight a meeting of the evening before is still on") {
  auto late = once("late", "2026-11-24", "23:00");
  late.when.length = std::chrono::minutes(90);
  const auto center = timetable({late, once("early", "2026-11-25", "06:30")});
  CHECK(home(center, "2026-11-25T00:10") == "now: late; next: early");
}

TEST_CASE("with nothing in 24 hours the first within two weeks is next, alone") {
  const auto center = timetable({once("b", "2026-12-01", "19:00"), once("a", "2026-12-01", "19:00"),
                                 once("c", "2026-12-02", "09:00")});
  CHECK(home(center, "2026-11-24T12:00") == "now: ; next: a");
}

TEST_CASE("beyond two weeks nothing is next") {
  const auto center = timetable({once("m", "2026-12-08", "12:00")});
  CHECK(home(center, "2026-11-24T12:00:01") == "now: ; next: m");
  CHECK(home(center, "2026-11-24T12:00:00") == "now: ; next: ");
}

TEST_CASE("on the days when the clocks change, 24 hours are 24 hours") {
  const auto center =
      timetable({once("m", "2026-03-08", "19:00"), once("n", "2026-11-01", "17:30")});
  CHECK(home(center, "2026-03-07T18:00") == "now: ; next: m");  // the first of two weeks
  CHECK(home(center, "2026-10-31T18:00") == "now: ; next: n");
  const auto both = timetable({once("m", "2026-03-08", "19:00"), once("n", "2026-03-08", "18:59")});
  CHECK(home(both, "2026-03-07T18:00") == "now: ; next: n");  // 19:00 is 24 hours away
}

TEST_CASE("several meetings are on at once, by start, then name") {
  auto longer = once("z-first", "2026-11-24", "18:30");
  longer.when.length = std::chrono::minutes(120);
  const auto center =
      timetable({once("b", "2026-11-24", "19:00"), longer, once("a", "2026-11-24", "19:00")});
  CHECK(home(center, "2026-11-24T19:10") == "now: z-first a b; next: ");
}
