#include "pack/folder_of.h"

using namespace hearth;
using namespace hearth::pack;

TEST_CASE("pack.toml is all that a folder needs") {
  const auto reading = FolderOf().read();
  CHECK(reading.errors.empty());
  CHECK(reading.warnings.empty());
  CHECK(reading.listing.meetings.empty());
}

TEST_CASE("a folder without pack.toml, or no folder, is an error") {
  base::MemoryFiles files;
  CHECK_FALSE(read_folder(files, "nowhere").ok());
  files.put("center/meetings.csv", "Name\nA\n");
  CHECK(read_folder(files, "center").error().sentence() ==
        "center: There is no pack.toml in this folder, so it is no data folder of Hearth.");
}

TEST_CASE("what other work reads, and a computer's clutter, is passed over in silence") {
  FolderOf folder;
  for (const auto* name :
       {"images/a.png", ".DS_Store", ".~lock.meetings.csv#", "~$meetings.xlsx", "readme.txt"})
    folder.put(name, "x");
  CHECK(folder.read().warnings.empty());
}

TEST_CASE("a file that staff believe to be read, and that is not, is told") {
  CHECK(only(FolderOf().put("meeting.csv", "Name\n").read().warnings) ==
        "meeting.csv: This file was not read; \"meetings.csv\" may be meant.");
  CHECK(says(only(FolderOf().put("Meetings (1).csv", "Name\n").read().warnings),
             "Meetings (1).csv: This file was not read"));
  CHECK(says(only(FolderOf().put("meetings.xls", "PK").read().warnings), "save it as"));
  CHECK(says(only(FolderOf().put("image/a.png", "x").read().warnings), "\"images\" may be meant"));
}

TEST_CASE("a file's name is found in any case, and its twin is told") {
  FolderOf folder;
  folder.put("Meetings.CSV", "Name\nA\n");
  CHECK(folder.read().listing.meetings.size() == 1);
  folder.put("meetings.csv", "Name\nB\nC\n");
  const auto reading = folder.read();
  CHECK(reading.listing.meetings.size() == 2);
  CHECK(says(only(reading.warnings), "Meetings.CSV: This file was not read"));
}

TEST_CASE("a table in Windows-1252 is read, with one warning") {
  const auto reading = read_meetings_csv("Name;Notes\nCaf\xE9;\x93quiet\x94\nA\xF1o;\n");
  CHECK(only(reading.warnings) ==
        "meetings.csv: It is not UTF-8 and was read as Windows-1252; save it as \"CSV UTF-8\" if "
        "letters look wrong.");
  REQUIRE(reading.listing.meetings.size() == 2);
  CHECK(reading.listing.meetings[0].name.plain == "Café");
  CHECK(reading.listing.meetings[0].notes.plain == "“quiet”");
}

TEST_CASE("what is no text is refused with the way to save it") {
  for (const auto& bytes : {std::string("\xFF\xFEN\0", 4), std::string("PK\x03\x04\0\0", 6),
                            std::string("Name\nA\0B\n", 9)}) {
    const auto reading = read_meetings_csv(bytes);
    CHECK(only(reading.errors) ==
          "meetings.csv: It is not plain text; open it in the spreadsheet program and save it as "
          "\"CSV UTF-8 (comma delimited)\".");
    CHECK(reading.listing.meetings.empty());
  }
}

TEST_CASE("a file that cannot be read, or is too large, costs that file only") {
  FolderOf folder;
  folder.put("meetings.csv", "Name\nA\n").put("rooms.csv", "Room\nRoom A\n");
  folder.files.fail_read("center/meetings.csv", "The disk has a fault.");
  const auto reading = folder.read();
  CHECK(only(reading.errors) == "meetings.csv: The disk has a fault.");
  CHECK(reading.listing.rooms.size() == 1);
  CHECK(says(only(read_meetings_csv(std::string((32u << 20) + 1, 'a')).errors), "too large"));
}
