#include <doctest/doctest.h>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

void open_new_here(Lobby& lobby) {
  lobby.tap("New here?");
  REQUIRE(lobby.screen() == "new-here");
}

const ui::Node* offered(const Lobby& lobby) {
  for (const auto& node : lobby.tree().nodes)
    if (node.role == Role::card) return &node;
  return nullptr;
}

}  // namespace

TEST_CASE("three short cards say what it is, how it goes, and where one is") {
  Lobby lobby;
  open_new_here(lobby);
  for (const char* title : {"What is peer support?", "Your first meeting", "Find one here"})
    CHECK(lobby.shows(title, Role::heading));
  CHECK(lobby.shows("You don’t have to speak. You may only listen."));
  CHECK(lobby.shows("The desk to the left of this screen"));
}

TEST_CASE("today's next meeting for newcomers is named with its time and room, and opens") {
  Lobby lobby({.now = "2026-11-24T10:00"});  // Noon Basics is for newcomers
  open_new_here(lobby);
  const auto* card = offered(lobby);
  REQUIRE(card);
  CHECK(card->label == "Noon Basics");
  CHECK(card->value.starts_with("12:00\u00A0PM, Today · Room B"));
  lobby.tap("Noon Basics", Role::card);
  CHECK(lobby.screen() == "meeting");
  lobby.tap("Back");
  lobby.tap("See meetings for newcomers");
  CHECK(lobby.screen() == "meetings");
  CHECK(lobby.shows("Noon Basics"));
  CHECK_FALSE(lobby.shows("Steps & Coffee"));
}

TEST_CASE("where none is for newcomers any more, the next one that is open to anyone is") {
  Lobby lobby;
  open_new_here(lobby);
  // Nuevo Día is sooner, but it is held in Spanish.
  REQUIRE(offered(lobby));
  CHECK(offered(lobby)->label == "SMART Recovery Tuesday");
  lobby.tap("See meetings open to anyone");
  CHECK(lobby.screen() == "meetings");
  CHECK_FALSE(lobby.shows("Women\u2019s Circle"));
}

TEST_CASE("who reads Spanish is offered the meeting in Spanish") {
  Lobby lobby({.beginning = {.language = "es"}});
  lobby.tap(lobby.by_id("tile.new-here")->label);
  REQUIRE(offered(lobby));
  CHECK(offered(lobby)->label == "Nuevo Día");
}

TEST_CASE("late in the evening all meetings are offered, and none is named") {
  Lobby lobby({.now = "2026-11-24T23:50"});
  open_new_here(lobby);
  CHECK_FALSE(offered(lobby));
  lobby.tap("See all meetings");
  CHECK(lobby.screen() == "meetings");
}
