#include "app/tree_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace hearth;

TEST_CASE("the tree is written as the contract has it, in pixels") {
  ui::Tree tree;
  tree.screen = "home";
  tree.language = "en";
  ui::Node card;
  card.id = "card";
  card.role = ui::Role::card;
  card.label = "Steps \xFF";  // broken bytes do not break the file
  card.value = "2:00 PM";
  card.rect = {10, 20, 30.5F, 40};
  card.selected = card.focused = true;
  ui::Node inside;
  inside.id = "inside";
  inside.parent = 0;
  tree.nodes = {card, inside};
  const auto json = nlohmann::json::parse(app::to_json(tree, 2));
  CHECK(json["screen"] == "home");
  CHECK(json["nodes"][0]["role"] == "card");
  CHECK(json["nodes"][0]["value"] == "2:00 PM");
  CHECK(json["nodes"][0]["rect"] == nlohmann::json({20, 40, 61, 80}));
  CHECK(json["nodes"][0]["state"] == nlohmann::json({"selected", "focused"}));
  CHECK(json["nodes"][0]["parent"].is_null());
  CHECK(json["nodes"][1]["parent"] == "card");
}
