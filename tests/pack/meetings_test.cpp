#include "pack/columns.h"
#include "pack/folder_of.h"
#include "picture/made.h"

using namespace hearth;
using namespace hearth::pack;
using listing::Attendance;
using listing::Meeting;

namespace {

Meeting one(const std::string& csv) {
  auto reading = read_meetings_csv(csv);
  for (const auto& message : reading.errors) FAIL_CHECK(describe(message));
  for (const auto& message : reading.warnings) FAIL_CHECK(describe(message));
  REQUIRE(reading.listing.meetings.size() == 1);
  return reading.listing.meetings.front();
}

// One meeting with a warning or an error in the columns given.
Reading row(const std::string& columns, const std::string& cells) {
  return read_meetings_csv("Name," + columns + "\nHope," + cells + "\n");
}

constexpr std::chrono::minutes kSevenPm{19 * 60};

}  // namespace

TEST_CASE("a meeting is read with its day, time and length") {
  const auto meeting = one("Name,Day,Time,End Time\nSteps & Coffee,Tuesday,2:00 PM,15:30\n");
  CHECK(meeting.id == "steps-and-coffee-tue-1400");
  CHECK(meeting.when.rule == "FREQ=WEEKLY;BYDAY=TU");
  CHECK(meeting.when.time == std::chrono::minutes(14 * 60));
  CHECK(meeting.when.length == std::chrono::minutes(90));
  CHECK(meeting.when.zone.empty());
}

TEST_CASE("a meeting without a name is an error of its row, and the rest is kept") {
  const auto reading = read_meetings_csv("Name,Day,Time\n,Tue,19:00\nHope,Wed,19:00\n");
  CHECK(only(reading.errors) ==
        "meetings.csv, row 2, column Name: The meeting has no name; give it one.");
  CHECK(reading.listing.meetings.size() == 1);
}

TEST_CASE("an end past midnight is kept, and one that is a slip is dropped") {
  CHECK(one("Name,Day,Time,End Time\nA,Sat,23:00,00:30\n").when.length == std::chrono::minutes(90));
  CHECK(one("Name,Day,Time,End Time\nA,Sat,22:00,2:00\n").when.length == std::chrono::minutes(240));
  for (const auto* end : {"18:00", "19:00", "later"}) {
    const auto slip = row("Day,Time,End Time", std::string("Tue,19:00,") + end);
    CHECK_FALSE(slip.listing.meetings.at(0).when.length.has_value());
    CHECK(only(slip.warnings).starts_with("meetings.csv, row 2, column End Time: "));
  }
}

TEST_CASE("without a day and a time a meeting is by appointment") {
  CHECK(one("Name\nCoaching\n").when.by_appointment);
  CHECK(one("Name\nCoaching\n").id == "coaching");
  const auto no_time = row("Day,Time", "Tue,");
  CHECK(no_time.listing.meetings.at(0).when.by_appointment);
  CHECK(only(no_time.warnings) ==
        "meetings.csv, row 2, column Time: There is a day but no time, so it is shown as by "
        "appointment.");
  CHECK(says(only(row("Day,Time", ",19:00").warnings), "column Day: There is a time but no day"));
  CHECK(only(row("Day,Time,Repeats", "Tue,,weekly").errors) ==
        "meetings.csv, row 2, column Time: Repeats says \"weekly\", but there is no time; fill in "
        "Time.");
}

TEST_CASE("what cannot be read of day, time, dates and repeats is an error of that row") {
  CHECK(only(row("Day,Time", "Tuseday,19:00").errors)
            .starts_with("meetings.csv, row 2, column Day: \"tuseday\" is not read as a day;"));
  CHECK(only(row("Day,Time", "Tue,evening").errors) ==
        "meetings.csv, row 2, column Time: \"evening\" is not read as a time; write for instance "
        "\"19:00\" or \"7:00 PM\".");
  CHECK(says(only(row("Day,Time,Starts", "Tue,19:00,12/31/2026").errors),
             "column Starts: \"12/31/2026\" is not read as a date; write 2026-12-31."));
  CHECK(says(only(row("Day,Time,Except", "Tue,19:00,never").errors), "column Except"));
  CHECK(says(only(row("Day,Time,Repeats", "Tue,19:00,sometimes").errors), "column Repeats"));
  CHECK(says(only(row("Day,Time,Repeats", "Wed,19:00,1st Tuesday").errors),
             "column Repeats: Day says Wednesday"));
  CHECK(says(only(row("Day,Time,Starts,Until", "Tue,19:00,2026-12-02,2026-12-01").errors),
             "column Until: The last day, 2026-12-01, is before the first"));
}

