#include <doctest/doctest.h>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;

TEST_CASE("home greets by the time of day") {
  CHECK(Lobby({.now = "2026-11-24T08:00"}).shows("Good morning."));
  CHECK(Lobby({.now = "2026-11-24T14:35"}).shows("Good afternoon."));
  CHECK(Lobby({.now = "2026-11-24T20:00"}).shows("Good evening."));
}

TEST_CASE("home shows the center, the time, and the next meeting that anyone may join") {
  Lobby lobby;
  CHECK(lobby.shows("Fernbrook House"));
  CHECK(lobby.shows("2:35\u00A0PM"));
  CHECK(lobby.shows("Tuesday, November 24"));
  // Women's Circle is sooner, but it is for women.
  const auto* card = lobby.by_id("home.next");
  REQUIRE(card);
  CHECK(card->label.find("55") != std::string::npos);
  CHECK(card->value.find("Family & Friends Group") != std::string::npos);
}

TEST_CASE("the next meeting may be tomorrow") {
  Lobby lobby({.now = "2026-11-24T23:50"});
  const auto* card = lobby.by_id("home.next");
  REQUIRE(card);
  CHECK(card->label.find("tomorrow") != std::string::npos);
}

TEST_CASE("the next-meeting card opens that meeting, and Back returns") {
  Lobby lobby;
  lobby.tap("Next meeting");
  CHECK(lobby.screen() == "meeting");
  CHECK(lobby.shows("Family & Friends Group", ui::Role::heading));
  lobby.tap("Back");
  CHECK(lobby.screen() == "home");
}

TEST_CASE("only parts that exist are offered") {
  Lobby lobby;
  for (const char* part :
       {"Meetings", "Check in", "Find help", "Find my group", "Talk to a peer", "A quiet minute"})
    CHECK(lobby.shows(part, ui::Role::tile));
  CHECK(lobby.shows("New here?", ui::Role::card));
  for (const char* part : {"Language", "Easier to use", "I need help now"})
    CHECK(lobby.shows(part, ui::Role::button));
  CHECK_FALSE(lobby.shows("I'm done"));  // at home there is nothing to be done with
}

TEST_CASE("the clock on the screen follows the minute") {
  Lobby lobby;
  lobby.wait(std::chrono::seconds(60));
  CHECK(lobby.shows("2:36\u00A0PM"));
}
