// Filters as a visitor uses them: several at once, counted before they are chosen, taken off one by
// one or all together.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "screens/offered_filters.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;
using Key = platform::InputEvent::Key;

namespace {

Lobby& at_meetings(Lobby& lobby) {
  const auto* tile = lobby.by_id("tile.meetings");
  REQUIRE(tile);
  lobby.tap(tile->label, Role::tile);
  REQUIRE(lobby.screen() == "meetings");
  return lobby;
}

// The names on all pages of the day that is shown.
std::set<std::string> names(Lobby& lobby) {
  std::set<std::string> found;
  lobby::on_every_page(lobby, [&] {
    for (const auto& node : lobby.tree().nodes)
      if (node.role == Role::card) found.insert(node.label);
  });
  return found;
}

void choose(Lobby& lobby, const std::vector<std::string>& ids) {
  tests::open_filters(lobby);
  for (const auto& id : ids) {
    lobby::turn_to_first(lobby);
    tests::tick(lobby, id);
  }
  const auto* show = lobby.by_id("filter.show");
  REQUIRE(show);
  lobby.tap(show->label, Role::button);
}

int said_by(Lobby& lobby, const std::string& id) {
  tests::open_filters(lobby);
  const auto* choice = lobby::turn_to(lobby, id);
  REQUIRE(choice);
  const int said = tests::meetings_of(*choice);
  lobby.tap("Close");
  return said;
}

}  // namespace

TEST_CASE("a chip narrows the list and is seen to be chosen; again takes it off") {
  Lobby lobby;
  at_meetings(lobby);
  lobby.tap("In Spanish", Role::chip);
  CHECK(lobby.find("In Spanish", Role::chip)->selected);
  CHECK_FALSE(lobby.find("All", Role::chip)->selected);
  CHECK(lobby.shows("Nuevo Día"));
  CHECK_FALSE(lobby.shows("Steps & Coffee"));
  lobby.tap("In Spanish", Role::chip);
  CHECK(lobby.find("All", Role::chip)->selected);
  CHECK(lobby.shows("Steps & Coffee"));
}

TEST_CASE("every filter keeps what it says and leaves out the rest") {
  struct Choice {
    const char *id, *day, *kept, *left_out;
  };
  constexpr Choice kChoices[] = {
      {"filter.who.open", "Today", "Steps & Coffee", "Women\u2019s Circle"},
      {"filter.who.newcomers", "Monday, November 30", "Monday Newcomers", "Women\u2019s Circle"},
      {"filter.join.online", "Today", "Women\u2019s Circle", "Steps & Coffee"},
      {"filter.join.in-person", "Today", "Steps & Coffee", "Lakeside Online"},
      {"filter.time.afternoon", "Today", "Steps & Coffee", "Lakeside Online"},
      {"filter.time.evening", "Today", "Lakeside Online", "Steps & Coffee"},
      {"filter.time.night", "Friday, November 27", "Late Lights", "Midday Meeting"},
      {"filter.for.W", "Today", "Women\u2019s Circle", "Steps & Coffee"},
      {"filter.for.M", "Monday, November 30", "Men\u2019s Table", "Women\u2019s Circle"},
      {"filter.for.Y", "Today", "Young Adults", "Steps & Coffee"},
      {"filter.for.families", "Today", "Family & Friends Group", "Steps & Coffee"},
      {"filter.language.es", "Today", "Nuevo Día", "Steps & Coffee"},
      {"filter.program.family", "Today", "Family & Friends Group", "Steps & Coffee"},
      {"filter.access.yes", "Today", "Steps & Coffee", "Lakeside Online"},
  };
  Lobby lobby;
  at_meetings(lobby);
  for (const auto& choice : kChoices) {
    CAPTURE(choice.id);
    choose(lobby, {choice.id});
    lobby.tap(choice.day, Role::chip);
    const auto found = names(lobby);
    CHECK(std::any_of(found.begin(), found.end(),
                      [&](const std::string& name) { return name.starts_with(choice.kept); }));
    CHECK_FALSE(found.contains(choice.left_out));
    lobby.tap("All", Role::chip);
  }
}

