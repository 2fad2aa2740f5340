#include "schedule/calendar_entry.h"

#include <algorithm>

#include "schedule/days.h"
#include "schedule/read_entry.h"

using namespace hearth;
using namespace hearth::schedule;
using namespace std::chrono;

namespace {

EntryWords words(std::string name = "Evening Circle") {
  return {.uid = "evening@fernbrook",
          .summary = std::move(name),
          .place = "Room B",
          .address = "12 Mill Street, Springfield, GA 31329",
          .stamp = time("2026-11-20T09:00")};
}

// The entry of the first meeting of a timetable, from its next occurrence at this time on.
std::string entry(const Timetable& all, std::string_view at, const EntryWords& said = words(),
                  std::size_t most = kMostEntryBytes) {
  const auto next = all.next_of(0, time(at), 1);
  REQUIRE_FALSE(next.empty());
  return calendar_entry(all, next.front(), said, most).value_or("");
}

// What the timetable says from an occurrence on for a year, by the clock of the meeting's zone.
std::set<base::LocalTime> truth(const Timetable& all, base::Instant from) {
  const auto& zone = all.zone_of(0);
  std::set<base::LocalTime> found;
  for (const auto& one : all.next_of(0, from, 1000))
    if (one.status == Status::on && one.start >= from) found.insert(zone.local(one.start));
  return found;
}

std::set<base::LocalTime> told(const Timetable& all, base::Instant from, const std::string& text) {
  return ReadEntry(text).starts(all.zone_of(0), all.zone_of(0).local(from + days(365)));
}

void check_a_year(const Timetable& all, std::string_view at) {
  const auto next = all.next_of(0, time(at), 1);
  REQUIRE_FALSE(next.empty());
  const auto from = next.front().start;
  CHECK(told(all, from, entry(all, at)) == truth(all, from));
}

std::size_t lines_with(const std::string& text, std::string_view word) {
  std::size_t count = 0;
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("a weekly meeting is a series on the clock of its zone") {
  CHECK(
      entry(timetable({meeting("evening", "19:30", "FREQ=WEEKLY;BYDAY=TU")}), "2026-11-24T14:35") ==
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hearth//EN\r\nBEGIN:VEVENT\r\n"
      "UID:evening@fernbrook\r\nDTSTAMP:20261120T140000Z\r\n"
      "DTSTART;TZID=America/New_York:20261124T193000\r\n"
      "DTEND;TZID=America/New_York:20261124T203000\r\n"
      "RRULE:FREQ=WEEKLY;BYDAY=TU\r\nSUMMARY:Evening Circle\r\n"
      "LOCATION:Room B\\, 12 Mill Street\\, Springfield\\, GA 31329\r\n"
      "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("the series says for a year what the timetable says, whatever the rule") {
  for (const auto* rule :
       {"FREQ=WEEKLY;BYDAY=TU", "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
        "FREQ=MONTHLY;BYDAY=1TU", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=WEEKLY;BYDAY=WE;COUNT=60",
        "FREQ=WEEKLY;BYDAY=WE;UNTIL=20270120", "FREQ=DAILY;INTERVAL=3",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24", "freq=weekly;byday=tu;count=70"}) {
    CAPTURE(std::string(rule));
    auto one = meeting("evening", "19:30", rule);
    one.when.anchor = date("2026-01-07");
    check_a_year(timetable({one}), "2026-11-24T14:35");
    one.when.time = minutes(90);  // 01:30, a time that comes twice when summer ends
    check_a_year(timetable({one}), "2026-10-30T14:35");
  }
}

TEST_CASE("a day off, a day besides and a day that a notice calls off are told") {
  auto one = meeting("evening", "19:30", "FREQ=WEEKLY;BYDAY=TU");
  one.when.except = {date("2026-11-17"), date("2026-12-22")};
  one.when.also_on = {date("2026-12-21")};
  listing::Notice notice;
  notice.starts = notice.until = date("2026-12-08");
  notice.cancels = {"evening"};
  const auto all = timetable({one}, {notice});
  const auto text = entry(all, "2026-11-24T14:35");
  CHECK(text.find("EXDATE;TZID=America/New_York:20261208T193000,20261222T193000\r\n") !=
        std::string::npos);
  CHECK(text.find("RDATE;TZID=America/New_York:20261221T193000\r\n") != std::string::npos);
  check_a_year(all, "2026-11-24T14:35");
}

TEST_CASE("what is called off today begins with the next that takes place") {
  listing::Notice notice;
  notice.starts = notice.until = date("2026-11-24");
  notice.cancels = {"evening"};
  const auto all = timetable({meeting("evening", "19:30", "FREQ=WEEKLY;BYDAY=TU")}, {notice});
  const auto text = entry(all, "2026-11-24T14:35");
  CHECK(text.find("DTSTART;TZID=America/New_York:20261201T193000") != std::string::npos);
  CHECK(text.find("EXDATE") == std::string::npos);
}

TEST_CASE("a day that the rule does not give is an entry of its own") {
  auto one = meeting("evening", "19:30", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
  one.when.also_on = {date("2026-11-23")};
  const auto text = entry(timetable({one}), "2026-11-23T14:35");
  CHECK(text.find("DTSTART;TZID=America/New_York:20261123T193000") != std::string::npos);
  CHECK(text.find("RRULE") == std::string::npos);
}

TEST_CASE("a meeting on single days names them all") {
  auto one = once("evening", "2026-11-26", "19:30");
  one.when.also_on.push_back(date("2026-12-31"));
  check_a_year(timetable({one}), "2026-11-24T14:35");
}

TEST_CASE("a count is told as the day on which it ends") {
  auto one = meeting("evening", "10:00", "FREQ=WEEKLY;BYDAY=WE;COUNT=8");
  one.when.anchor = date("2026-11-04");
  const auto text = entry(timetable({one}), "2026-11-24T14:35");
  CHECK(text.find("RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20261223T150000Z\r\n") != std::string::npos);
}

TEST_CASE("a meeting in another zone keeps that zone's clock, and UTC is UTC") {
  auto one = meeting("evening", "18:30", "FREQ=WEEKLY;BYDAY=TU");
  one.when.zone = "America/Chicago";
  CHECK(entry(timetable({one}), "2026-11-24T14:35")
            .find("DTSTART;TZID=America/Chicago:20261124T183000") != std::string::npos);
  check_a_year(timetable({one}), "2026-11-24T14:35");
  one.when.zone = "UTC";
  CHECK(entry(timetable({one}), "2026-11-24T14:35").find("DTSTART:20261201T183000Z") !=
        std::string::npos);
}

TEST_CASE("no end is told where none is known") {
  auto one = meeting("evening", "19:30", "FREQ=WEEKLY;BYDAY=TU");
  one.when.length.reset();
  CHECK(entry(timetable({one}), "2026-11-24T14:35").find("DTEND") == std::string::npos);
}

TEST_CASE("marks in a name come back as they were, and long lines are folded between letters") {
  auto said = words(
      "Steps; coffee, and \\ talk: \u0627\u062c\u062a\u0645\u0627\u0639 "
      "\u0627\u0644\u0635\u0628\u0627\u062d \u0627\u0644\u0628\u0627\u0643\u0631");
  const auto text = entry(timetable({meeting("evening", "19:30", "FREQ=WEEKLY;BYDAY=TU")}),
                          "2026-11-24T14:35", said);
  CHECK(ReadEntry(text).summary() == said.summary);
  CHECK(ReadEntry(text).place() == "Room B, 12 Mill Street, Springfield, GA 31329");
  for (std::size_t from = 0; from < text.size();) {
    const auto end = text.find("\r\n", from);
    REQUIRE(end != std::string::npos);
    CHECK(end - from <= 75);
    CHECK((static_cast<unsigned char>(text[from == 0 ? 0 : from + 1]) & 0xC0) != 0x80);
    from = end + 2;
  }
  said.summary = "Evening\r\nBEGIN:VALARM\x01";
  CHECK(ReadEntry(entry(timetable({meeting("evening", "19:30", "FREQ=WEEKLY;BYDAY=TU")}),
                        "2026-11-24T14:35", said))
            .summary() == "Evening\nBEGIN:VALARM");
}

TEST_CASE("what does not fit is left out in its order, and nobody comes to a locked door") {
  auto one = meeting("evening", "19:30", "FREQ=DAILY");
  for (int i = 0; i < 30; ++i) one.when.except.push_back(date("2026-12-01") + days(3 * i));
  const auto all = timetable({one});
  const auto said = words(std::string(50, 'a') + " " + std::string(50, 'b'));
  const auto whole = entry(all, "2026-11-24T14:35", said, 5000);
  const auto from = time("2026-11-24T19:30");
  CHECK(lines_with(whole, "Mill Street") == 1);

  const auto without_address = entry(all, "2026-11-24T14:35", said, whole.size() - 1);
  CHECK(lines_with(without_address, "Mill Street") == 0);
  CHECK(lines_with(without_address, "Room B") == 1);
  CHECK(ReadEntry(without_address).summary() == said.summary);

  const auto short_name = entry(all, "2026-11-24T14:35", said, without_address.size() - 1);
  CHECK(ReadEntry(short_name).summary() == std::string(50, 'a') + " bbbbbbbbb\u2026");
  CHECK(told(all, from, short_name) == truth(all, from));

  const auto known = truth(all, from);
  for (auto most = short_name.size() - 1; most > 400; most -= 7) {
    const auto less = entry(all, "2026-11-24T14:35", said, most);
    REQUIRE(less.size() <= most);
    const auto some = told(all, from, less);
    CHECK(some.contains(all.zone().local(from)));
    CHECK(some.size() < known.size());
    CHECK(std::includes(known.begin(), known.end(), some.begin(), some.end()));
  }
  CHECK(entry(all, "2026-11-24T14:35", said, 200).empty());
}

TEST_CASE("what takes place no more makes no entry") {
  auto closed = meeting("evening", "19:30", "FREQ=WEEKLY;BYDAY=TU");
  closed.closed = true;
  CHECK(entry(timetable({closed}), "2026-11-24T14:35").empty());
  listing::Notice notice;
  notice.cancels = {"all"};
  CHECK(entry(timetable({meeting("evening", "19:30", "FREQ=WEEKLY;BYDAY=TU")}, {notice}),
              "2026-11-24T14:35")
            .empty());
}
