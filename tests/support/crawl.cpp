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
  for (const char* own : {"article.next", "section.open", "contents.open", "person.pin",
                          "person.remove", "person.remove-now"})
    if (id == own) return true;
  return false;
}

// "card.monday-night@123" -> "card": things that are alike.
std::string family(const std::string& id) {
  const auto dot = id.find('.');
  if (dot == std::string::npos) return id;
  const auto second = id.find('.', dot + 1);
  if (id.starts_with("filter.") && second != std::string::npos) return id.substr(0, dot);
  for (const char* prefix :
       {"meeting.", "day.", "closest.", "resource.", "category.", "article.", "section.",
        "sections.", "contents.", "today.", "person.", "end.", "touch."})
    if (id.starts_with(prefix) && !one_of_a_kind(id)) return id.substr(0, dot);
  return id.substr(0, second);
}

bool is_left_alone(const std::string& id, bool at_home) {
  for (const char* prefix :
       {"pager.", "language.", "home.language.", "easier.", "reach.", "hidden.", "form."})
    if (id.starts_with(prefix)) return true;
  if (id == "staff.leave" || id == "sheet.close" || id == "dock.back" || id == "dock.home" ||
      id == "dock.done")
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
  if (lobby.by_id("staff.leave")) lobby.tap_id("staff.leave");
  if (lobby.kiosk().staff()) lobby.tap_id("dock.home");
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

bool open_check_in(Lobby& lobby) {
  start_over(lobby);
  if (!turn_to(lobby, "tile.check-in")) return false;
  lobby.tap_id("tile.check-in");
  return true;
}

std::vector<std::string> forms_listed(Lobby& lobby) {
  std::vector<std::string> ids;
  on_every_page(lobby, [&] {
    for (const auto& node : lobby.tree().nodes)
      if (node.id.starts_with("form.") && node.role == ui::Role::tile) ids.push_back(node.id);
  });
  return ids;
}

// The first answer there is; where one is typed, a letter.
void answer(Lobby& lobby) {
  if (lobby.by_id("question.field")) return lobby.type("a");
  turn_until(lobby, [&] {
    for (const auto& node : lobby.tree().nodes)
      if (node.acts && !node.disabled && node.id.starts_with("answer.")) {
        lobby.tap_id(node.id);
        return true;
      }
    return false;
  });
  turn_to_first(lobby);
}

void go_on(Lobby& lobby) {
  for (const char* way : {"question.next", "keys.done", "question.skip"})
    if (const auto* node = lobby.by_id(way); node && !node->disabled) return lobby.tap_id(way);
  FAIL("there is no way on");
}

void walk_form(Lobby& lobby, const std::function<void()>& each) {
  const auto look = [&] { on_every_page(lobby, each); };
  look();
  lobby.tap_id("form.start");
  for (int asked = 0; lobby.screen() == "question"; ++asked) {
    REQUIRE_MESSAGE(asked < 30, "the questions never end");
    look();
    answer(lobby);
    look();
    go_on(lobby);
  }
  REQUIRE(lobby.screen() == "review");
  look();
  lobby.tap_id("review.over");
  look();
  lobby.tap_id("sheet.close");
  lobby.kept().fail_at(0, "There is no room left on the disk.");
  lobby.tap_id("review.send");
  REQUIRE(lobby.screen() == "not-kept");
  look();
  lobby.tap_id("not-kept.again");
  REQUIRE(lobby.screen() == "sent");
  look();
  if (!lobby.by_id("sent.desk")) return;
  lobby.tap_id("sent.desk");
  look();
}

}  // namespace

void walk_forms(Lobby& lobby, const std::function<void()>& each) {
  if (!open_check_in(lobby)) return;
  const auto listed = forms_listed(lobby);
  if (listed.empty()) return walk_form(lobby, each);
  for (const auto& form : listed) {
    CAPTURE(form);
    REQUIRE(open_check_in(lobby));
    REQUIRE(turn_to(lobby, form));
    lobby.tap_id(form);
    walk_form(lobby, each);
  }
}

int crawl(Lobby& lobby, const std::function<void()>& each, const std::function<void()>& begin) {
  std::set<std::string> seen;
  std::vector<std::vector<Step>> waiting{{}};
  int states = 0;
  while (!waiting.empty()) {
    const auto path = waiting.back();
    waiting.pop_back();
    start_over(lobby);
    if (begin) begin();
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
  if (!begin) walk_forms(lobby, each);
  start_over(lobby);
  return states;
}

}  // namespace hearth::lobby
