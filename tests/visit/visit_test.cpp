#include "visit/visit.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <new>
#include <string_view>

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

TEST_CASE("what is looked for is there on the way back to it, and gone with the last place of it") {
  Visit visit({});
  visit.go({.screen = Screen::search});
  REQUIRE(visit.search.insert("bed"));
  visit.keyboard = {.hidden = true, .alphabetical = true};
  visit.go({.screen = Screen::meeting});
  visit.go_for_help();
  visit.back();
  visit.back();
  CHECK(visit.here().screen == Screen::search);
  CHECK(visit.search.view() == "bed");
  CHECK(visit.keyboard.hidden);
  visit.back();
  CHECK(visit.search.empty());
  CHECK_FALSE(visit.keyboard.hidden);
  CHECK(visit.keyboard.alphabetical);  // how somebody likes the letters to lie

  visit.go({.screen = Screen::search});
  REQUIRE(visit.search.insert("bed"));
  visit.go({.screen = Screen::meeting});
  visit.go_home();
  CHECK(visit.search.empty());
}

TEST_CASE("what was looked for counts as done, and so does the order of the letters") {
  Visit visit({});
  visit.keyboard.alphabetical = true;
  CHECK_FALSE(visit.fresh());
  visit.keyboard = {};
  CHECK(visit.fresh());
  REQUIRE(visit.search.insert("bed"));
  CHECK_FALSE(visit.fresh());
}

TEST_CASE("a visit that is replaced leaves no byte of what was typed") {
  alignas(Visit) std::byte bytes[sizeof(Visit)];
  const auto holds = [&](std::string_view piece) {
    return std::string_view(reinterpret_cast<const char*>(bytes), sizeof bytes).find(piece) !=
           std::string_view::npos;
  };
  auto* visit = new (bytes) Visit(Beginning{});
  visit->go({.screen = Screen::search});
  REQUIRE(visit->search.insert("canary-4711"));
  REQUIRE(holds("canary-4711"));
  *visit = Visit(Beginning{});
  CHECK_FALSE(holds("ary-4"));
  REQUIRE(visit->search.insert("canary-4711"));
  std::destroy_at(visit);
  CHECK_FALSE(holds("ary-4"));
}
