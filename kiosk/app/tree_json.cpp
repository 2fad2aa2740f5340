#include "app/tree_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "ui/typed_text.h"

namespace hearth::app {

namespace {

// Of an answer not even the length: by it one would know which of a few it was.
std::string value_of(const ui::Node& node, Typed typed) {
  if (typed == Typed::told || !(node.typed || node.answered)) return node.value;
  if (node.answered) return "(an answer)";
  return "(" + std::to_string(ui::letters_in(node.value)) + " letters)";
}

}  // namespace

std::string to_json(const ui::Tree& tree, float scale, Typed typed) {
  using nlohmann::ordered_json;
  auto nodes = ordered_json::array();
  for (const auto& node : tree.nodes) {
    auto state = ordered_json::array();
    if (node.selected) state.push_back("selected");
    if (node.disabled) state.push_back("disabled");
    if (node.focused) state.push_back("focused");
    if (node.pressed) state.push_back("pressed");
    const auto pixels = [&](float units) { return std::lround(units * scale); };
    ordered_json one{
        {"id", node.id},
        {"role", ui::role_name(node.role)},
        {"label", node.label},
        {"value", value_of(node, typed)},
        {"state", state},
        {"rect",
         {pixels(node.rect.x), pixels(node.rect.y), pixels(node.rect.w), pixels(node.rect.h)}},
        {"parent", nullptr}};
    if (node.parent >= 0) one["parent"] = tree.nodes[static_cast<std::size_t>(node.parent)].id;
    if (!node.language.empty()) one["language"] = node.language;
    nodes.push_back(std::move(one));
  }
  const ordered_json whole{{"screen", tree.screen}, {"language", tree.language}, {"nodes", nodes}};
  return whole.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace hearth::app
