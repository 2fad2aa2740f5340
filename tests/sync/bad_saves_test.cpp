#include "sync/center.h"

using namespace hearth;
using namespace hearth::sync;

namespace {

struct BadSave {
  const char* what;
  const char* file;
  const char* bytes;  // null: the file is removed
  const char* says;
};

const BadSave kBadSaves[] = {
    {"lost its header", "meetings.csv", "Morning Circle,Monday,09:00,10:00,A\r\n",
     "meetings.csv: row 1, column Name: There is no column"},
    {"was saved as UTF-16", "meetings.csv", "\xFF\xFEN\0a\0", "meetings.csv: It is not plain text"},
    {"was emptied", "meetings.csv", "", "meetings.csv: The file is empty"},
    {"holds only blank rows", "meetings.csv", ",,,,\r\n,,,,\r\n",
     "meetings.csv: The file is empty"},
    {"was removed", "notices.csv", nullptr, "notices.csv: The file is gone"},
    {"lost every row", "meetings.csv",
     "Name,Day,Time\r\nMorning Circle,Someday,09:00\r\nEvening Circle,Someday,19:00\r\n",
     "meetings.csv: No row of it can be read; row 2"},
    {"was broken off", "meetings.csv",
     "Name,Day,Time,End Time,Room,Notes\r\n"
     "Morning Circle,Monday,09:00,10:00,A,Bring a cup\r\nEvening Circle,Mon",
     "meetings.csv: The file ends in the middle of a row"},
    {"lost a quotation mark", "pack.toml", "format = 1\nid = \"oakhill\ntitle = 1\n",
     "pack.toml: line 2: This line cannot be read"},
    {"lost its time zone", "pack.toml", "format = 1\nid = \"oakhill\"\n", "pack.toml: "},
    {"was removed", "pack.toml", nullptr, "pack.toml: There is no pack.toml"},
};

}  // namespace

TEST_CASE("a table that is saved badly keeps what it said before, and staff are told") {
  for (const auto& bad : kBadSaves) {
    CAPTURE(bad.file);
    CAPTURE(bad.what);
    Center center;
    auto catalog = center.start();
    REQUIRE(catalog.look());
    if (bad.bytes)
      center.save(bad.file, bad.bytes[0] == '\xFF' ? std::string("\xFF\xFEN\0a\0", 6) : bad.bytes);
    else
      center.remove(bad.file);
    const auto news = catalog.look();
    REQUIRE(news);
    CHECK_FALSE(news->catalog);  // what is shown stays, to the byte
    CHECK(news->troubles.front().kind == Trouble::Kind::earlier_file);
    const auto told = only_sentence(*news);
    CAPTURE(told);
    CHECK(told.starts_with(bad.says));
    CHECK(told.ends_with("The earlier " + std::string(bad.file) + " is shown."));
    CHECK_FALSE(catalog.look());  // told once

    // Another table that is saved meanwhile is shown beside the earlier one.
    center.save("rooms.csv", "Room,Directions\nA,first door\n");
    const auto beside = catalog.look();
    REQUIRE(beside);
    CHECK(names(*beside).size() == 3);
    CHECK(beside->catalog->notices().size() == 1);
    CHECK(beside->catalog->rooms().size() == 1);
    CHECK(beside->troubles == news->troubles);
  }
}

TEST_CASE("after a good save nothing is told any more") {
  Center center;
  auto catalog = center.start();
  REQUIRE(catalog.look());
  center.save("meetings.csv", "");
  REQUIRE(catalog.look());
  center.save("meetings.csv", kHeader + "New Start,Monday,09:00,10:00,A,\r\n");
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK(news->troubles.empty());
  CHECK(names(*news) == std::set<std::string>{"New Start"});
}

TEST_CASE("what staff take out on purpose is taken out") {
  Center center;
  auto catalog = center.start();
  REQUIRE(catalog.look());
  center.save("notices.csv", "Title,Starts\n");
  center.save("meetings.csv", kHeader + "Morning Circle,Monday,09:00,10:00,A,Bring a cup\r\n");
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK(names(*news) == std::set<std::string>{"Morning Circle"});
  CHECK(news->catalog->notices().empty());
  CHECK(news->troubles.empty());
}

TEST_CASE("a last row without a line end is a row like the others") {
  Center center;
  auto catalog = center.start();
  REQUIRE(catalog.look());
  center.save("meetings.csv", kMeetings + "Night Owls,Friday,23:00");
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK(names(*news).contains("Night Owls"));
}

TEST_CASE("when the folder is gone its last listings stay, until it is back") {
  Center center;
  auto catalog = center.start();
  REQUIRE(catalog.look());
  for (const auto* name : {"pack.toml", "meetings.csv", "notices.csv"}) center.remove(name);
  const auto gone = catalog.look();
  REQUIRE(gone);
  CHECK_FALSE(gone->catalog);
  CHECK_FALSE(gone->failure);
  CHECK(only_sentence(*gone) ==
        "The data folder /center cannot be read. There is no such folder. The earlier listings are "
        "shown.");
  CHECK_FALSE(catalog.look());
  CHECK(catalog.unfinished());
  center.save("pack.toml", kManifestText);
  center.save("meetings.csv", kMeetings);
  center.save("notices.csv", "Title,Starts\nThe lift is out of order,2026-11-01\n");
  const auto back = catalog.look();
  REQUIRE(back);
  CHECK(back->troubles.empty());
  CHECK_FALSE(catalog.unfinished());
}

TEST_CASE("a read error keeps the table, and it is tried again") {
  Center center;
  auto catalog = center.start();
  REQUIRE(catalog.look());
  center.files.fail_read("/center/meetings.csv", "It cannot be read (input/output error).");
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK_FALSE(news->catalog);
  CHECK(only_sentence(*news) ==
        "meetings.csv: It cannot be read (input/output error). The earlier meetings.csv is shown.");
  CHECK(catalog.unfinished());
  center.files.fail_read("/center/meetings.csv", "");
  const auto mended = catalog.look();
  REQUIRE(mended);
  CHECK(mended->troubles.empty());
}

TEST_CASE("on a full disk the old catalog stays, and the save is shown once there is room") {
  Center center;
  auto catalog = center.start();
  REQUIRE(catalog.look());
  center.files.disk_fault = "It cannot be written: the disk is full.";
  center.save("meetings.csv", kHeader + "New Start,Monday,09:00,10:00,A,\r\n");
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK_FALSE(news->catalog);
  CHECK(only_sentence(*news).find("the disk is full. The earlier listings are shown.") !=
        std::string::npos);
  CHECK(catalog.unfinished());
  CHECK_FALSE(catalog.look());
  center.files.disk_fault.clear();
  const auto shown = catalog.look();
  REQUIRE(shown);
  CHECK(names(*shown) == std::set<std::string>{"New Start"});
  CHECK(shown->troubles.empty());
  CHECK_FALSE(catalog.unfinished());
}
