#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/turning.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

std::vector<std::string> cards(const Lobby& lobby) {
  std::vector<std::string> names;
  for (const auto& node : lobby.tree().nodes)
    if (node.role == Role::card) names.push_back(node.label);
  return names;
}

Lobby& at_meetings(Lobby& lobby) {
  lobby.tap("Meetings", Role::tile);
  REQUIRE(lobby.screen() == "meetings");
  return lobby;
}

}  // namespace

TEST_CASE("today begins with what is on now, then what starts soon") {
  Lobby lobby;
  at_meetings(lobby);
  const auto names = cards(lobby);
  REQUIRE(names.size() >= 4);
  CHECK(names[0] == "Steps & Coffee");
  CHECK(names[1] == "Women\u2019s Circle");
  CHECK(names[2] == "Family & Friends Group");
  CHECK(names[3] == "Nuevo Día");
  CHECK(lobby.shows("Happening now", Role::heading));
  CHECK(lobby.shows("Starting soon", Role::heading));
  CHECK(lobby.shows("Later today", Role::heading));
  CHECK(lobby.find("Steps & Coffee")->value.find("On now") != std::string::npos);
  CHECK(lobby.find("Women\u2019s Circle")->value.find("25") != std::string::npos);
}

TEST_CASE("the list turns pages by button and by swipe, and shows every meeting once") {
  Lobby lobby;
  at_meetings(lobby);
  CHECK(lobby.find("Earlier", Role::button)->disabled);
  const auto first = cards(lobby);
  lobby.tap("Later", Role::button);
  const auto second = cards(lobby);
  CHECK(second != first);
  lobby.swipe(0, 0.3F);
  CHECK(cards(lobby) == first);
  std::multiset<std::string> all;
  for (int page = 0; page < 20; ++page) {
    for (const auto& name : cards(lobby)) all.insert(name);
    if (lobby.find("Later", Role::button)->disabled) break;
    lobby.swipe(-0.3F, 0);
  }
  CHECK(all.size() == 15);
  CHECK(std::set<std::string>(all.begin(), all.end()).size() >= 14);
}

TEST_CASE("meetings by appointment come last") {
  Lobby lobby;
  at_meetings(lobby);
  REQUIRE(lobby::turn_until(lobby, [&] { return lobby.shows("By appointment", Role::heading); }));
  CHECK(lobby.find("Later", Role::button)->disabled);
}

TEST_CASE("another day is one touch away, and its cancelled and closed meetings are marked") {
  Lobby lobby;
  at_meetings(lobby);
  // Young Adults is cancelled on this Tuesday by a notice.
  REQUIRE(lobby::turn_until(lobby, [&] { return lobby.shows("Young Adults"); }));
  CHECK(lobby.find("Young Adults")->value.find("Cancelled") != std::string::npos);
  lobby.tap("Saturday, November 28");
  CHECK(lobby.find("Saturday, November 28", Role::chip)->selected);
  CHECK(lobby.shows("Morning", Role::heading));
  CHECK(lobby::turn_until(lobby, [&] {
    return std::any_of(
        lobby.tree().nodes.begin(), lobby.tree().nodes.end(), [](const ui::Node& node) {
          return node.role == Role::card && node.value.find("Closed for now") != std::string::npos;
        });
  }));
}

TEST_CASE("a late meeting that began yesterday is still on after midnight") {
  Lobby lobby({.now = "2026-11-28T00:10"});  // a Saturday; Friday's began at 23:00
  at_meetings(lobby);
  CHECK(lobby.shows("Happening now", Role::heading));
  REQUIRE_FALSE(cards(lobby).empty());
  CHECK(lobby.by_id("meeting.late-lights-fri.1795838400"));
}

TEST_CASE("after midnight a chosen day does not lie in the past") {
  Lobby lobby({.now = "2026-11-24T23:58", .folder = HEARTH_SOURCE "/data"});
  at_meetings(lobby);
  lobby.tap("Wednesday, November 25");
  lobby.wait(std::chrono::seconds(60));
  lobby.press(platform::InputEvent::Key::tab);
  lobby.wait(std::chrono::seconds(80));
  CHECK(lobby.shows("Wednesday, November 25"));
  CHECK(lobby.find("Today", Role::chip)->selected);
}

TEST_CASE("in landscape the days and filters stand beside the list") {
  Lobby lobby({.width = 1920, .height = 1080});
  at_meetings(lobby);
  CHECK(lobby.shows("Now and soon", Role::heading));
  const auto* card = lobby.find("Steps & Coffee");
  const auto* day = lobby.find("Today", Role::chip);
  REQUIRE((card && day));
  CHECK(day->rect.right() < card->rect.x);
}
