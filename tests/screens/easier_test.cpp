#include <doctest/doctest.h>

#include "support/turning.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

TEST_CASE("the size of text is chosen, and everything follows") {
  Lobby lobby;
  const float before = lobby.by_id("tile.meetings")->smallest_text;
  lobby.tap("Easier to use", Role::button);
  CHECK(lobby.find("Regular", Role::choice)->selected);
  lobby.tap("Larger", Role::choice);
  CHECK(lobby.find("Larger", Role::choice)->selected);
  CHECK_FALSE(lobby.find("Regular", Role::choice)->selected);
  lobby.tap("Close");
  CHECK(lobby.by_id("tile.meetings")->smallest_text > 1.4F * before);
}

TEST_CASE("colors are chosen, each shown in its own") {
  Lobby lobby;
  lobby.tap("Easier to use", Role::button);
  lobby.tap("High contrast", Role::choice);
  CHECK(lobby.visit().theme == ui::ThemeName::contrast);
  lobby.tap("Evening", Role::choice);
  CHECK(lobby.visit().theme == ui::ThemeName::evening);
}

TEST_CASE(
    "controls are lowered: what is touched lies in the lower part, and one touch puts it back") {
  Lobby lobby;
  lobby.tap("Easier to use", Role::button);
  lobby.tap("Lower the controls", Role::choice);
  lobby.tap("Close");
  lobby.tap("Meetings", Role::tile);
  for (const auto& node : lobby.tree().nodes) {
    CAPTURE(node.label);
    if (node.acts) CHECK(node.rect.y >= 768);
  }
  lobby.tap("Put them back");
  CHECK(lobby.by_id("day.0")->rect.y < 768);
  CHECK_FALSE(lobby.shows("Put them back"));
}

TEST_CASE("a switch says whether it is on") {
  Lobby lobby;
  lobby.tap("Easier to use", Role::button);
  CHECK(lobby.find("Less movement", Role::choice)->value == "Off");
  lobby.tap("Less movement", Role::choice);
  CHECK(lobby.find("Less movement", Role::choice)->value == "On");
  CHECK(lobby.visit().less_motion);
}

TEST_CASE("what was made easier ends with the visit") {
  Lobby lobby;
  lobby.tap("Easier to use", Role::button);
  lobby.tap("Largest", Role::choice);
  lobby.tap("Close");
  lobby.tap("I need help now", Role::button);
  lobby.tap("I'm done");
  CHECK(lobby.visit().text_size == 1);
  CHECK(lobby.visit().fresh());
}

TEST_CASE("every setting can be reached on a low screen with the largest text") {
  Lobby lobby({.width = 1366, .height = 768, .beginning = {.text_size = 2, .reach = true}});
  lobby.tap_id("dock.easier");
  for (const char* id :
       {"easier.size.1", "easier.contrast", "easier.reach", "easier.motion", "easier.steady"}) {
    CAPTURE(id);
    CHECK(lobby::turn_to(lobby, id));
  }
}
