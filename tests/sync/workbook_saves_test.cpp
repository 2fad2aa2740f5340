// A data folder whose tables become workbooks, and back, while it is shown.
#include "sheet/cells.h"
#include "sync/center.h"

using namespace hearth;
using namespace hearth::sync;
using tests::corpus;

namespace {
const std::set<std::string> kThree{"Morning Circle", "Evening Circle", "Quiet Hour"};
}

TEST_CASE("a workbook that takes the place of a CSV is shown, and a save of it as well") {
  Center center;
  auto follow = center.start();
  REQUIRE(follow.look());
  center.remove("meetings.csv");
  center.save("meetings.ods", corpus("several_sheets.ods"));
  const auto changed = follow.look();
  REQUIRE(changed);
  CHECK(names(*changed) == kThree);
  center.save("meetings.ods", corpus("times_and_numbers.xlsx"));
  const auto news = follow.look();
  REQUIRE(news);
  CHECK(names(*news) == std::set<std::string>{"Text", "Numbers", "Whole"});
  CHECK(only_sentence(*news).starts_with("meetings.ods: E4, column Starts:"));
}

TEST_CASE(
    "a workbook that was saved badly leaves the table as it was, whatever kind of file it was") {
  Center center;
  auto follow = center.start();
  REQUIRE(follow.look());
  const auto whole = corpus("merged_day.ods");
  center.remove("meetings.csv");
  center.save("meetings.ods", whole.substr(0, whole.size() / 2));
  auto news = follow.look();
  REQUIRE(news);
  CHECK_FALSE(news->catalog);
  CHECK(only_sentence(*news).starts_with("meetings.ods: The workbook is damaged"));
  CHECK(only_sentence(*news).ends_with("The earlier meetings.ods is shown."));
  // Other tables go on, and it is mended.
  center.save("notices.csv", "Title,Starts\nSomething else,2026-11-01\n");
  news = follow.look();
  REQUIRE(news);
  REQUIRE(news->catalog);
  CHECK(names(*news) == kThree);
  center.save("meetings.ods", whole);
  news = follow.look();
  REQUIRE(news);
  CHECK(news->troubles.empty());
  // And one that was a workbook before.
  center.remove("meetings.ods");
  center.save("notices.csv", "Title,Starts\nAgain something else,2026-11-01\n");
  news = follow.look();
  REQUIRE(news);
  CHECK(names(*news) == kThree);
  CHECK(only_sentence(*news).starts_with("meetings.ods: The file is gone"));
}

TEST_CASE("a second file of one table is told until one of them is gone") {
  Center center;
  auto follow = center.start();
  REQUIRE(follow.look());
  center.save("meetings.xlsx", corpus("merged_day.xlsx"));
  auto news = follow.look();
  REQUIRE(news);
  CHECK(only_sentence(*news) ==
        "meetings.csv: This file is not read, since there is meetings.xlsx as well, which counts; "
        "keep one of them in the folder. Nothing of it is shown.");
  center.remove("meetings.csv");
  news = follow.look();
  REQUIRE(news);
  CHECK(news->troubles.empty());
}
