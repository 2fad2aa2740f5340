#include <doctest/doctest.h>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

TEST_CASE("Hide my screen covers at once, and one touch shows it again as it was") {
  Lobby lobby;
  lobby.tap("I need help now", Role::button);
  std::vector<std::string> before;
  for (const auto& node : lobby.tree().nodes) before.push_back(node.label);
  lobby.tap("Hide my screen", Role::button);
  CHECK(lobby.screen() == "hidden");
  // Not a word of what was there is left, but for the dock's.
  for (const auto& node : lobby.tree().nodes)
    if (!node.id.starts_with("dock.") && node.parent < 0)
      for (const auto& label : before) CHECK(node.label != label);
  lobby.tap("Show it again");
  CHECK(lobby.screen() == "help");
}

TEST_CASE("the cover clears everything in one touch") {
  Lobby lobby;
  lobby.tap("Español", Role::chip);
  lobby.tap_id("dock.help");
  lobby.tap_id("dock.hide");
  lobby.tap("Borrar todo y terminar");
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
}

TEST_CASE("help is one touch away from the cover too") {
  Lobby lobby;
  lobby.tap("I need help now", Role::button);
  lobby.tap("Hide my screen", Role::button);
  lobby.tap("I need help now", Role::button);
  CHECK(lobby.screen() == "help");
}

TEST_CASE("a hidden screen does not wait for ever") {
  Lobby lobby;
  lobby.tap("I need help now", Role::button);
  lobby.tap("Hide my screen", Role::button);
  lobby.wait(std::chrono::seconds(301));
  lobby.wait(std::chrono::seconds(31));
  CHECK(lobby.visit().fresh());
}
