// The way to a form: the tile, the list, and what is said before the first question.
#include "screens/forms_center.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

TEST_CASE("Check in stands on home where there are forms and a key to seal them for, else not") {
  const tests::FormsCenter center, without(false);
  {
    Lobby lobby({.folder = center.path(), .blind = true});
    CHECK(lobby.shows("Check in", Role::tile));
  }
  Lobby other({.folder = without.path(), .blind = true});
  CHECK_FALSE(other.shows("Check in"));
  other.kiosk().go({.screen = visit::Screen::check_in});
  other.settle();
  CHECK(other.shows("Check in is not there right now."));
}

TEST_CASE("several forms are listed with their forewords, and Back leads to the list") {
  Lobby lobby({.blind = true});
  lobby.tap("Check in", Role::tile);
  CHECK(lobby.screen() == "check-in");
  CHECK(lobby.find("I’m here for a meeting", Role::tile)->value.starts_with("So we know how many"));
  lobby.tap("How was it here?", Role::tile);
  CHECK(lobby.screen() == "form");
  CHECK(lobby.visit().draft);
  lobby.tap("Back");
  CHECK(lobby.screen() == "check-in");
  CHECK_FALSE(lobby.visit().draft);
}

TEST_CASE("the only form opens at once, and says what is kept and who reads it later") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  lobby.tap("Check in", Role::tile);
  CHECK(lobby.screen() == "form");
  CHECK(lobby.shows("Every kind", Role::heading));
  CHECK(lobby.shows("One question of each kind."));
  CHECK(lobby.shows("No name is kept"));
  CHECK(lobby.shows("We keep your answers, the day, and if it was morning"));
  CHECK(lobby.shows("Staff read it later, not now"));
  CHECK(lobby.shows("Skip anything, any time"));
  CHECK(lobby.shows("You don’t have to give your name. You will get a number."));
  lobby.tap("Back");
  CHECK(lobby.visit().fresh());
}

TEST_CASE("who would rather talk to a person gets a phrase for the desk, and comes back") {
  const tests::FormsCenter center;
  Lobby lobby({.beginning = {.language = "es"}, .folder = center.path(), .blind = true});
  lobby.tap_id("tile.check-in");
  lobby.tap_id("form.person");
  CHECK(lobby.screen() == "at-desk");
  // In the visitor's language, and in the center's for whoever reads it.
  CHECK(lobby.shows("“Quisiera hablar con alguien, por favor.”", Role::heading));
  CHECK(lobby.shows("“I’d like to talk to someone, please.”", Role::heading));
  lobby.tap_id("dock.back");
  CHECK(lobby.screen() == "form");
}

TEST_CASE("a form that is not in the visitor's language says so before it begins") {
  Lobby lobby({.beginning = {.language = "es"}, .blind = true});
  lobby.tap_id("tile.check-in");
  lobby.tap_id("form.phq-2");
  CHECK(lobby.shows("Parte de esto"));
  lobby.tap_id("dock.back");
  lobby.tap_id("form.arrival");
  CHECK_FALSE(lobby.shows("Parte de esto"));
}
