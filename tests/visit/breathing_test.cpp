#include "visit/breathing.h"

#include <doctest/doctest.h>

using hearth::visit::Breathing;
using hearth::visit::Pace;
using State = Breathing::State;
using namespace std::chrono_literals;

namespace {

constexpr Breathing::Time kStart = 5000s;  // a kiosk that has run for a while

Breathing started(Pace pace = Pace::regular) {
  Breathing breathing;
  while (breathing.pace() != pace) breathing.change_pace(kStart);
  breathing.start(kStart);
  return breathing;
}

}  // namespace

TEST_CASE("before Start nothing counts") {
  const Breathing breathing;
  CHECK(breathing.state(0s) == State::waiting);
  CHECK(breathing.state(kStart) == State::waiting);
}

TEST_CASE("a breath is four seconds in and six out, counted down") {
  const auto breathing = started();
  const auto at = [&](Breathing::Time after) { return breathing.at(kStart + after); };
  CHECK(at(0s).in);
  CHECK(at(0s).seconds_left == 4);
  CHECK(at(999ms).seconds_left == 4);
  CHECK(at(1s).seconds_left == 3);
  CHECK(at(3999ms).in);
  CHECK(at(3999ms).seconds_left == 1);
  CHECK_FALSE(at(4s).in);
  CHECK(at(4s).seconds_left == 6);
  CHECK(at(6s).seconds_left == 4);
  CHECK(at(6s).share == doctest::Approx(1.0 / 3));
  CHECK(at(9999ms).seconds_left == 1);
  CHECK(at(10s).in);
  CHECK(at(10s).seconds_left == 4);
}

TEST_CASE("the circle fills and empties by a sine, without a jump") {
  const auto breathing = started();
  const auto full = [&](Breathing::Time after) { return breathing.at(kStart + after).fullness; };
  CHECK(full(0s) == doctest::Approx(0));
  CHECK(full(1s) == doctest::Approx(0.1464).epsilon(0.001));
  CHECK(full(2s) == doctest::Approx(0.5));
  CHECK(full(4s) == doctest::Approx(1));
  CHECK(full(7s) == doctest::Approx(0.5));
  for (Breathing::Time after = 0s; after < 20s; after += 40ms)
    CHECK(std::abs(full(after + 40ms) - full(after)) < 0.02F);
}

TEST_CASE("it says when the seconds change next") {
  const auto breathing = started();
  CHECK(breathing.at(kStart).next_second == kStart + 1s);
  CHECK(breathing.at(kStart + 300ms).next_second == kStart + 1s);
  CHECK(breathing.at(kStart + 3500ms).next_second == kStart + 4s);
  CHECK(breathing.at(kStart + 9001ms).next_second == kStart + 10s);
}

TEST_CASE("paused it stands, and goes on from there") {
  auto breathing = started();
  breathing.pause(kStart + 5500ms);
  CHECK(breathing.state(kStart + 100s) == State::paused);
  CHECK(breathing.at(kStart + 100s).seconds_left == 5);
  breathing.go_on(kStart + 100s);
  CHECK(breathing.state(kStart + 100s) == State::running);
  CHECK(breathing.at(kStart + 100s).share == doctest::Approx(0.25));
  CHECK(breathing.at(kStart + 104500ms).in);
}

TEST_CASE("three paces, one after the other; the breath goes on from the same share") {
  CHECK(seconds_in(Pace::slower) == 5s);
  CHECK(seconds_out(Pace::slower) == 7s);
  CHECK(seconds_in(Pace::slowest) == 6s);
  CHECK(seconds_out(Pace::slowest) == 8s);
  auto breathing = started();
  const auto now = kStart + 7s;  // half of the way out
  breathing.change_pace(now);
  CHECK(breathing.pace() == Pace::slower);
  CHECK(breathing.at(now).share == doctest::Approx(0.5));
  CHECK_FALSE(breathing.at(now).in);
  CHECK(breathing.at(now).seconds_left == 4);
  CHECK(breathing.state(now) == State::running);
  breathing.change_pace(now);
  CHECK(breathing.pace() == Pace::slowest);
  breathing.change_pace(now);
  CHECK(breathing.pace() == Pace::regular);
}

TEST_CASE("the pace stays when it is stopped and started again") {
  auto breathing = started(Pace::slowest);
  breathing.stop();
  CHECK(breathing.state(kStart) == State::waiting);
  CHECK(breathing.pace() == Pace::slowest);
  breathing.start(kStart);
  CHECK(breathing.at(kStart).seconds_left == 6);
}

TEST_CASE("after four minutes it comes to rest at the end of a breath; pauses do not count") {
  auto breathing = started();
  CHECK(breathing.state(kStart + 240s - 1ms) == State::running);
  CHECK(breathing.state(kStart + 240s) == State::rested);
  breathing.pause(kStart + 3s);
  breathing.go_on(kStart + 103s);
  CHECK(breathing.state(kStart + 340s - 1ms) == State::running);
  CHECK(breathing.state(kStart + 340s) == State::rested);
  CHECK(breathing.state(kStart + 9000s) == State::rested);
  breathing.start(kStart + 9000s);
  CHECK(breathing.state(kStart + 9000s) == State::running);

  const auto slowest = started(Pace::slowest);  // 14 s a breath: 18 of them
  CHECK(slowest.state(kStart + 252s - 1ms) == State::running);
  CHECK(slowest.state(kStart + 252s) == State::rested);
}

TEST_CASE("what does not run is not paused, and what is not paused does not go on") {
  Breathing breathing;
  breathing.pause(kStart);
  breathing.go_on(kStart);
  CHECK(breathing == Breathing{});
}
