#include "sync/center.h"

using namespace hearth;
using namespace hearth::sync;

TEST_CASE("an untouched folder is shown at once from the catalog of last time") {
  Center center;
  { REQUIRE(center.start().look()); }
  const int written = center.files.written;
  auto catalog = center.start();
  const auto first = catalog.begin();
  REQUIRE(first);
  CHECK(names(*first).size() == 3);
  CHECK_FALSE(first->folder_read);
  const auto second = catalog.look();
  REQUIRE(second);
  CHECK_FALSE(second->catalog);
  CHECK(second->folder_read);
  CHECK(center.files.written == written);
}

TEST_CASE("a folder that was changed meanwhile is read before anything is shown") {
  Center center;
  { REQUIRE(center.start().look()); }
  center.save("meetings.csv", kMeetings + "Night Owls,Friday,23:00,24:00,A,\r\n");
  auto catalog = center.start();
  CHECK_FALSE(catalog.begin());
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK(names(*news).contains("Night Owls"));
}

TEST_CASE("a catalog that is not as it was left is not shown") {
  Center center;
  { REQUIRE(center.start().look()); }
  base::DiskFiles disk;
  REQUIRE(disk.replace(center.state / "catalog.db", "no catalog"));
  auto catalog = center.start();
  CHECK_FALSE(catalog.begin());
  CHECK(names(*catalog.look()).size() == 3);
}

TEST_CASE("the listings of another folder are never shown for this one") {
  Center center;
  { REQUIRE(center.start().look()); }
  center.folder = "/elsewhere";
  auto catalog = center.start();
  CHECK_FALSE(catalog.begin());
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK_FALSE(news->catalog);
  REQUIRE(news->failure);
}

TEST_CASE("a start with a bad folder shows the listings of last time and tells") {
  struct Case {
    const char *file, *bytes, *says;
  };
  const Case kCases[] = {{"pack.toml", "format = ", "pack.toml: line 1: "},
                         {"meetings.csv", "", "meetings.csv: The file is empty"},
                         {"notices.csv", nullptr, "notices.csv: The file is gone"},
                         {"meetings.csv", "a,b\n", "meetings.csv: row 1, column Name: "}};
  for (const auto& bad : kCases) {
    CAPTURE(bad.says);
    Center center;
    { REQUIRE(center.start().look()); }
    if (bad.bytes)
      center.save(bad.file, bad.bytes);
    else
      center.remove(bad.file);
    for (int start = 0; start < 2; ++start) {  // and so does the start after that
      auto catalog = center.start();
      CHECK_FALSE(catalog.begin());
      const auto news = catalog.look();
      REQUIRE(news);
      CHECK(names(*news).size() == 3);
      CHECK(news->catalog->notices().size() == 1);
      const auto told = only_sentence(*news);
      CAPTURE(told);
      CHECK(told.starts_with(bad.says));
      CHECK(told.ends_with("The earlier listings are shown."));
    }
  }
}

TEST_CASE("what stood in for a bad table still does after a start") {
  Center center;
  {
    auto catalog = center.start();
    REQUIRE(catalog.look());
    center.remove("notices.csv");
    center.save("meetings.csv", kHeader + "New Start,Monday,09:00,10:00,A,\r\n");
    REQUIRE(catalog.look());
  }
  auto catalog = center.start();
  const auto first = catalog.begin();
  REQUIRE(first);
  CHECK(names(*first) == std::set<std::string>{"New Start"});
  CHECK(first->catalog->notices().size() == 1);
  const auto second = catalog.look();
  REQUIRE(second);
  CHECK_FALSE(second->catalog);
  CHECK(only_sentence(*second).starts_with("notices.csv: The file is gone"));
}

TEST_CASE("without anything earlier a bad table is told and the rest is shown") {
  Center center;
  center.save("meetings.csv", "a,b\n");
  auto catalog = center.start();
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK(names(*news).empty());
  CHECK(news->catalog->notices().size() == 1);
  CHECK(only_sentence(*news).ends_with("Nothing of it is shown."));
}

TEST_CASE("without anything earlier and without pack.toml there is nothing to show") {
  Center center;
  center.remove("pack.toml");
  auto catalog = center.start();
  const auto news = catalog.look();
  REQUIRE(news);
  REQUIRE(news->failure);
  CHECK(news->failure->sentence().find("There is no pack.toml") != std::string::npos);
}

TEST_CASE("without room for a catalog, and without an earlier one, there is nothing to show") {
  Center center;
  center.files.disk_fault = "It cannot be written: the disk is full.";
  auto catalog = center.start();
  const auto news = catalog.look();
  REQUIRE(news);
  REQUIRE(news->failure);
  CHECK(news->failure->sentence().find("the disk is full") != std::string::npos);
}
