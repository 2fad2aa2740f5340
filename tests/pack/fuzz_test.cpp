#include <random>

#include "pack/csv.h"
#include "pack/encoding.h"
#include "pack/folder_of.h"
#include "pack/spelling.h"

using namespace hearth;
using namespace hearth::pack;

namespace {

const std::string kMeetings =
    "ID,Name,Name (es),Day,Time,End Time,Repeats,Starts,Until,Except,Timezone,Room,Address,City,"
    "Latitude,Longitude,Types,Expect,Attendance,Size,Led By,Notes\r\n"
    "a,Hope,Esperanza,Tuesday,19:00,20:00,,,,,,Room A,,,,,\"O, D\",coffee,in "
    "person,small,peer,x\r\n"
    "b,Late,,Sat,11 pm,00:30,1st Saturday,2026-11-01,2027-01-01,2026-12-05,America/Chicago,,1 St,Y,"
    "32.3,-81.2,TC,,online,,,\"two\nlines, \"\"quoted\"\"\"\r\n"
    ",Course,,Wed,10:00,12:00,RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=8,2026-11-04,,,,,,,,,,,,,,\r\n"
    ",Duo,,\"Mon, Thu\",7:00 PM,,every 2 weeks,2026-11-19,,,,,,,,,,,,,,\r\n"
    ",Once,,,noon,,once on 2026-12-31,,,,,,,,,,,,,,,\r\n"
    ",Coaching,,,,,,,,,,,,,,,,,,,,\r\n";
const std::string kRooms = "Room,Directions,Step Free\nRoom A,first door,yes\nLoft,stairs,no\n";
const std::string kNotices =
    "ID,Title,Body,Starts,Until,Kind,Cancels\nn,Closed,,2026-11-26,2026-11-27,closure,\"a, b\"\n";

// Changes, takes out, puts in or doubles a few bytes.
std::string mutated(std::string text, std::mt19937& random) {
  constexpr std::string_view kNasty = "\",;\n\r\t\0\xFF\xC3:-/(){}[]=.0129 aZ";
  const int changes = 1 + static_cast<int>(random() % 4);
  for (int i = 0; i < changes && !text.empty(); ++i) {
    const std::size_t at = random() % text.size();
    const std::size_t count = random() % 12;
    const char nasty = kNasty[random() % kNasty.size()];
    switch (random() % 5) {
      case 0:
        text[at] = nasty;
        break;
      case 1:
        text.erase(at, count);
        break;
      case 2:
        text.insert(at, 1, nasty);
        break;
      case 3:
        text.insert(at, text.substr(random() % text.size(), count));
        break;
      default:
        text[at] = static_cast<char>(random() % 256);
    }
  }
  return text;
}

// How many rows a table holds below its header; none where it cannot be read as a table at all.
std::size_t rows_of(const std::string& bytes) {
  const auto decoded = decode(bytes);
  if (!decoded) return 0;
  std::size_t rows = 0;
  for (const auto& row : parse_csv(decoded->text).rows)
    for (const auto& cell : row.cells)
      if (!cleaned(cell).empty()) {
        ++rows;
        break;
      }
  return rows == 0 ? 0 : rows - 1;
}

// Rows left out: one for each error of a row, or all where the header or the file is at fault.
std::size_t left_out(const Reading& reading, std::string_view file, std::size_t rows) {
  std::size_t count = 0;
  for (const auto& error : reading.errors) {
    if (error.file != file) continue;
    if (error.line == 0 || error.text.starts_with("There is no column")) return rows;
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE(
    "a folder mangled in thousands of ways never crashes, and no row is lost without a word") {
  std::mt19937 random(20261122);
  for (int round = 0; round < 3000; ++round) {
    CAPTURE(round);
    const auto meetings = random() % 4 != 0 ? mutated(kMeetings, random) : kMeetings;
    const auto rooms = random() % 4 == 0 ? mutated(kRooms, random) : kRooms;
    const auto notices = random() % 4 == 0 ? mutated(kNotices, random) : kNotices;
    FolderOf folder;
    folder.put("meetings.csv", meetings).put("rooms.csv", rooms).put("notices.csv", notices);
    if (random() % 8 == 0) folder.put("pack.toml", mutated(kManifest, random));
    const auto reading = read_folder(folder.files, "center");
    if (!reading) {
      CHECK_FALSE(reading.error().message.empty());
      continue;
    }
    const auto& listing = reading->listing;
    const auto count = [&](const std::string& bytes, const char* file, std::size_t kept) {
      const auto rows = rows_of(bytes);
      CHECK_MESSAGE(rows == kept + left_out(*reading, file, rows), bytes);
    };
    count(meetings, "meetings.csv", listing.meetings.size());
    count(rooms, "rooms.csv", listing.rooms.size());
    count(notices, "notices.csv", listing.notices.size());
    for (const auto& message : reading->errors) CHECK(message.text.ends_with('.'));
    for (const auto& message : reading->warnings) CHECK(message.text.ends_with('.'));
  }
}
