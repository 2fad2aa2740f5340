#include "sync/sheets_on_stick.h"

#include <doctest/doctest.h>

#include "base/memory_files.h"
#include "sync/stick.h"

using namespace hearth;
using namespace hearth::sync;

TEST_CASE(
    "a stick's folder \"hearth\" is found however it is written, and a file of that name not") {
  base::MemoryFiles files;
  for (const auto* const name : {"HEARTH/Meetings.xlsx", "Hearth/rooms.ods", "hearths/notices.csv"})
    files.put(std::string("/stick/") + name, "x");
  files.put("/other/hearth", "a file");
  const auto found = own_folders(files, "/stick");
  CHECK(found == std::vector<std::filesystem::path>{"/stick/HEARTH", "/stick/Hearth"});
  CHECK(own_folders(files, "/other").empty());
  CHECK(own_folders(files, "/none").empty());
  const auto sheets = find_sheets(files, "/stick").sheets;
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0].file == "/stick/Hearth/rooms.ods");
  CHECK(sheets[1].file == "/stick/HEARTH/Meetings.xlsx");
}

TEST_CASE("a table's word counts as a word, and only five hundred files of a folder count") {
  base::MemoryFiles files;
  for (const auto* const name : {"mushrooms.csv", "roomsy.csv", "Our rooms 2.csv"})
    files.put(std::string("/stick/") + name, "x");
  const auto sheets = find_sheets(files, "/stick").sheets;
  REQUIRE(sheets.size() == 1);
  CHECK(sheets[0].name == "Our rooms 2.csv");
  CHECK(sheets[0].older.empty());
  for (int i = 0; i < 600; ++i) files.put("/full/meetings " + std::to_string(i) + ".csv", "x");
  CHECK(find_sheets(files, "/full").sheets.at(0).older.size() == 499);
}
