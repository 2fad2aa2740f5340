#include "visit/visit.h"

#include <doctest/doctest.h>

using namespace hearth::visit;

TEST_CASE("a fresh visit is at home and has nothing to clear") {
  Visit visit({});
  CHECK(visit.fresh());
  CHECK(visit.at_home());
  visit.language = "es";
  CHECK_FALSE(visit.fresh());
}

TEST_CASE("back returns to a place as it was left, and ends at home") {
  Visit visit({});
  visit.go({.screen = Screen::meetings});
  visit.here().page = 2;
  visit.go({.screen = Screen::meeting, .meeting = "steps"});
  CHECK(visit.here().meeting == "steps");
  visit.back();
  CHECK(visit.here().screen == Screen::meetings);
  CHECK(visit.here().page == 2);
  visit.back();
  visit.back();
  CHECK(visit.at_home());
}

TEST_CASE("back closes a sheet before it leaves the place") {
  Visit visit({});
  visit.go({.screen = Screen::meetings});
  visit.sheet = Sheet::language;
  visit.back();
  CHECK(visit.sheet == Sheet::none);
  CHECK(visit.here().screen == Screen::meetings);
}

TEST_CASE("the way back does not grow without end, and home stays its beginning") {
  Visit visit({});
  for (int i = 0; i < 1000; ++i) visit.go({.screen = Screen::meetings, .page = i});
  int steps = 0;
  while (!visit.at_home()) {
    visit.back();
    ++steps;
  }
  CHECK(steps < 40);
  CHECK(visit.here().screen == Screen::home);
}

TEST_CASE("a place that was left while it was drawn can be written to until the next drawing") {
  Visit visit({});
  visit.drawing_begins();
  auto& home = visit.here();
  for (int i = 0; i < 100; ++i) visit.go({.screen = Screen::meetings});
  home.page = 1;
  visit.drawing_begins();
  auto& deepest = visit.here();
  visit.go({.screen = Screen::meeting});  // the oldest place is forgotten for it
  deepest.page = 2;
  visit.back();
  CHECK(&visit.here() == &deepest);
  CHECK(visit.here().page == 2);
  visit.go_home();
  CHECK(&visit.here() == &home);
  CHECK(visit.here().page == 0);
  deepest.page = 3;  // seen by the address sanitizer alone
  visit.go({.screen = Screen::peer});
  visit.drawing_begins();
  auto& peer = visit.here();
  visit.back();
  peer.page = 4;
  CHECK(visit.here().page == 0);
}
