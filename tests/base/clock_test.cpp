#include "base/clock.h"

#include <doctest/doctest.h>

using namespace hearth::base;
using namespace std::chrono_literals;

namespace {
constexpr Instant kNoon = Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24)) + 12h;
}

TEST_CASE("a manual clock moves only when it is told to, fractions included") {
  ManualClock clock(kNoon);
  CHECK(clock.now() == kNoon);
  clock.advance(400ms);
  clock.advance(700ms);
  CHECK(clock.now() == kNoon + 1s);
  CHECK(clock.uptime() == 1100ms);
  clock.advance(900ms);
  CHECK(clock.now() == kNoon + 2s);
}

TEST_CASE("setting the wall clock leaves uptime alone") {
  ManualClock clock(kNoon);
  clock.advance(5s);
  clock.set(kNoon - 1h);
  CHECK(clock.now() == kNoon - 1h);
  CHECK(clock.uptime() == 5s);
}

TEST_CASE("a running clock starts where it is told and skips ahead at once") {
  RunningClock clock(kNoon);
  CHECK(clock.now() - kNoon < 2s);
  const auto before = clock.uptime();
  clock.skip(90s);
  CHECK(clock.uptime() - before >= 90s);
  CHECK(clock.now() - kNoon >= 90s);
}
