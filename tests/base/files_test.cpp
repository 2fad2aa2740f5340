#include "base/files.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "base/memory_files.h"
#include "support/scratch_folder.h"

using namespace hearth::base;
namespace fs = std::filesystem;

namespace {

void behaves_like_files(Files& files, const fs::path& folder) {
  REQUIRE(files.replace(folder / "a.csv", "one").ok());
  REQUIRE(files.replace(folder / "sub" / "b.csv", "two").ok());
  CHECK(files.read(folder / "a.csv", 100).value() == "one");
  REQUIRE(files.replace(folder / "a.csv", "three").ok());
  CHECK(files.read(folder / "a.csv", 100).value() == "three");
  CHECK(files.stamp(folder / "a.csv")->size == 5);

  CHECK_FALSE(files.read(folder / "a.csv", 4).ok());
  CHECK_FALSE(files.read(folder / "none.csv", 100).ok());
  CHECK_FALSE(files.list(folder / "none").ok());
  CHECK(files.exists(folder / "sub"));

  const auto entries = files.list(folder).value();
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].name == "a.csv");
  CHECK_FALSE(entries[0].is_folder);
  CHECK(entries[1].name == "sub");
  CHECK(entries[1].is_folder);
}

}  // namespace

TEST_CASE("files on disk and in memory behave alike") {
  hearth::tests::ScratchFolder temporary;
  DiskFiles disk;
  behaves_like_files(disk, temporary.path());
  MemoryFiles memory;
  behaves_like_files(memory, "/folder");
}

TEST_CASE("a link on the disk is not followed") {
  hearth::tests::ScratchFolder temporary;
  std::ofstream(temporary.path() / "real.csv") << "secret";
  fs::create_symlink(temporary.path() / "real.csv", temporary.path() / "link.csv");
  DiskFiles disk;
  CHECK_FALSE(disk.read(temporary.path() / "link.csv", 100).ok());
  CHECK(disk.list(temporary.path())->size() == 1);
}

TEST_CASE("a fault in memory is played until it is mended, and leaves the old content") {
  MemoryFiles files;
  files.put("/f/a", "old");
  files.fail_write("/f/a", "The disk is full.");
  CHECK(files.replace("/f/a", "new").error().message == "The disk is full.");
  CHECK(files.read("/f/a", 10).value() == "old");
  files.fail_write("/f/a", "");
  CHECK(files.replace("/f/a", "new").ok());
  files.fail_read("/f/a", "The stick was pulled out.");
  CHECK_FALSE(files.read("/f/a", 10).ok());
}