TEST_CASE("a row with several mistakes is one error") {
  CHECK(row("Day,Time,Starts", "Someday,sometime,soon").errors.size() == 1);
}

TEST_CASE("dates besides and except are kept, and a single date stands alone") {
  const auto meeting =
      one("Name,Day,Time,Starts,Until,Except,Also On\n"
          "A,Tue,19:00,2026-11-01,2026-12-31,\"2026-12-22, 2026-12-29\",2026-12-24\n");
  CHECK(meeting.when.except.size() == 2);
  CHECK(meeting.when.also_on.size() == 1);
  CHECK(meeting.when.starts.has_value());
  CHECK(meeting.when.until.has_value());
  const auto once = one("Name,Time,Repeats\nA,19:00,once on 2026-12-31\n");
  CHECK(once.when.rule.empty());
  CHECK(once.when.also_on.size() == 1);
  CHECK(once.when.time == kSevenPm);
}

TEST_CASE("the same ID twice gets a number") {
  const auto reading = read_meetings_csv("ID,Name\na,One\na,Two\n,Same\n,Same\n");
  CHECK(reading.listing.meetings.at(1).id == "a-2");
  CHECK(reading.listing.meetings.at(3).id == "same-2");
  REQUIRE(reading.warnings.size() == 2);
  CHECK(describe(reading.warnings[0]) ==
        "meetings.csv, row 3, column ID: The ID \"a\" stands there twice; this one is read as "
        "\"a-2\".");
}

TEST_CASE("types are kept as codes, and unknown ones as written") {
  const auto meeting = one("Name,Types\nA,\"O, Discussion, closed, O\"\n");
  CHECK(meeting.types == std::vector<std::string>{"O", "D", "C"});
  CHECK_FALSE(meeting.closed_for_now);
  const auto reading = read_meetings_csv("Name,Types\nA,\"O, Juggling\"\nB,Juggling\n");
  CHECK(reading.listing.meetings.at(0).types == std::vector<std::string>{"O", "Juggling"});
  CHECK(says(only(reading.warnings), "row 2, column Types: The type \"Juggling\" is not known"));
}

TEST_CASE("a meeting is closed for now by type TC or by its attendance") {
  CHECK(one("Name,Types\nA,TC\n").closed_for_now);
  CHECK(one("Name,Types\nA,Temporary Closure\n").closed_for_now);
  CHECK(one("Name,Attendance\nA,Closed\n").closed_for_now);
  CHECK(one("Name,Attendance\nA,inactive\n").closed_for_now);
  CHECK_FALSE(one("Name,Attendance\nA,online\n").closed_for_now);
}

TEST_CASE("attendance, size, leader and expectations take certain words") {
  CHECK(one("Name,Attendance\nA,In-Person\n").attendance == Attendance::in_person);
  CHECK(one("Name,Attendance\nA,virtual\n").attendance == Attendance::online);
  CHECK(one("Name,Attendance\nA,hybrid\n").attendance == Attendance::hybrid);
  CHECK(one("Name,Size\nA,Large\n").size == listing::Size::large);
  CHECK(one("Name,Led By\nA,clinician\n").led_by == listing::Leader::clinician);
  CHECK(one("Name,Expect\nA,\"Come late, coffee, coffee\"\n").expect ==
        std::vector<std::string>{"come-late", "coffee"});
  CHECK(one("Name,Signs Attendance\nA,sí\n").signs_attendance);
  CHECK(says(only(row("Attendance", "sometimes").warnings), "column Attendance"));
  CHECK(says(only(row("Size", "huge").warnings), "column Size: \"huge\" is not known"));
  CHECK(says(only(row("Expect", "pizza").warnings), "column Expect: \"pizza\" is not known"));
  CHECK(says(only(row("Signs Attendance", "maybe").warnings), "column Signs Attendance"));
}

