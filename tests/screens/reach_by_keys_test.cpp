// Whatever a finger can do, keys can: on every screen that can be reached, by Tab, by two switches
// (next and select) and by the four arrows.
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "support/crawl.h"

using namespace hearth;
using lobby::Lobby;
using Step = ui::Focus::Step;

namespace {

std::set<std::string> what_acts(const ui::Tree& tree) {
  std::set<std::string> ids;
  for (std::size_t i = tree.first_reachable(); i < tree.nodes.size(); ++i)
    if (tree.nodes[i].acts && !tree.nodes[i].disabled) ids.insert(tree.nodes[i].id);
  return ids;
}

// What can be reached from the first stop by these steps alone.
std::set<std::string> reached(const ui::Tree& tree, const std::vector<Step>& steps) {
  ui::Focus focus;
  focus.move(Step::next, tree);
  std::set<std::string> seen{focus.id()};
  std::vector<ui::Focus> waiting{focus};
  while (!waiting.empty()) {
    const auto from = waiting.back();
    waiting.pop_back();
    for (const auto step : steps) {
      auto to = from;
      to.move(step, tree);
      if (seen.insert(to.id()).second) waiting.push_back(to);
    }
  }
  return seen;
}

void by_keys(const lobby::Setting& setting) {
  Lobby lobby(setting);
  lobby::crawl(lobby, [&] {
    const auto& tree = lobby.tree();
    CAPTURE(tree.screen);
    const auto expected = what_acts(tree);
    CHECK(reached(tree, {Step::next}) == expected);
    CHECK(reached(tree, {Step::up, Step::down, Step::left, Step::right}) == expected);
  });
}

}  // namespace

TEST_CASE("every stop of every screen is reached by one switch and by the arrows") {
  by_keys({.blind = true});
  by_keys({.width = 1920, .height = 1080, .beginning = {.language = "ar"}, .blind = true});
  by_keys({.beginning = {.language = "es", .text_size = 2, .reach = true}, .blind = true});
}

TEST_CASE("the focus goes in reading order, and the dock comes last") {
  Lobby lobby({.blind = true});
  lobby::crawl(lobby, [&] {
    const auto& tree = lobby.tree();
    CAPTURE(tree.screen);
    bool dock = false;
    for (std::size_t i = tree.first_reachable(); i < tree.nodes.size(); ++i) {
      const auto& node = tree.nodes[i];
      if (!node.acts) continue;
      CAPTURE(node.id);
      if (dock) CHECK(node.id.starts_with("dock."));
      dock = dock || node.id.starts_with("dock.");
    }
    CHECK(dock);
  });
}
