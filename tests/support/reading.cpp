#include "support/reading.h"

#include <doctest/doctest.h>

#include <sstream>

namespace hearth::lobby {

void open_library(Lobby& lobby) {
  REQUIRE(turn_to(lobby, "tile.peer"));
  lobby.tap_id("tile.peer");
  REQUIRE(turn_to(lobby, "peer.library"));
  lobby.tap_id("peer.library");
  REQUIRE(lobby.screen() == "library");
}

void open_article(Lobby& lobby, std::string_view name) {
  const auto id = "article." + std::string(name);
  REQUIRE_MESSAGE(turn_to(lobby, id), name);
  lobby.tap_id(id);
  REQUIRE(lobby.screen() == "article");
}

std::vector<std::string> words_on_page(const Lobby& lobby) {
  std::vector<std::string> words;
  for (const auto& node : lobby.tree().nodes) {
    if (node.parent >= 0 || (node.role != ui::Role::text && node.role != ui::Role::heading))
      continue;
    std::istringstream label(node.label);
    for (std::string word; label >> word;) words.push_back(word);
  }
  return words;
}

}  // namespace hearth::lobby
