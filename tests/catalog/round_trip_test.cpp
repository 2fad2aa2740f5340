#include <doctest/doctest.h>

#include "base/files.h"
#include "catalog/catalog.h"
#include "catalog/full_listing.h"
#include "support/scratch_folder.h"

using namespace hearth;
using tests::day;

namespace {

catalog::Catalog opened(const std::filesystem::path& file) {
  auto result = catalog::Catalog::open(file);
  if (!result) FAIL(result.error().sentence());
  return std::move(*result);
}

}  // namespace

TEST_CASE("everything that a listing says comes back out of the catalog") {
  const tests::ScratchFolder folder;
  const auto listing = tests::full_listing();
  REQUIRE(catalog::build(listing, folder / "catalog").ok());
  const auto catalog = opened(folder / "catalog");

  CHECK(catalog.center() == listing.center);
  CHECK(catalog.rooms() == listing.rooms);
  CHECK(catalog.notices() == listing.notices);
  CHECK(catalog.articles() == listing.articles);
  CHECK(catalog.forms() == listing.forms);
  REQUIRE(catalog.timetable().size() == listing.meetings.size());
  for (std::uint32_t i = 0; i < listing.meetings.size(); ++i) {
    CHECK(catalog.meeting(i) == listing.meetings[i]);
    CHECK(&catalog.meeting(i) == &catalog.meeting(i));  // read once
  }
  REQUIRE(catalog.resources().size() == listing.resources.size());
  for (std::uint32_t i = 0; i < listing.resources.size(); ++i) {
    const auto& resource = listing.resources[i];
    CHECK(catalog.resource(i) == resource);
    CHECK(&catalog.resource(i) == &catalog.resource(i));
    CHECK(catalog.find_resource(resource.id) == i);
    const auto& facts = catalog.resources()[i];
    CHECK(facts.name == resource.name.plain);
    CHECK(facts.category == resource.category);
    CHECK(facts.kind == resource.kind);
    CHECK(facts.latitude == resource.latitude);
    CHECK(facts.hours == resource.hours.plain);
    CHECK(facts.cost == resource.cost.codes);
    CHECK(facts.languages == resource.languages);
    CHECK(facts.crisis == resource.crisis);
  }
  CHECK_FALSE(catalog.find_resource("nobody"));
}

TEST_CASE("pictures are known by name and size, and keep every byte") {
  const tests::ScratchFolder folder;
  const auto listing = tests::full_listing();
  REQUIRE(catalog::build(listing, folder / "catalog").ok());
  std::shared_ptr<catalog::Pictures> pictures;
  {
    const auto catalog = opened(folder / "catalog");
    for (const auto& picture : listing.pictures) {
      REQUIRE(catalog.picture(picture.name));
      CHECK(catalog.picture(picture.name)->width == picture.width);
      CHECK(catalog.picture(picture.name)->height == picture.height);
    }
    CHECK(catalog.picture("gone.png") == nullptr);
    CHECK(catalog.picture("") == nullptr);
    pictures = catalog.pictures();
  }
  // What was taken into another thread's hand stays readable.
  for (const auto& picture : listing.pictures)
    CHECK(pictures->bytes(picture.name) == picture.bytes);
  CHECK(pictures->bytes("gone.png").empty());
}

TEST_CASE("an empty center makes a catalog, too") {
  const tests::ScratchFolder folder;
  listing::Listing listing;
  listing.center.languages = {"en"};
  listing.center.time_zone = "America/New_York";
  REQUIRE(catalog::build(listing, folder / "catalog").ok());
  const auto catalog = opened(folder / "catalog");
  CHECK(catalog.center() == listing.center);
  CHECK(catalog.timetable().size() == 0);
  CHECK(catalog.day(day(2026, 11, 24)).empty());
  CHECK_FALSE(catalog.find_meeting("anything"));
}

TEST_CASE("an instant and a day far off keep their place") {
  const tests::ScratchFolder folder;
  auto listing = tests::full_listing();
  listing.meetings[0].when.anchor = day(1, 1, 1);
  listing.meetings[0].when.until = day(9999, 12, 31);
  listing.center.issued = base::Instant{};
  REQUIRE(catalog::build(listing, folder / "catalog").ok());
  const auto catalog = opened(folder / "catalog");
  CHECK(catalog.meeting(0) == listing.meetings[0]);
  CHECK(catalog.center() == listing.center);
}

TEST_CASE("a text that is no proper UTF-8 does not stop the catalog from being built") {
  const tests::ScratchFolder folder;
  auto listing = tests::full_listing();
  listing.meetings[0].notes.plain = "caf\xe9";
  listing.meetings[0].types = {"caf\xe9"};
  REQUIRE(catalog::build(listing, folder / "catalog").ok());
  CHECK(opened(folder / "catalog").meeting(0).notes.plain == "caf\xe9");
}

TEST_CASE("the same listing gives the same bytes, another one others") {
  const tests::ScratchFolder folder;
  auto listing = tests::full_listing();
  REQUIRE(catalog::build(listing, folder / "one").ok());
  REQUIRE(catalog::build(listing, folder / "two").ok());
  listing.meetings[0].url = "https://example.org";
  REQUIRE(catalog::build(listing, folder / "three").ok());
  const base::DiskFiles files;
  const auto read = [&](const char* name) { return files.read(folder / name, 1 << 24).value(); };
  CHECK(read("one") == read("two"));
  CHECK(read("one") != read("three"));
}
