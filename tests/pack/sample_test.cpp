#include <doctest/doctest.h>

#include "pack/reader.h"

using namespace hearth;

TEST_CASE(
    "the sample center reads without a word of complaint, but for hours that only a call tells") {
  const base::DiskFiles files;
  const auto reading = pack::read_folder(files, HEARTH_SOURCE "/data");
  REQUIRE_MESSAGE(reading.ok(), (reading ? "" : reading.error().sentence()));
  for (const auto& message : reading->errors) FAIL_CHECK(pack::describe(message));
  for (const auto& message : reading->warnings)
    if (message.column != "Hours") FAIL_CHECK(pack::describe(message));
  CHECK(reading->listing.meetings.size() >= 60);
  CHECK(reading->listing.center.id == "fernbrook");
  CHECK(reading->listing.center.name.others.contains("ar"));
  CHECK_FALSE(reading->listing.rooms.empty());
  CHECK_FALSE(reading->listing.notices.empty());
}
