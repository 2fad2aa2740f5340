#include "pack/archive.h"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <time.h>

#include "pack/bundle.h"
#include "pack/pack_reader.h"

using namespace hearth;
using namespace hearth::pack;

namespace {

const std::map<std::string, std::string> kFiles{
    {"pack.toml", "format = 1\n"},
    {"meetings.csv", std::string(100'000, 'm')},
    {"images/a.png", std::string("\0\x01\xff", 3)},
    {"pages/empty.md", ""},
};

base::MemoryFiles unpacked(std::string_view bytes) {
  auto files = unpack(bytes);
  if (const auto* refused = std::get_if<trust::Refused>(&files)) FAIL(trust::sentence(*refused));
  return std::get<base::MemoryFiles>(std::move(files));
}

}  // namespace

TEST_CASE("what was packed comes out as it was") {
  const auto files = unpacked(zip(kFiles).value());
  for (const auto& [name, bytes] : kFiles) {
    CAPTURE(name);
    CHECK(files.read(std::string(kUnpacked) + "/" + name, 1'000'000).value() == bytes);
  }
  CHECK(files.list(kUnpacked)->size() == 4);
  CHECK(zip(kFiles)->size() < 1500);
}

TEST_CASE("the same files give the same bytes, in whatever zone the computer is") {
  const auto bytes = zip(kFiles).value();
  for (const auto* const zone : {"Pacific/Auckland", "America/Los_Angeles", "UTC"}) {
    ::setenv("TZ", zone, 1);
    ::tzset();
    CHECK(zip(kFiles).value() == bytes);
  }
  ::unsetenv("TZ");
  ::tzset();
}

TEST_CASE("the sample center comes through its pack as it is") {
  const base::DiskFiles disk;
  const std::string folder = HEARTH_SOURCE "/data";
  const auto bundled = bundle(disk, folder).value();
  const auto reading = read_pack(zip(bundled.files).value());
  if (const auto* refused = std::get_if<trust::Refused>(&reading)) FAIL(trust::sentence(*refused));
  const auto& through = std::get<Reading>(reading);
  const auto straight = read_folder(disk, folder).value();
  CHECK(through.errors.size() == straight.errors.size());
  CHECK(through.listing.center == straight.listing.center);
  CHECK(through.listing.meetings == straight.listing.meetings);
  CHECK(through.listing.resources == straight.listing.resources);
  CHECK(through.listing.articles == straight.listing.articles);
  CHECK(through.listing.pictures == straight.listing.pictures);
  CHECK(through.listing.forms == straight.listing.forms);
}
