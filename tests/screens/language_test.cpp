#include <doctest/doctest.h>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

TEST_CASE("a language is chosen on home, and everything follows") {
  Lobby lobby;
  lobby.tap("Español", Role::chip);
  CHECK(lobby.tree().language == "es");
  CHECK(lobby.shows("Buenas tardes."));
  CHECK_FALSE(lobby.shows("Good afternoon."));
  lobby.tap("Reuniones", Role::tile);
  CHECK(lobby.screen() == "meetings");
}

TEST_CASE("a language is chosen from the dock on any screen, and the place stays") {
  Lobby lobby;
  lobby.tap("Meetings", Role::tile);
  lobby.tap("Language", Role::button);
  CHECK(lobby.shows("Language", Role::heading));
  lobby.tap("العربية", Role::choice);
  CHECK(lobby.tree().language == "ar");
  CHECK(lobby.screen() == "meetings");
  CHECK_FALSE(lobby.by_id("sheet.close"));
}

TEST_CASE("the sheet covers what lies under it, and closes without a choice") {
  Lobby lobby;
  lobby.tap("Meetings", Role::tile);
  const auto card = lobby.find("Steps & Coffee")->rect;
  lobby.tap("Language", Role::button);
  CHECK_FALSE(lobby.shows("Steps & Coffee"));
  const auto* hit = lobby.tree().hit(card.center());
  CHECK((!hit || hit->role != Role::card));
  lobby.tap("Close");
  CHECK_FALSE(lobby.by_id("sheet.close"));
  CHECK(lobby.tree().language == "en");
}

TEST_CASE("a swipe on a sheet leaves the list under it where it was") {
  Lobby lobby;
  lobby.tap("Meetings", Role::tile);
  lobby.tap("Language", Role::button);
  lobby.swipe(0, -0.3F);
  CHECK(lobby.visit().here().page == 0);
}

TEST_CASE("Arabic is mirrored: what began on the left begins on the right") {
  ui::Rect back;
  {
    Lobby english;
    english.tap("Meetings", Role::tile);
    back = english.by_id("dock.back")->rect;
  }
  Lobby arabic({.beginning = {.language = "ar"}});
  arabic.tap("الاجتماعات", Role::tile);
  const auto* mirrored = arabic.by_id("dock.back");
  REQUIRE(mirrored);
  CHECK(mirrored->rect.right() == doctest::Approx(1080 - back.x));
  CHECK(arabic.by_id("day.0")->rect.x > arabic.by_id("day.6")->rect.x);
}

TEST_CASE("an interpreter is promised only where the center offers one") {
  Lobby lobby;
  lobby.tap("Language", Role::button);
  CHECK(lobby.by_id("language.interpreter"));
}