TEST_CASE("every choice leads to as many meetings as it says") {
  Lobby lobby;
  at_meetings(lobby);
  CHECK(tests::try_all_offered(lobby) > 25);
}

TEST_CASE(
    "with one filter chosen the others say what both would leave, and nothing leads nowhere") {
  Lobby lobby;
  at_meetings(lobby);
  lobby.tap("Online", Role::chip);
  const auto all = tests::offered(lobby);
  CHECK(all.size() < 25);
  for (const auto& one : all) {
    CAPTURE(one.id);
    CHECK(one.meetings > 0);
    if (one.id.starts_with("filter.join.")) continue;
    choose(lobby, {one.id});
    CHECK(tests::listed_in_all_days(lobby) == one.meetings);
    lobby.tap("All", Role::chip);
    lobby.tap("Online", Role::chip);
  }
}

TEST_CASE("within a group either will do, and every group has to be met") {
  Lobby lobby;
  at_meetings(lobby);
  const int women = said_by(lobby, "filter.for.W"), men = said_by(lobby, "filter.for.M");
  choose(lobby, {"filter.for.W", "filter.for.M"});
  CHECK(tests::listed_in_all_days(lobby) == women + men);
  const int online = said_by(lobby, "filter.join.online");
  CHECK(online < women + men);
  choose(lobby, {"filter.join.online"});
  CHECK(tests::listed_in_all_days(lobby) == online);
  CHECK(names(lobby) == std::set<std::string>{"Women\u2019s Circle"});
}

TEST_CASE("what is chosen in the sheet stands among the chips and is taken off there") {
  Lobby lobby;
  at_meetings(lobby);
  REQUIRE_FALSE(lobby.shows("Evening", Role::chip));
  choose(lobby, {"filter.time.evening", "filter.join.online"});
  CHECK(lobby.find("Evening", Role::chip)->selected);
  CHECK(lobby.find("Online", Role::chip)->selected);
  CHECK(lobby.by_id("filter.open")->label == "More filters (2)");
  CHECK(lobby.shows("Tuesday, November 24 · 1 meeting, 2 in 7 days"));
  lobby.tap("Online", Role::chip);
  CHECK(lobby.visit().here().filters.count() == 1);
  lobby.tap("Evening", Role::chip);
  CHECK_FALSE(lobby.shows("Evening", Role::chip));
  CHECK(lobby.find("All", Role::chip)->selected);
}

TEST_CASE("a choice stays while it is chosen, also when it has come to lead nowhere") {
  Lobby lobby;
  at_meetings(lobby);
  // What is left of the Tuesday's men's and women's meetings at these two is nothing.
  choose(lobby, {"filter.for.M"});
  tests::open_filters(lobby);
  CHECK_FALSE(lobby::turn_to(lobby, "filter.program.al-anon"));
  lobby.tap("Close");
  lobby.tap("All", Role::chip);
  choose(lobby, {"filter.program.al-anon"});
  CHECK_FALSE(lobby.shows("Women", Role::chip));  // none of Al-Anon's is for women only
  CHECK(lobby.find("Al-Anon", Role::chip)->selected);
}

TEST_CASE("Clear filters is there when something is chosen, and takes off all of it") {
  Lobby lobby;
  at_meetings(lobby);
  tests::open_filters(lobby);
  CHECK(lobby.find("Clear filters")->disabled);
  tests::tick(lobby, "filter.join.online");
  tests::tick(lobby, "filter.time.evening");
  CHECK(lobby.find("Online", Role::choice)->selected);
  CHECK(lobby.shows("Show 2 meetings"));
  lobby.tap("Clear filters");
  CHECK_FALSE(lobby.find("Online", Role::choice)->selected);
  CHECK(lobby.find("Clear filters")->disabled);
  CHECK(lobby.visit().here().filters.none());
  lobby.tap("Close");
  CHECK(lobby.find("All", Role::chip)->selected);
}

