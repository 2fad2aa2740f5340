#include "ui/touch.h"

#include <doctest/doctest.h>

using namespace hearth::ui;
using namespace std::chrono_literals;

namespace {

Tree two_buttons() {
  Tree tree;
  for (const char* id : {"left", "right"}) {
    Node node;
    node.id = id;
    node.label = id;
    node.role = Role::button;
    node.acts = true;
    node.rect = {tree.nodes.empty() ? 0.0F : 300.0F, 0, 100, 100};
    tree.nodes.push_back(node);
  }
  return tree;
}

}  // namespace

TEST_CASE("it acts on release, where it was pressed") {
  const auto tree = two_buttons();
  Touch touch;
  touch.press({50, 50}, tree, 1s);
  CHECK(touch.pressed() == "left");
  CHECK(touch.release({60, 60}, 1100ms) == "left");
  CHECK(touch.pressed().empty());
}

TEST_CASE("sliding off cancels, sliding back takes it up again") {
  const auto tree = two_buttons();
  Touch touch;
  touch.press({50, 50}, tree, 1s);
  touch.move({250, 50});
  CHECK(touch.pressed().empty());
  touch.move({60, 50});
  CHECK(touch.pressed() == "left");
  touch.move({350, 50});
  CHECK(touch.release({350, 50}, 1100ms).empty());
}

TEST_CASE("a shaky hand may drift 40 units") {
  const auto tree = two_buttons();
  Touch touch;
  touch.press({95, 50}, tree, 1s);
  CHECK(touch.release({135, 50}, 1100ms) == "left");
}

TEST_CASE("without steady touch a finger may slide 12 units off, no more") {
  const auto tree = two_buttons();
  Touch touch;
  touch.set_steady(false);
  touch.press({95, 50}, tree, 1s);
  CHECK(touch.release({110, 50}, 1100ms) == "left");
  touch.press({95, 50}, tree, 2s);
  CHECK(touch.release({120, 50}, 2100ms).empty());
}

TEST_CASE("a second touch within 400 ms is ignored") {
  const auto tree = two_buttons();
  Touch touch;
  touch.press({50, 50}, tree, 1s);
  CHECK(touch.release({50, 50}, 1100ms) == "left");
  touch.press({350, 50}, tree, 1300ms);
  CHECK(touch.release({350, 50}, 1350ms).empty());
  touch.press({350, 50}, tree, 1500ms);
  CHECK(touch.release({350, 50}, 1550ms) == "right");
}

TEST_CASE("a long stroke is a swipe and chooses nothing") {
  const auto tree = two_buttons();
  Touch touch;
  touch.press({350, 500}, tree, 1s);
  CHECK(touch.release({350, 200}, 1200ms).empty());
  CHECK(touch.last_swipe() == Touch::Swipe::up);
}

TEST_CASE("a long stroke along a wide card is a swipe too") {
  auto tree = two_buttons();
  tree.nodes[0].rect = {0, 0, 900, 100};
  Touch touch;
  touch.press({500, 50}, tree, 1s);
  CHECK(touch.release({200, 50}, 1200ms).empty());
  CHECK(touch.last_swipe() == Touch::Swipe::left);
}

TEST_CASE("keys go through everything that acts, and around") {
  const auto tree = two_buttons();
  Focus focus;
  focus.move(Focus::Step::next, tree);
  CHECK(focus.id() == "left");
  focus.move(Focus::Step::next, tree);
  CHECK(focus.id() == "right");
  focus.move(Focus::Step::next, tree);
  CHECK(focus.id() == "left");
  focus.move(Focus::Step::previous, tree);
  CHECK(focus.id() == "right");
  focus.move(Focus::Step::left, tree);
  CHECK(focus.id() == "left");
  focus.move(Focus::Step::up, tree);
  CHECK(focus.id() == "left");
}

TEST_CASE("on a keyboard quick hands lose no letter, and a shaky one types none twice") {
  auto tree = two_buttons();
  for (auto& node : tree.nodes) node.role = Role::key;
  Touch touch;
  const auto tap = [&](float x, std::chrono::milliseconds at) {
    touch.press({x, 50}, tree, at);
    return touch.release({x, 50}, at);
  };
  CHECK(tap(50, 1000ms) == "left");
  CHECK(tap(350, 1050ms) == "right");
  CHECK(tap(350, 1150ms).empty());
  CHECK(tap(350, 1260ms) == "right");
  // From a key to anything else the usual time holds.
  tree.nodes[0].role = Role::button;
  CHECK(tap(50, 1500ms).empty());
  CHECK(tap(50, 1700ms) == "left");
}
