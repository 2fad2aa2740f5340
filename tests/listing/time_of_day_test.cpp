#include "listing/time_of_day.h"

#include <doctest/doctest.h>

using namespace hearth::listing;
using namespace std::chrono_literals;

TEST_CASE(
    "every minute of a day is in the part that it lies in, and the night goes over midnight") {
  CHECK(time_of_day(0h).name == "night");
  CHECK(time_of_day(5h - 1min).name == "night");
  CHECK(time_of_day(5h).name == "morning");
  CHECK(time_of_day(12h - 1min).name == "morning");
  CHECK(time_of_day(12h).name == "afternoon");
  CHECK(time_of_day(17h).name == "evening");
  CHECK(time_of_day(21h - 1min).name == "evening");
  CHECK(time_of_day(21h).name == "night");
  CHECK(time_of_day(24h - 1min).name == "night");
}

TEST_CASE("each part of the day ends where the next one begins") {
  const auto times = times_of_day();
  for (std::size_t i = 0; i < times.size(); ++i)
    CHECK(times[i].until == times[(i + 1) % times.size()].from);
}