TEST_CASE("a day with nothing says so kindly, shows what is close, and can be cleared") {
  Lobby lobby;
  at_meetings(lobby);
  lobby.tap("Families", Role::chip);
  lobby.tap("Saturday, November 28");
  CHECK(lobby.shows("Nothing under"));
  CHECK(lobby.shows("Closest matches", Role::heading));
  CHECK_FALSE(names(lobby).empty());
  choose(lobby, {"filter.time.evening"});
  CHECK(lobby.shows("Nothing with these filters on Saturday"));
  lobby.tap("Clear filters");
  CHECK(lobby.find("All", Role::chip)->selected);
  CHECK(lobby.shows("Morning", Role::heading));
}

TEST_CASE("filters end with the visit") {
  Lobby lobby;
  at_meetings(lobby);
  lobby.tap("Online", Role::chip);
  lobby.tap("I'm done");
  at_meetings(lobby);
  CHECK(lobby.find("All", Role::chip)->selected);
}

TEST_CASE("in landscape the rest of the filters stands behind More") {
  Lobby lobby({.width = 1920, .height = 1080});
  at_meetings(lobby);
  REQUIRE_FALSE(lobby.shows("Men", Role::chip));
  choose(lobby, {"filter.for.M"});
  CHECK(lobby.visit().here().filters.has({listing::ChoiceGroup::audience, "M"}));
  CHECK(lobby.find("Men", Role::chip)->selected);
}

TEST_CASE("in large text one day is shown at a time, and what is chosen stands below it") {
  Lobby lobby({.beginning = {.text_size = 1.5F}});
  at_meetings(lobby);
  CHECK(lobby.shows("Today, "));
  lobby.tap("Day after");
  CHECK(lobby.shows("Wednesday, November 25"));
  lobby.tap("Filter");
  lobby.tap("Online", Role::choice);
  CHECK(lobby.shows("Close"));  // several can be chosen
  lobby.tap("Show ", Role::button);
  CHECK(lobby.by_id("filter.open")->label == "Filter (1)");
  lobby.tap("Online", Role::chip);
  CHECK(lobby.visit().here().filters.none());
}

TEST_CASE("filters are chosen by keys alone") {
  Lobby lobby;
  at_meetings(lobby);
  const auto go_to = [&](const std::string& id) {
    for (int i = 0; i < 60; ++i) {
      const auto* node = lobby.by_id(id);
      if (node && node->focused) return true;
      lobby.press(Key::tab);
    }
    return false;
  };
  REQUIRE(go_to("filter.open"));
  lobby.press(Key::enter);
  REQUIRE(go_to("filter.join.online"));
  lobby.press(Key::enter);
  CHECK(lobby.find("Online", Role::choice)->selected);
  REQUIRE(go_to("filter.show"));
  lobby.press(Key::enter);
  CHECK(lobby.find("Online", Role::chip)->selected);
}

TEST_CASE("a whole use of the filters in each language") {
  struct Told {
    const char *language, *more, *online, *clear, *all;
  };
  constexpr Told kTold[] = {
      {"en", "More filters", "Online", "Clear filters", "All"},
      {"es", "Más filtros", "En línea", "Quitar filtros", "Todas"},
      {"ar", "خيارات تصفية أخرى", "عبر الإنترنت", "إزالة التصفية", "الكل"},
  };
  for (const auto& told : kTold) {
    CAPTURE(told.language);
    Lobby lobby({.beginning = {.language = told.language}});
    at_meetings(lobby);
    lobby.tap(told.more, Role::chip);
    lobby.tap(told.online, Role::choice);
    CHECK(lobby.find(told.online, Role::choice)->selected);
    CHECK(lobby.by_id("filter.show"));
    tests::tick(lobby, "filter.time.evening");
    lobby.tap(lobby.by_id("filter.show")->label, Role::button);
    CHECK(lobby.find(told.online, Role::chip)->selected);
    CHECK(lobby.by_id("meeting.lakeside-online-tue.1795566600"));
    lobby.tap(told.more, Role::chip);
    lobby.tap(told.clear, Role::button);
    lobby.tap(lobby.by_id("sheet.close")->label);
    CHECK(lobby.find(told.all, Role::chip)->selected);
  }
}
