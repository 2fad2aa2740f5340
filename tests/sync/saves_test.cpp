#include "picture/made.h"
#include "sync/center.h"

using namespace hearth;
using namespace hearth::sync;

TEST_CASE("what was saved is what is delivered") {
  Center center;
  auto catalog = center.start();
  CHECK_FALSE(catalog.begin());
  const auto first = catalog.look();
  REQUIRE(first);
  CHECK(names(*first) == std::set<std::string>{"Evening Circle", "Morning Circle", "Quiet Hour"});
  CHECK(first->troubles.empty());

  center.save("meetings.csv", kMeetings + "Night Owls,Friday,23:00,24:00,A,\r\n");
  const auto second = catalog.look();
  REQUIRE(second);
  CHECK(names(*second).contains("Night Owls"));
}

TEST_CASE("what says the same builds nothing and delivers nothing") {
  Center center;
  auto catalog = center.start();
  REQUIRE(catalog.look());
  const int written = center.files.written;
  CHECK_FALSE(catalog.look());
  center.save("meetings.csv", kMeetings);
  CHECK_FALSE(catalog.look());
  center.save("meetings.csv~", "a backup");
  center.save(".~lock.meetings.csv#", ",somebody,their-pc,22.11.2026 08:31;");
  CHECK_FALSE(catalog.look());
  CHECK(center.files.written == written);
}

TEST_CASE("another picture under the same name comes with the next catalog, and goes with it") {
  Center center;
  center.save("rooms.csv", "Room,Image\r\nA,door.png\r\n");
  center.save("images/door.png", tests::png(tests::four_fields(4, 2)));
  auto catalog = center.start();
  const auto first = catalog.look();
  REQUIRE(first);
  REQUIRE(first->catalog->picture("door.png"));
  CHECK(first->catalog->picture("door.png")->width == 4);
  center.save("images/door.png", tests::png(tests::four_fields(6, 2)));
  const auto second = catalog.look();
  REQUIRE(second);
  CHECK(second->catalog->picture("door.png")->width == 6);
  CHECK(first->catalog->pictures()->bytes("door.png").size() > 0);  // of the one that is shown
}

TEST_CASE("a row with a mistake is left out and told, and the others are shown") {
  Center center;
  auto catalog = center.start();
  REQUIRE(catalog.look());
  center.save("meetings.csv", kMeetings + "Lunch Break,Friday,noonish,13:00,A,\r\n" +
                                  "Night Owls,Friday,23:00,24:00,A,\r\n");
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK(names(*news).size() == 4);
  CHECK(news->troubles.front().kind == Trouble::Kind::rows_left_out);
  CHECK(only_sentence(*news).starts_with("meetings.csv: row 5, column Time: "));

  center.save("meetings.csv", kMeetings);
  const auto mended = catalog.look();
  REQUIRE(mended);
  CHECK(mended->troubles.empty());
}

TEST_CASE("a table that changes while it is read is read again") {
  Center center;
  auto catalog = center.start();
  center.files.while_reading = [&] {
    center.save("meetings.csv", kHeader + "Late Change,Monday,09:00,10:00,A,\r\n");
  };
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK(names(*news) == std::set<std::string>{"Late Change"});
}

TEST_CASE("a table that vanishes between listing and reading does not empty the screen") {
  Center center;
  auto catalog = center.start();
  REQUIRE(catalog.look());
  center.save("pack.toml", kManifestText + "\n");
  center.files.while_reading = [&] { center.remove("meetings.csv"); };
  const auto news = catalog.look();
  REQUIRE(news);
  CHECK_FALSE(news->catalog);
  CHECK(only_sentence(*news).starts_with("meetings.csv: The file is gone"));
}
