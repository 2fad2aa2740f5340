#include <doctest/doctest.h>

#include <set>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using Key = platform::InputEvent::Key;

namespace {

const ui::Node* focused(const Lobby& lobby) {
  for (const auto& node : lobby.tree().nodes)
    if (node.focused) return &node;
  return nullptr;
}

// Tab until the focus is on this label.
void tab_to(Lobby& lobby, std::string_view label) {
  CAPTURE(label);
  for (int i = 0; i < 60; ++i) {
    lobby.press(Key::tab);
    if (focused(lobby) && ui::folded(focused(lobby)->label).starts_with(ui::folded(label))) return;
  }
  FAIL("the focus never came to it");
}

}  // namespace

TEST_CASE("a whole visit by keys alone") {
  Lobby lobby;
  tab_to(lobby, "Meetings");
  lobby.press(Key::enter);
  CHECK(lobby.screen() == "meetings");
  tab_to(lobby, "Women\u2019s Circle");
  lobby.press(Key::enter);
  CHECK(lobby.screen() == "meeting");
  tab_to(lobby, "Language");
  lobby.press(Key::enter);
  tab_to(lobby, "Español");
  lobby.press(Key::enter);
  CHECK(lobby.tree().language == "es");
  lobby.press(Key::escape);
  CHECK(lobby.screen() == "meetings");
  CHECK(lobby.by_id("dock.done"));
  for (int i = 0; i < 60 && (!focused(lobby) || focused(lobby)->id != "dock.done"); ++i)
    lobby.press(Key::tab);
  lobby.press(Key::enter);
  CHECK(lobby.screen() == "home");
  CHECK(lobby.tree().language == "en");
}

TEST_CASE("Tab reaches everything that acts, nothing traps it, and Shift+Tab goes back") {
  Lobby lobby;
  lobby.tap("Meetings", ui::Role::tile);
  std::set<std::string> expected, reached;
  for (const auto& node : lobby.tree().nodes)
    if (node.acts && !node.disabled) expected.insert(node.id);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    lobby.press(Key::tab);
    REQUIRE(focused(lobby));
    reached.insert(focused(lobby)->id);
  }
  CHECK(reached == expected);
  const auto last = focused(lobby)->id;
  lobby.press(Key::tab);
  lobby.press(Key::back_tab);
  CHECK(focused(lobby)->id == last);
}

TEST_CASE("a touch takes the focus away") {
  Lobby lobby;
  lobby.press(Key::tab);
  CHECK(focused(lobby));
  lobby.tap("Meetings", ui::Role::tile);
  CHECK_FALSE(focused(lobby));
}

TEST_CASE("one key leads to help from anywhere, another home") {
  Lobby lobby;
  lobby.tap("Meetings", ui::Role::tile);
  lobby.press(Key::help);
  CHECK(lobby.screen() == "help");
  lobby.press(Key::help);
  lobby.press(Key::escape);
  CHECK(lobby.screen() == "meetings");
  lobby.press(Key::home);
  CHECK(lobby.screen() == "home");
}

TEST_CASE("keys reach into a sheet and stay in it until it is closed") {
  Lobby lobby;
  tab_to(lobby, "Easier to use");
  lobby.press(Key::enter);
  tab_to(lobby, "Lower the controls");
  lobby.press(Key::enter);
  CHECK(lobby.visit().reach);
  tab_to(lobby, "Close");
  lobby.press(Key::enter);
  CHECK_FALSE(lobby.by_id("sheet.close"));
  CHECK(lobby.screen() == "home");
}

TEST_CASE("on the cover a key that only moves the focus begins the seconds anew") {
  Lobby lobby;
  lobby.press(Key::help);
  lobby.wait(std::chrono::seconds(320));
  REQUIRE(lobby.screen() == "still-there");
  lobby.press(Key::tab);
  lobby.wait(std::chrono::seconds(25));
  CHECK(lobby.screen() == "still-there");
  lobby.press(Key::tab);
  lobby.wait(std::chrono::seconds(31));
  CHECK(lobby.screen() == "home");
}
