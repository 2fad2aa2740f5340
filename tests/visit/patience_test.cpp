#include "visit/patience.h"

#include <doctest/doctest.h>

using namespace hearth::visit;
using namespace std::chrono_literals;
using State = Patience::State;

TEST_CASE("after 90 seconds it asks, 30 seconds later the visit is over") {
  Patience patience;
  patience.touched(10s);
  CHECK(patience.state(99'999ms) == State::waiting);
  CHECK(patience.state(100s) == State::asking);
  CHECK(patience.seconds_left(100s) == 30);
  CHECK(patience.seconds_left(100'500ms) == 30);
  CHECK(patience.seconds_left(101s) == 29);
  CHECK(patience.state(129'999ms) == State::asking);
  CHECK(patience.seconds_left(129'999ms) == 1);
  CHECK(patience.state(130s) == State::over);
}

TEST_CASE("any touch begins the time anew") {
  Patience patience;
  patience.touched(0s);
  patience.touched(95s);
  CHECK(patience.state(100s) == State::waiting);
}

TEST_CASE("who needs more time has 300 seconds") {
  Patience patience;
  patience.set_slow(true);
  CHECK(patience.state(299s) == State::waiting);
  CHECK(patience.state(300s) == State::asking);
  CHECK(patience.state(330s) == State::over);
}

TEST_CASE("the next change is told, so that the loop can sleep until then") {
  Patience patience;
  CHECK(patience.next_change(5s) == 90s);
  CHECK(patience.next_change(90s) == 91s);
  CHECK(patience.next_change(90'200ms) == 91s);
  CHECK(patience.next_change(119'500ms) == 120s);
}

TEST_CASE("a private question is covered 45 seconds after the last touch, whoever has more time") {
  Patience patience;
  patience.touched(10s);
  CHECK(patience.covers_at() == 55s);
  patience.set_slow(true);
  CHECK(patience.covers_at() == 55s);
}
