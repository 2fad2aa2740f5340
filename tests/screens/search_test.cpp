// Typing into the search field, by the keys on the screen and by those on a desk; and that nothing
// of it stays.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;
using visit::Screen;
using Key = platform::InputEvent::Key;

namespace {

std::string typed(const Lobby& lobby) {
  const auto* field = lobby.tree().typing();
  return field ? field->value : "(no field)";
}

Lobby searching(lobby::Setting setting = {}) {
  setting.first = Screen::search;
  setting.blind = true;
  return Lobby(setting);
}

const ui::Node* key(const Lobby& lobby, std::string_view label) {
  for (const auto& node : lobby.tree().nodes)
    if (node.role == Role::key && node.label == label) return &node;
  return nullptr;
}

}  // namespace

TEST_CASE("letters, capitals, accents, figures and spaces are typed touch by touch") {
  auto lobby = searching();
  CHECK(lobby.shows("Searches are not kept."));
  lobby.tap("s", Role::key);
  lobby.tap("Shift", Role::key);
  CHECK(key(lobby, "H"));
  lobby.tap_id(key(lobby, "H")->id);
  CHECK(typed(lobby) == "sH");
  CHECK_FALSE(key(lobby, "H"));
  lobby.tap("Space", Role::key);
  lobby.tap("Letters with accents", Role::key);
  lobby.tap("é", Role::key);
  lobby.tap("Numbers and signs", Role::key);
  lobby.tap("2", Role::key);
  CHECK(typed(lobby) == "sH é2");
  lobby.tap("Delete", Role::key);
  CHECK(typed(lobby) == "sH é");
  lobby.tap("Clear");
  CHECK(typed(lobby).empty());
  CHECK_FALSE(lobby.shows("Clear"));
}

TEST_CASE("a whole text is typed by its labels") {
  auto lobby = searching();
  lobby.type("Niño & tía 24/7 Ölçüm phở");
  CHECK(typed(lobby) == "Niño & tía 24/7 Ölçüm phở");
}

TEST_CASE("Arabic is typed on its own keys, with Latin letters a touch away") {
  auto lobby = searching({.beginning = {.language = "ar"}});
  lobby.type("مأوى");
  CHECK(typed(lobby) == "مأوى");
  lobby.type(" aa ");
  lobby.type("لاجئ");
  CHECK(typed(lobby) == "مأوى aa لاجئ");
  // Its keys lie as on its keyboard: not mirrored.
  CHECK(key(lobby, "ض")->rect.x < key(lobby, "د")->rect.x);
  lobby.tap_id("keyboard.order");
  CHECK(key(lobby, "ا")->rect.x > key(lobby, "ب")->rect.x);
}

TEST_CASE(
    "the order of the alphabet stays for the visit, also in Latin letters from left to right") {
  auto lobby = searching();
  CHECK(key(lobby, "q")->rect.x < key(lobby, "w")->rect.x);
  lobby.tap("ABC order");
  CHECK(key(lobby, "a")->rect.x < key(lobby, "b")->rect.x);
  CHECK(lobby.find("ABC order", Role::chip)->selected);
  lobby.type("abc");
  lobby.tap("Home");
  CHECK_FALSE(lobby.visit().fresh());
  lobby.kiosk().go({.screen = Screen::search});
  lobby.settle();
  CHECK(typed(lobby).empty());
  CHECK(lobby.find("ABC order", Role::chip)->selected);
}

TEST_CASE("the keyboard is put away and brought back, and the text stays") {
  auto lobby = searching();
  lobby.type("bed");
  lobby.tap("See results");
  CHECK_FALSE(key(lobby, "b"));
  lobby.tap("Show keyboard");
  lobby.tap("Hide keyboard");
  CHECK_FALSE(key(lobby, "b"));
  lobby.tap("Search", Role::field);
  lobby.type("s");
  CHECK(typed(lobby) == "beds");
}

TEST_CASE("Back returns to what was typed; home, another visit and a time-out find none of it") {
  auto lobby = searching();
  lobby.type("bed");
  lobby.kiosk().go({.screen = Screen::new_here});
  lobby.settle();
  lobby.tap("Back");
  CHECK(typed(lobby) == "bed");
  lobby.tap("Home");
  CHECK(lobby.visit().search.empty());
  CHECK(lobby.visit().fresh());

  lobby.kiosk().go({.screen = Screen::search});
  lobby.settle();
  lobby.type("bed");
  lobby.tap("I'm done");
  CHECK(lobby.visit().search.empty());

  lobby.kiosk().go({.screen = Screen::search});
  lobby.settle();
  lobby.type("bed");
  lobby.wait(std::chrono::seconds(91));
  REQUIRE(lobby.screen() == "still-there");
  lobby.type_on_board(U"x");
  lobby.wait(std::chrono::seconds(31));
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().search.empty());
}

TEST_CASE("nothing that was typed is among the kept layouts") {
  auto lobby = searching();
  // Every key is shown and every letter typed once before: only the text itself is new.
  lobby.type("canary");
  lobby.tap("Clear");
  const auto before = lobby.engine().cached_layouts();
  lobby.type("canary");
  CHECK(lobby.engine().cached_layouts() == before);
}

TEST_CASE("a physical keyboard types: letters, spaces, and Backspace takes a letter away") {
  auto lobby = searching();
  lobby.type_on_board(U"food p\u00E9");
  CHECK(typed(lobby) == "food pé");
  lobby.press(Key::backspace);
  lobby.press(Key::backspace, 2);
  CHECK(typed(lobby) == "food");
  lobby.press(Key::enter);
  CHECK(lobby.visit().keyboard.hidden);
  lobby.type_on_board(U"s");
  CHECK(typed(lobby) == "foods");
  lobby.press(Key::escape);
  CHECK(lobby.screen() == "home");
}

TEST_CASE("after Tab the space bar chooses, until a letter is typed") {
  auto lobby = searching();
  lobby.type_on_board(U"a");
  while (!key(lobby, "b")->focused) lobby.press(Key::tab);
  lobby.type_on_board(U" ");
  CHECK(typed(lobby) == "ab");
  lobby.type_on_board(U"c d");
  CHECK(typed(lobby) == "abc d");
}

TEST_CASE(
    "letters go nowhere where no field is seen: on another screen, under a sheet or a cover") {
  auto lobby = searching();
  lobby.type_on_board(U"a");
  lobby.tap("Easier to use");
  lobby.type_on_board(U"b");
  lobby.press(Key::backspace);
  lobby.tap("Close");
  CHECK(typed(lobby) == "a");
  lobby.tap("Home");
  lobby.type_on_board(U"c");
  CHECK(lobby.visit().search.empty());
  CHECK(lobby.visit().fresh());
}

TEST_CASE("with lowered controls the field is read above them, and a key clears it") {
  auto lobby = searching({.beginning = {.reach = true}});
  const auto* field = lobby.by_id("search.field");
  CHECK_FALSE(field->acts);
  CHECK(field->rect.bottom() < 768);
  lobby.type("bed");
  lobby.tap("Clear", Role::key);
  CHECK(typed(lobby).empty());
}
