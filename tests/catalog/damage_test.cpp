// A catalog lies on a disk for years. Whatever becomes of the file: one sentence, never a crash.
#include <doctest/doctest.h>

#include <random>

#include "base/files.h"
#include "catalog/catalog.h"
#include "catalog/full_listing.h"
#include "support/scratch_folder.h"

using namespace hearth;

namespace {

std::string good_bytes(const tests::ScratchFolder& folder, int copies) {
  auto listing = tests::full_listing();
  for (int i = 0; i < copies; ++i) {
    listing.meetings.push_back(tests::full_meeting());
    listing.meetings.back().id += std::to_string(i);
  }
  REQUIRE(catalog::build(listing, folder / "good").ok());
  return base::DiskFiles().read(folder / "good", 1 << 26).value();
}

// Opens it and, where that is possible, reads all there is. Whether it could be opened.
bool use(const std::filesystem::path& file) {
  const auto catalog = catalog::Catalog::open(file);
  if (!catalog) {
    CHECK(catalog.error().message.ends_with('.'));
    CHECK(catalog.error().where == file.string());
    return false;
  }
  for (std::uint32_t i = 0; i < catalog->timetable().size(); ++i)
    CHECK(catalog->meeting(i).id == catalog->timetable().at(i).id);
  catalog->day(tests::day(2026, 11, 24));
  const auto pictures = catalog->pictures();
  for (const char* name : {"kit.png", "empty.jpg"}) CHECK(pictures->bytes(name).size() < 1u << 20);
  return true;
}

std::string message(const std::filesystem::path& file) {
  const auto catalog = catalog::Catalog::open(file);
  return catalog.ok() ? "" : catalog.error().message;
}

}  // namespace

TEST_CASE("a missing, empty or foreign file is told apart from a catalog") {
  const tests::ScratchFolder folder;
  base::DiskFiles files;
  const auto bytes = good_bytes(folder, 0);
  CHECK(message(folder / "nothing") == "There is no catalog here.");
  CHECK(message(folder.path()) == "There is no catalog here.");
  REQUIRE(files.replace(folder / "empty", "").ok());
  CHECK(message(folder / "empty") == "This file is no catalog of Hearth's.");
  REQUIRE(files.replace(folder / "text", std::string(5000, 'x')).ok());
  CHECK(message(folder / "text") == "This file is no catalog of Hearth's.");

  auto foreign = bytes;
  foreign[68] = 'X';  // SQLite's application id
  REQUIRE(files.replace(folder / "foreign", foreign).ok());
  CHECK(message(folder / "foreign") == "This file is no catalog of Hearth's.");
  auto later = bytes;
  later[63] = static_cast<char>(later[63] + 1);  // SQLite's user version
  REQUIRE(files.replace(folder / "later", later).ok());
  CHECK(message(folder / "later") ==
        "This catalog is of another version of Hearth; it has to be built again.");
}

TEST_CASE("a catalog cut short is damaged, wherever it was cut") {
  const tests::ScratchFolder folder;
  const auto bytes = good_bytes(folder, 40);
  base::DiskFiles files;
  std::mt19937 random(20261124);
  for (int i = 0; i < 60; ++i) {
    const auto length = random() % bytes.size();
    REQUIRE(files.replace(folder / "short", bytes.substr(0, length)).ok());
    CAPTURE(length);
    CHECK_FALSE(use(folder / "short"));
  }
}

TEST_CASE("flipped bytes are refused or harmless") {
  const tests::ScratchFolder folder;
  const auto bytes = good_bytes(folder, 40);
  base::DiskFiles files;
  std::mt19937 random(42);
  int refused = 0;
  for (int i = 0; i < 400; ++i) {
    auto damaged = bytes;
    const auto flips = 1 + random() % 8;
    // Half of them where pages begin, since that is where a database is tender.
    for (unsigned flip = 0; flip < flips; ++flip) {
      auto at = random() % damaged.size();
      if (i % 2 == 0) at = at / 4096 * 4096 + random() % 64;
      if (at < damaged.size()) damaged[at] = static_cast<char>(random());
    }
    REQUIRE(files.replace(folder / "flipped", damaged).ok());
    CAPTURE(i);
    if (!use(folder / "flipped")) ++refused;
  }
  CHECK(refused > 100);
}

TEST_CASE("a page of noughts is refused") {
  const tests::ScratchFolder folder;
  const auto bytes = good_bytes(folder, 40);
  base::DiskFiles files;
  int refused = 0, pages = 0;
  for (std::size_t at = 0; at < bytes.size(); at += 4096, ++pages) {
    auto damaged = bytes;
    damaged.replace(at, 4096, 4096, '\0');
    REQUIRE(files.replace(folder / "noughts", damaged).ok());
    CAPTURE(at);
    if (!use(folder / "noughts")) ++refused;
  }
  CHECK(refused == pages);
}

TEST_CASE("a catalog that breaks while it is open shows what the timetable knows") {
  const tests::ScratchFolder folder;
  good_bytes(folder, 400);
  const auto catalog = catalog::Catalog::open(folder / "good");
  REQUIRE(catalog.ok());
  std::filesystem::resize_file(folder / "good", 4096);
  for (std::uint32_t i = 0; i < catalog->timetable().size(); ++i) {
    const auto& entry = catalog->timetable().at(i);
    CHECK(catalog->meeting(i).id == entry.id);
    CHECK(catalog->meeting(i).name.plain == entry.name);
    CHECK(catalog->meeting(i).when == entry.when);
  }
}
