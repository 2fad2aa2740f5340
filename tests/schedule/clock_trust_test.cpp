// When a kiosk believes its clock.
#include "schedule/clock_trust.h"

#include <doctest/doctest.h>

using namespace hearth;
using namespace hearth::schedule;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {
const base::Date kDay{std::chrono::local_days(2026y / 11 / 20)};
}

TEST_CASE("without anything to compare it with a clock is believed") {
  CHECK(trust_in_clock(kDay, {}) == ClockTrust::good);
  CHECK(trust_in_clock(base::Date{}, {}) == ClockTrust::good);
}

TEST_CASE("a clock is behind until the day on which the listings were made") {
  CHECK(trust_in_clock(kDay - days(1), {.issued = kDay, .believed = {}}) == ClockTrust::behind);
  CHECK(trust_in_clock(kDay, {.issued = kDay, .believed = {}}) == ClockTrust::good);
  CHECK(trust_in_clock(kDay - days(20'000), {.issued = kDay, .believed = kDay}) ==
        ClockTrust::behind);
}

TEST_CASE(
    "a clock that is set back, but not behind the listings, is believed: somebody mended it") {
  CHECK(trust_in_clock(kDay + days(3), {.issued = kDay, .believed = kDay + days(25)}) ==
        ClockTrust::good);
}

TEST_CASE("more than a month out it is ahead, whether it was off or wrong") {
  const ClockWitness witness{.issued = kDay - days(90), .believed = kDay};
  CHECK(trust_in_clock(kDay + kLongestAbsence, witness) == ClockTrust::good);
  CHECK(trust_in_clock(kDay + kLongestAbsence + days(1), witness) == ClockTrust::ahead);
  CHECK(trust_in_clock(kDay + days(3650), witness) == ClockTrust::ahead);
}

TEST_CASE("listings that were made since show that time has passed") {
  const ClockWitness witness{.issued = kDay + days(100), .believed = kDay};
  CHECK(trust_in_clock(kDay + days(110), witness) == ClockTrust::good);
  CHECK(trust_in_clock(kDay + days(140), witness) == ClockTrust::ahead);
}

TEST_CASE("a kiosk that begins with old listings believes its clock") {
  CHECK(trust_in_clock(kDay + days(300), {.issued = kDay, .believed = {}}) == ClockTrust::good);
}
