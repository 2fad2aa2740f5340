#include "support/crawl.h"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace hearth::lobby {

namespace {

constexpr int kDeepest = 6, kMostStates = 150, kAlike = 2;

// One touch: what, on which page of its screen.
struct Step {
  int page = 0;
  std::string id;
};

// What is called like one of many and leads elsewhere than they do.
bool one_of_a_kind(const std::string& id) {
  for (const char* own : {"article.next", "section.open", "contents.open"})
    if (id == own) return true;
  return false;
}

// "card.monday-night@123" -> "card": things that are alike.
std::string family(const std::string& id) {
  const auto dot = id.find('.');
  if (dot == std::string::npos) return id;
  const auto second = id.find('.', dot + 1);
  if (id.starts_with("filter.") && second != std::string::npos) return id.substr(0, dot);
  for (const char* prefix : {"meeting.", "day.", "closest.", "resource.", "category.", "article.",
                             "section.", "sections.", "contents."})
    if (id.starts_with(prefix) && !one_of_a_kind(id)) return id.substr(0, dot);
  return id.substr(0, second);
}

bool is_left_alone(const std::string& id, bool at_home) {
  for (const char* prefix :
       {"pager.", "language.", "home.language.", "easier.", "reach.", "hidden."})
    if (id.starts_with(prefix)) return true;
  if (id == "sheet.close" || id == "dock.back" || id == "dock.home" || id == "dock.done")
    return true;
  return !at_home && id.starts_with("dock.") && id != "dock.hide";
}

// Where one is, as far as it matters for what can be done next.
std::string state_of(const Lobby& lobby) {
  std::set<std::string> acts;
  const auto& tree = lobby.tree();
  for (std::size_t i = tree.first_reachable(); i < tree.nodes.size(); ++i)
    if (tree.nodes[i].acts && !tree.nodes[i].id.starts_with("pager."))
      acts.insert(family(tree.nodes[i].id));
  std::string state = tree.screen + "/" + std::to_string(static_cast<int>(lobby.visit().sheet));
  for (const auto& one : acts) state += " " + one;
  return state;
}

void start_over(Lobby& lobby) {
  if (lobby.by_id("sheet.close")) lobby.tap_id("sheet.close");
  if (lobby.by_id("hidden.finish")) lobby.tap_id("hidden.finish");
  if (lobby.by_id("dock.done")) lobby.tap_id("dock.done");
  turn_to_first(lobby);
  REQUIRE(lobby.screen() == "home");
}

bool take(Lobby& lobby, const Step& step) {
  for (int turned = 0; turned < step.page; ++turned)
    if (!turn_on(lobby)) return false;
  const auto* node = lobby.by_id(step.id);
  if (!node || node->disabled) return false;
  lobby.tap_id(step.id);
  return true;
}

}  // namespace

int crawl(Lobby& lobby, const std::function<void()>& each) {
  std::set<std::string> seen;
  std::vector<std::vector<Step>> waiting{{}};
  int states = 0;
  while (!waiting.empty()) {
    const auto path = waiting.back();
    waiting.pop_back();
    start_over(lobby);
    bool there = true;
    for (const auto& step : path) there = there && take(lobby, step);
    if (!there || !seen.insert(state_of(lobby)).second) continue;
    REQUIRE_MESSAGE(++states < kMostStates, "the states never end");
    CAPTURE(lobby.screen());
    std::vector<Step> steps;
    std::map<std::string, int> alike;
    int page = 0;
    const bool at_home = lobby.screen() == "home" && lobby.visit().sheet == visit::Sheet::none;
    on_every_page(lobby, [&] {
      each();
      const auto& tree = lobby.tree();
      for (std::size_t i = tree.first_reachable(); i < tree.nodes.size(); ++i) {
        const auto& node = tree.nodes[i];
        if (node.acts && !node.disabled && !is_left_alone(node.id, at_home) &&
            alike[family(node.id)]++ < kAlike)
          steps.push_back({page, node.id});
      }
      ++page;
    });
    if (path.size() >= kDeepest) continue;
    for (auto& step : steps) {
      auto longer = path;
      longer.push_back(std::move(step));
      waiting.push_back(std::move(longer));
    }
  }
  start_over(lobby);
  return states;
}

}  // namespace hearth::lobby
