#include "base/folder_stamps.h"

#include <doctest/doctest.h>

#include "base/clutter.h"
#include "base/memory_files.h"

using namespace hearth::base;

namespace {

std::string stamps_of(const MemoryFiles& files) {
  const auto stamps = folder_stamps(files, "data");
  REQUIRE(stamps);
  return *stamps;
}

}  // namespace

TEST_CASE("what programs leave beside a file is told from files") {
  for (const auto* name : {".~lock.meetings.csv#", "~$meetings.xlsx", ".DS_Store", "meetings.csv~",
                           "#meetings.csv#", ".meetings.csv.swp", "meetings.csv.tmp"})
    CHECK_MESSAGE(is_clutter(name), name);
  for (const auto* name : {"meetings.csv", "pack.toml", "naloxone.md", "Meetings (new).CSV"})
    CHECK_FALSE_MESSAGE(is_clutter(name), name);
}

TEST_CASE("a folder's stamps differ when a file was changed, came or went, and else are the same") {
  MemoryFiles files;
  files.put("data/meetings.csv", "one");
  files.put("data/pages/naloxone.md", "two");
  const auto first = stamps_of(files);
  CHECK(stamps_of(files) == first);
  files.put("data/.~lock.meetings.csv#", "x");
  files.put("data/deep/er/file.csv", "x");
  files.remove("data/deep/er/file.csv");
  CHECK(stamps_of(files) == first);
  files.put("data/pages/naloxone.md", "TWO");
  const auto second = stamps_of(files);
  CHECK(second != first);
  files.put("data/rooms.csv", "");
  CHECK(stamps_of(files) != second);
  files.remove("data/rooms.csv");
  CHECK(stamps_of(files) == second);
}

TEST_CASE("a folder that is gone has no stamps") {
  CHECK_FALSE(folder_stamps(MemoryFiles(), "data"));
}
