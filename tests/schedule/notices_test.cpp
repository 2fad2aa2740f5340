// What notices call off.
#include "schedule/days.h"
#include "schedule/timetable.h"

using namespace hearth::schedule;
using hearth::listing::Notice;

namespace {

Notice notice(std::vector<std::string> cancels, std::string_view starts = "",
              std::string_view until = "") {
  Notice written;
  written.cancels = std::move(cancels);
  if (!starts.empty()) written.starts = date(starts);
  if (!until.empty()) written.until = date(until);
  return written;
}

Entry in(Entry entry, std::string room, std::string location) {
  entry.room = std::move(room);
  entry.location = std::move(location);
  return entry;
}

std::vector<Entry> house() {
  return {in(meeting("a", "09:00", "FREQ=DAILY"), "Room A", ""),
          in(meeting("b", "10:00", "FREQ=DAILY"), "Room B", ""),
          in(meeting("chapel", "11:00", "FREQ=DAILY"), "", "Capilla Ñandú")};
}

// "a:on b:cancelled by 0", what a day shows.
std::string shown(const Timetable& timetable, std::string_view iso) {
  std::string out;
  for (const auto& occurrence : timetable.between(date(iso), date(iso))) {
    constexpr const char* kWords[] = {"on", "cancelled", "closed"};
    out += (out.empty() ? "" : " ") + timetable.at(occurrence.meeting).id + ":" +
           kWords[static_cast<int>(occurrence.status)];
    if (occurrence.notice >= 0) out += " by " + std::to_string(occurrence.notice);
  }
  return out;
}

}  // namespace

TEST_CASE("a notice calls off a meeting by its id") {
  CHECK(shown(timetable(house(), {notice({" b "})}), "2026-11-24") ==
        "a:on b:cancelled by 0 chapel:on");
}

TEST_CASE("ids are compared as they are written") {
  CHECK(shown(timetable(house(), {notice({"B"})}), "2026-11-24") == "a:on b:on chapel:on");
}

TEST_CASE("a notice calls off all in a room or at a location, in any case and spacing") {
  CHECK(shown(timetable(house(), {notice({"room:Room A"})}), "2026-11-24") ==
        "a:cancelled by 0 b:on chapel:on");
  CHECK(shown(timetable(house(), {notice({" Room:  rOOM a "})}), "2026-11-24") ==
        "a:cancelled by 0 b:on chapel:on");
  CHECK(shown(timetable(house(), {notice({"LOCATION: CAPILLA ÑANDÚ"})}), "2026-11-24") ==
        "a:on b:on chapel:cancelled by 0");
  // The same letters as a spreadsheet on another system may save them: n and u with marks of their
  // own.
  CHECK(shown(timetable(house(), {notice({"location:capilla n\xcc\x83"
                                          "andu\xcc\x81"})}),
              "2026-11-24") == "a:on b:on chapel:cancelled by 0");
}

TEST_CASE("a room is not a location, and an empty name is nobody's") {
  for (const auto* what : {"location:Room A", "room:Capilla Ñandú", "room:", "location: ", "", " ",
                           "Room A", "room:Room", "everything"})
    CHECK_MESSAGE(
        shown(timetable(house(), {notice({what})}), "2026-11-24") == "a:on b:on chapel:on", what);
}

TEST_CASE("a notice calls off everything") {
  CHECK(shown(timetable(house(), {notice({" All "})}), "2026-11-24") ==
        "a:cancelled by 0 b:cancelled by 0 chapel:cancelled by 0");
}

TEST_CASE("a notice may name several, and of several notices the first is told") {
  CHECK(shown(timetable(house(), {notice({}), notice({"a", "room:Room B"}), notice({"all"})}),
              "2026-11-24") == "a:cancelled by 1 b:cancelled by 1 chapel:cancelled by 2");
  CHECK(shown(timetable(house(), {notice({"all"}), notice({"a"})}), "2026-11-24") ==
        "a:cancelled by 0 b:cancelled by 0 chapel:cancelled by 0");
}

TEST_CASE("a notice counts from its first day to its last, both included") {
  const auto center = timetable(house(), {notice({"a"}, "2026-11-24", "2026-11-25")});
  CHECK(shown(center, "2026-11-23") == "a:on b:on chapel:on");
  CHECK(shown(center, "2026-11-24") == "a:cancelled by 0 b:on chapel:on");
  CHECK(shown(center, "2026-11-25") == "a:cancelled by 0 b:on chapel:on");
  CHECK(shown(center, "2026-11-26") == "a:on b:on chapel:on");
}

TEST_CASE("a notice without a first or a last day has no bound there") {
  CHECK(shown(timetable(house(), {notice({"a"}, "", "2026-11-24")}), "2020-02-02") ==
        "a:cancelled by 0 b:on chapel:on");
  CHECK(shown(timetable(house(), {notice({"a"}, "2026-11-24", "")}), "2036-02-02") ==
        "a:cancelled by 0 b:on chapel:on");
}

TEST_CASE("a notice's days are the center's, also for a meeting of another zone") {
  auto tokyo = meeting("tokyo", "09:00", "FREQ=WEEKLY;BYDAY=WE");  // Tuesday 19:00 here
  tokyo.when.zone = "Asia/Tokyo";
  CHECK(shown(timetable({tokyo}, {notice({"tokyo"}, "2026-11-24", "2026-11-24")}), "2026-11-24") ==
        "tokyo:cancelled by 0");
  CHECK(shown(timetable({tokyo}, {notice({"tokyo"}, "2026-11-25", "2026-11-25")}), "2026-11-24") ==
        "tokyo:on");
}

TEST_CASE("a notice of any kind calls off what it names") {
  for (const auto kind : {Notice::Kind::info, Notice::Kind::change, Notice::Kind::closure}) {
    auto written = notice({"a"});
    written.kind = kind;
    CHECK(shown(timetable(house(), {written}), "2026-11-24") == "a:cancelled by 0 b:on chapel:on");
  }
}

TEST_CASE("closed wins over cancelled") {
  auto entries = house();
  entries[0].closed = true;
  CHECK(shown(timetable(entries), "2026-11-24") == "a:closed b:on chapel:on");
  CHECK(shown(timetable(entries, {notice({"all"})}), "2026-11-24") ==
        "a:closed by 0 b:cancelled by 0 chapel:cancelled by 0");
}

TEST_CASE("what is closed or cancelled is neither on nor next") {
  auto entries = house();
  entries[0].closed = true;
  const auto center = timetable(entries, {notice({"b"}, "2026-11-24", "2026-11-24")});
  CHECK(center.in_progress(time("2026-11-24T09:30")).empty());
  CHECK(center.in_progress(time("2026-11-24T10:30")).empty());
  const auto now = on_now(center, time("2026-11-24T08:00"));
  CHECK(now.in_progress.empty());
  CHECK(ids(center, now.next) == "chapel");
}

TEST_CASE("the next of one meeting tell which are off") {
  const auto center = timetable(house(), {notice({"a"}, "2026-11-24", "2026-11-24")});
  const auto next = center.next_of(0, time("2026-11-24T08:00"), 2);
  REQUIRE(next.size() == 2);
  CHECK(next[0].status == Status::cancelled);
  CHECK(next[1].status == Status::on);
}
