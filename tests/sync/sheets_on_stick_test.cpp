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
