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

TEST_CASE("what was typed is told only where that is asked for, else how many letters it has") {
  ui::Tree tree;
  ui::Node field;
  field.role = ui::Role::field;
  field.typed = true;
  field.value = "नकि4711";
  tree.nodes = {field};
  const auto value = [&](app::Typed typed) {
    return nlohmann::json::parse(app::to_json(tree, 1, typed))["nodes"][0]["value"];
  };
  CHECK(value(app::Typed::told) == "नकि4711");
  CHECK(value(app::Typed::counted) == "(6 letters)");
  CHECK(app::to_json(tree, 1).find("4711") == std::string::npos);
}

TEST_CASE("of an answer nothing is told but where that is asked for, not even how long it is") {
  ui::Tree tree;
  ui::Node row;
  row.label = "How are you?";
  row.answered = true;
  row.value = "Very low";
  tree.nodes = {row};
  const auto value = [&](app::Typed typed) {
    return nlohmann::json::parse(app::to_json(tree, 1, typed))["nodes"][0]["value"];
  };
  CHECK(value(app::Typed::told) == "Very low");
  CHECK(value(app::Typed::counted) == "(an answer)");
}
