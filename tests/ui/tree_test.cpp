#include "ui/tree.h"

#include <doctest/doctest.h>

using namespace hearth::ui;

namespace {

Node node(const char* id, Role role, const char* label, Rect rect = {}, bool acts = true) {
  Node result;
  result.id = id;
  result.role = role;
  result.label = label;
  result.rect = rect;
  result.acts = acts;
  return result;
}

}  // namespace

TEST_CASE("a label is found whole, without regard to case, or as the only beginning") {
  Tree tree;
  tree.nodes = {node("a", Role::button, "Back"), node("b", Role::card, "Women\u2019s Circle"),
                node("c", Role::card, "Women\u2019s Walk")};
  CHECK(tree.find("back").value()->id == "a");
  CHECK(tree.find("women's circle").value()->id == "b");
  CHECK(tree.find("Women\u2019s C").value()->id == "b");
  CHECK(tree.find("Women").error().message.find("Several") == 0);
  CHECK(tree.find("Women").error().message.find("Women\u2019s Walk") != std::string::npos);
  CHECK(tree.find("Home").error().message == "Nothing on the screen is called \"Home\".");
}

TEST_CASE("a role narrows the choice, and what acts goes before what only says the same") {
  Tree tree;
  tree.nodes = {node("heading", Role::heading, "Meetings", {}, false),
                node("tile", Role::tile, "Meetings")};
  CHECK(tree.find("Meetings").value()->id == "tile");
  CHECK(tree.find("Meetings", Role::heading).value()->id == "heading");
}

TEST_CASE("what lies under a sheet cannot be touched") {
  Tree tree;
  tree.nodes = {node("below", Role::button, "Below", {0, 0, 100, 100})};
  CHECK(tree.hit({50, 50})->id == "below");
  tree.cover();
  tree.nodes.push_back(node("above", Role::button, "Above", {200, 0, 100, 100}));
  CHECK(tree.hit({50, 50}) == nullptr);
  CHECK(tree.hit({250, 50})->id == "above");
}

TEST_CASE("what is disabled or only says something is not hit") {
  Tree tree;
  tree.nodes = {node("a", Role::button, "A", {0, 0, 10, 10}),
                node("b", Role::text, "B", {0, 0, 10, 10}, false)};
  CHECK(tree.hit({5, 5})->id == "a");
  tree.nodes[0].disabled = true;
  CHECK(tree.hit({5, 5}) == nullptr);
}

TEST_CASE("what is typed goes into the field that is not under a sheet") {
  Tree tree;
  tree.nodes = {node("other", Role::field, "Search")};
  CHECK_FALSE(tree.typing());
  tree.nodes.push_back(node("search", Role::field, "Search"));
  tree.nodes.back().typed = true;
  REQUIRE(tree.typing());
  CHECK(tree.typing()->id == "search");
  tree.cover();
  CHECK_FALSE(tree.typing());
}
