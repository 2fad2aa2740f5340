#include <doctest/doctest.h>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using namespace std::chrono_literals;

TEST_CASE("nothing is drawn while nothing changes, and the loop may sleep until the minute") {
  Lobby lobby({.now = "2026-11-24T14:35:00"});
  const int drawn = lobby.kiosk().frames().drawn;
  CHECK(lobby.kiosk().may_sleep() == 60s);
  lobby.wait(59s);
  CHECK(lobby.kiosk().frames().drawn == drawn);
  CHECK(lobby.kiosk().may_sleep() == 1s);
  lobby.wait(1s);
  CHECK(lobby.kiosk().frames().drawn == drawn + 1);
}

TEST_CASE("a touch draws its press and its release, and no more") {
  Lobby lobby;
  const int drawn = lobby.kiosk().frames().drawn;
  lobby.tap("Meetings", ui::Role::tile);
  CHECK(lobby.kiosk().frames().drawn == drawn + 2);
}

TEST_CASE("while a visit waits, the loop sleeps no longer than its patience") {
  Lobby lobby;
  lobby.tap("Meetings", ui::Role::tile);
  lobby.wait(45s);
  CHECK(lobby.kiosk().may_sleep() <= 45s);
  lobby.wait(46s);
  CHECK(lobby.screen() == "still-there");
  CHECK(lobby.kiosk().may_sleep() <= 1s);
}
