#include <string>

#include "exchange/importing.h"
#include "pack/reader.h"

using namespace hearth;
using namespace hearth::exchange;

namespace {

// Changes one text in the sheet, as a person with a spreadsheet would.
void edit(Importing& importing, const std::string& from, const std::string& to) {
  auto sheet = importing.sheet();
  const auto at = sheet.find(from);
  REQUIRE(at != std::string::npos);
  importing.put_sheet(sheet.replace(at, from.size(), to));
}

const std::string kOak = R"([{"slug": "oak", "name": "Oak", "day": 1, "time": "19:00",
  "end_time": "20:00", "location": "Oak Hall", "types": ["O", "TC"], "notes": "Bring a cup."}])";

}  // namespace

TEST_CASE("importing again leaves every file as it is, byte for byte") {
  Importing importing;
  const auto first = importing.import(kOak);
  const auto sheet = importing.sheet();
  const auto memory = importing.files.stamp(importing.folder / ".meeting-guide.csv").value();
  const auto stamp = importing.files.stamp(importing.folder / "meetings.csv").value();
  const auto second = importing.import(kOak);
  CHECK(importing.sheet() == sheet);
  CHECK(importing.files.stamp(importing.folder / "meetings.csv").value() == stamp);
  CHECK(importing.files.stamp(importing.folder / ".meeting-guide.csv").value() == memory);
  CHECK(second.taken == first.taken);
  CHECK(second.repaired == first.repaired);
}

TEST_CASE("what staff added is kept: rows, columns, translations and cells the feed leaves blank") {
  Importing importing;
  importing.put_sheet(
      "\xEF\xBB\xBFName;Name (es);ID;Room;Expect;Group;Nickname\r\n"
      "Oak;Roble;oak;Room A;coffee;Oak Group;Oaky\r\n"
      "Ours;Nuestro;ours;Room B;;;\r\n"
      "No ID;;;Room C;;;\r\n");
  importing.import(kOak);
  const auto table = pack::parse_csv(importing.sheet());
  REQUIRE(table.rows.size() == 4);
  CHECK(importing.sheet().starts_with("\xEF\xBB\xBF"));
  const std::vector<std::string> header(table.rows[0].cells.begin(),
                                        table.rows[0].cells.begin() + 7);
  CHECK(header ==
        std::vector<std::string>{"Name", "Name (es)", "ID", "Room", "Expect", "Group", "Nickname"});
  const std::vector<std::string> oak(table.rows[1].cells.begin(), table.rows[1].cells.begin() + 7);
  CHECK(oak ==
        std::vector<std::string>{"Oak", "Roble", "oak", "Room A", "coffee", "Oak Group", "Oaky"});
  CHECK(table.rows[2].cells[3] == "Room B");
  CHECK(table.rows[3].cells[0] == "No ID");
  const auto once = importing.sheet();
  importing.import(kOak);
  CHECK(importing.sheet() == once);
  const auto reading = pack::read_folder(importing.files, importing.folder);
  REQUIRE(reading.ok());
  CHECK(reading->errors.empty());
  CHECK(reading->listing.meetings.size() == 3);
}

TEST_CASE("an untouched cell follows the feed, to blank as well") {
  Importing importing;
  importing.import(kOak);
  importing.import(R"([{"slug": "oak", "name": "Oak", "day": 2, "time": "19:00",
                        "location": "Oak Hall", "types": ["O"]}])");
  auto row = importing.row("oak");
  CHECK(row["Day"] == "Tuesday");
  CHECK(row["Types"] == "O");
  CHECK(row["Notes"] == "");
  CHECK(row["End Time"] == "");
  CHECK(importing.rows() == 1);
}

TEST_CASE("a cell that staff changed stays while the feed says the same as before") {
  Importing importing;
  importing.import(kOak);
  edit(importing, "20:00", "20:30");
  edit(importing, "Bring a cup.", "Bring two cups.");
  const auto report = importing.import(kOak);
  CHECK(importing.row("oak")["End Time"] == "20:30");
  CHECK(importing.row("oak")["Notes"] == "Bring two cups.");
  CHECK(has_note(report, "Oak (oak)", "was kept (Notes), in 1 record."));
}

TEST_CASE("where staff and feed both changed a cell the feed counts and the old words are told") {
  Importing importing;
  importing.import(kOak);
  edit(importing, "Bring a cup.", "Bring two cups.");
  auto feed = kOak;
  feed.replace(feed.find("Bring a cup."), 12, "No more cups");
  const auto report = importing.import(feed);
  CHECK(importing.row("oak")["Notes"] == "No more cups");
  CHECK(has_note(report, "Oak (oak)", "Notes said \"Bring two cups.\" in the sheet"));
}

TEST_CASE("without a memory of the last import the feed fills in and never blanks") {
  Importing importing;
  importing.put_sheet("ID,Name,Day,Time,Cost,Group\r\noak,Old Oak,Friday,18:00,Free,Ours\r\n");
  const auto report = importing.import(kOak);
  auto row = importing.row("oak");
  CHECK(row["Name"] == "Oak");
  CHECK(row["Day"] == "Monday");
  CHECK(row["Cost"] == "Free");
  CHECK(row["Group"] == "Ours");
  CHECK(has_note(report, "Oak (oak)", "Name said \"Old Oak\""));
}

TEST_CASE("a meeting that the feed has no more is kept and told each time") {
  Importing importing;
  importing.import(kOak);
  for (int time = 0; time < 2; ++time) {
    const auto report = importing.import(meeting());
    CHECK(importing.row("oak")["Name"] == "Oak");
    CHECK(importing.rows() == 2);
    CHECK(has_note(report, "meetings.csv", "does not have it any more: oak."));
  }
  importing.put_sheet("ID,Name\r\nelm,Elm Street Evening\r\n");
  CHECK_FALSE(has_note(importing.import(meeting()), "meetings.csv", "any more"));
}

TEST_CASE("a row that staff deleted comes back and that is told") {
  Importing importing;
  importing.import(kOak);
  importing.put_sheet("ID,Name\r\n");
  const auto report = importing.import(kOak);
  CHECK(importing.row("oak")["Name"] == "Oak");
  CHECK(has_note(report, "Oak (oak)", "was added again"));
}

TEST_CASE("a sheet in Windows-1252 is read so and told") {
  Importing importing;
  importing.put_sheet("ID,Name,Room\r\noak,Oak,Caf\xE9\r\n");
  const auto report = importing.import(kOak);
  CHECK(has_note(report, "meetings.csv", "Windows-1252"));
  CHECK(importing.sheet().find("Café") != std::string::npos);
}

TEST_CASE("a sheet with blank lines above its header and short rows keeps them") {
  Importing importing;
  importing.put_sheet("\r\n,,\r\nID,Name,Room\r\nours\r\n\r\noak,Oak\r\n");
  importing.import(kOak);
  const auto table = pack::parse_csv(importing.sheet());
  CHECK(table.rows.size() == 6);
  const auto once = importing.sheet();
  importing.import(kOak);
  CHECK(importing.sheet() == once);
}