TEST_CASE("a name where a leader's role belongs is not kept and not repeated") {
  const auto reading = row("Led By", "Jane Roe");
  CHECK(reading.listing.meetings.at(0).led_by == listing::Leader::unknown);
  CHECK_FALSE(says(only(reading.warnings), "Jane"));
}

TEST_CASE("an address is one line") {
  CHECK(one("Name,Address,City,State,Postal Code,Country\nA,1 Mill St,Springfield,GA,31329,USA\n")
            .address == "1 Mill St, Springfield, GA 31329, USA");
  CHECK(one("Name,Address,City,State\nA,\"1 Mill St, Springfield, GA\",Springfield,GA\n").address ==
        "1 Mill St, Springfield, GA");
  CHECK(one("Name,Formatted Address,City\nA,\"1 Mill St, X\",Y\n").address == "1 Mill St, X");
}

TEST_CASE("regions go from wide to narrow") {
  const std::vector<std::string> expected{"County", "West"};
  CHECK(one("Name,Regions\nA,County > West\n").regions == expected);
  CHECK(one("Name,Region,Sub Region\nA,County,West\n").regions == expected);
}

TEST_CASE("a position is kept only where both numbers are degrees") {
  const auto meeting = one("Name,Latitude,Longitude,Approximate\nA,32.37,-81.31,yes\n");
  CHECK(meeting.latitude == 32.37);
  CHECK(meeting.longitude == -81.31);
  CHECK(meeting.approximate);
  CHECK(one("Name;Latitude;Longitude\nA;32,37;-81,31\n").latitude == 32.37);
  for (const auto* cells : {"95,10", "north,10", "nan,10", "inf,10", "10,"}) {
    const auto reading = row("Latitude,Longitude", cells);
    CHECK_FALSE(reading.listing.meetings.at(0).latitude.has_value());
    CHECK_FALSE(reading.listing.meetings.at(0).longitude.has_value());
    CHECK_FALSE(reading.warnings.empty());
  }
}

TEST_CASE("an unknown time zone is warned about, and the center's is used") {
  CHECK(one("Name,Day,Time,Timezone\nA,Tue,19:00,America/Chicago\n").when.zone ==
        "America/Chicago");
  const auto reading = row("Day,Time,Timezone", "Tue,19:00,Mars/Base");
  CHECK(reading.listing.meetings.at(0).when.zone.empty());
  CHECK(says(only(reading.warnings), "column Timezone: The time zone \"Mars/Base\" is not known"));
}

TEST_CASE("a picture lies in the folder images and nowhere else") {
  FolderOf folder;
  folder.put("images/door.jpg", tests::jpeg(tests::four_fields(2, 2)));
  const auto image = [&](const std::string& name) {
    const auto reading = folder.put("meetings.csv", "Name,Image\nA," + name + "\n").read();
    CHECK(reading.warnings.size() == (reading.listing.meetings.at(0).image.empty() ? 1 : 0));
    return reading.listing.meetings.at(0).image;
  };
  CHECK(image("door.jpg") == "door.jpg");
  CHECK(image("images/door.jpg") == "door.jpg");
  for (const auto* name : {"../door.jpg", "images/../door.jpg", "/etc/door.jpg", "a\\door.jpg",
                           "..", "door.exe", "window.png"})
    CHECK(image(name).empty());
}

TEST_CASE("a room is looked up in rooms.csv") {
  FolderOf folder;
  folder.put("rooms.csv", "Room\nRoom A\n");
  folder.put("meetings.csv", "Name,Room,Location\nA,room a,\nB,Cellar,Mill Hall\nC,Cellar,\n");
  const auto reading = folder.read();
  CHECK(reading.listing.meetings.at(0).room == "Room A");
  CHECK(
      only(reading.warnings) ==
      "meetings.csv, row 4, column Room: The room \"Cellar\" is not in the table of rooms, so the "
      "way to it is not shown.");
  CHECK(row("Room", "Cellar").warnings.empty());
}

TEST_CASE("every known column is read without a word") {
  std::string header;
  for (const auto column : meeting_columns())
    header += (header.empty() ? "" : ",") + std::string(column);
  std::string cells = ",A";
  const auto reading = read_meetings_csv(header + "\n" + cells + "\n");
  CHECK(reading.warnings.empty());
  CHECK(reading.listing.meetings.size() == 1);
}
