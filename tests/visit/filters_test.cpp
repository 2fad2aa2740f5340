#include "visit/filters.h"

#include <doctest/doctest.h>

#include "visit/visit.h"

using namespace hearth;
using listing::ChoiceGroup;
using visit::MeetingFilters;

TEST_CASE("a filter is taken off by choosing it again, and all of them at once") {
  MeetingFilters filters;
  CHECK(filters.none());
  filters.toggle({ChoiceGroup::language, "es"});
  filters.toggle({ChoiceGroup::attendance, "online"});
  CHECK(filters.count() == 2);
  CHECK(filters.has({ChoiceGroup::language, "es"}));
  CHECK_FALSE(filters.has({ChoiceGroup::language, "ar"}));
  filters.toggle({ChoiceGroup::language, "es"});
  CHECK_FALSE(filters.has({ChoiceGroup::language, "es"}));
  CHECK(filters.count() == 1);
  filters.clear();
  CHECK(filters == MeetingFilters{});
}

TEST_CASE("the same filters are equal however they were chosen, in the order of their groups") {
  MeetingFilters one, other;
  one.toggle({ChoiceGroup::program, "aa"});
  one.toggle({ChoiceGroup::who_may_come, "open"});
  other.toggle({ChoiceGroup::who_may_come, "open"});
  other.toggle({ChoiceGroup::program, "aa"});
  CHECK(one == other);
  CHECK(one.chosen().front().group == ChoiceGroup::who_may_come);
}

TEST_CASE("back returns to the filters as they were, and a new visit has none") {
  visit::Visit visit({});
  visit.go({.screen = visit::Screen::meetings});
  visit.here().filters.toggle({ChoiceGroup::step_free, "yes"});
  visit.go({.screen = visit::Screen::meeting});
  CHECK(visit.here().filters.none());
  visit.back();
  CHECK(visit.here().filters.count() == 1);
  visit.go_home();
  visit.go({.screen = visit::Screen::meetings});
  CHECK(visit.here().filters.none());
}

TEST_CASE("where one thing at a time is chosen the new one takes the place of the old one") {
  using listing::ResourceGroup;
  visit::ResourceFilters filters;
  filters.toggle({ResourceGroup::cost, "free"});
  filters.toggle_alone({ResourceGroup::distance, "2"});
  filters.toggle_alone({ResourceGroup::distance, "10"});
  CHECK(filters.count() == 2);
  CHECK(filters.has({ResourceGroup::distance, "10"}));
  CHECK_FALSE(filters.has({ResourceGroup::distance, "2"}));
  filters.toggle_alone({ResourceGroup::distance, "10"});
  CHECK(filters == visit::ResourceFilters({ResourceGroup::cost, "free"}));
  filters.clear(ResourceGroup::cost);
  CHECK(filters.none());
}
