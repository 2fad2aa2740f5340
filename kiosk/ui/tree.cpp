#include "ui/tree.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>

#include "base/wipe.h"

namespace hearth::ui {

namespace {

constexpr std::array<std::string_view, 12> kRoles{"button", "tile",  "card",   "chip",
                                                  "choice", "field", "key",    "heading",
                                                  "text",   "image", "status", "list"};

std::string in_quotes(std::string_view text) {
  return "\"" + std::string(text) + "\"";
}

}  // namespace

std::string_view role_name(Role role) {
  return kRoles[static_cast<std::size_t>(role)];
}

std::optional<Role> find_role(std::string_view name) {
  for (std::size_t i = 0; i < kRoles.size(); ++i)
    if (kRoles[i] == name) return static_cast<Role>(i);
  return std::nullopt;
}

std::string folded(std::string_view text) {
  std::string result;
  icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())})
      .foldCase()
      .findAndReplace(u"\u2019", u"'")
      .toUTF8String(result);
  return result;
}

const Node* Tree::by_id(std::string_view id) const {
  for (std::size_t i = covered_; i < nodes.size(); ++i)
    if (nodes[i].id == id) return &nodes[i];
  return nullptr;
}

const Node* Tree::hit(Point at) const {
  for (std::size_t i = nodes.size(); i > covered_; --i) {
    const auto& node = nodes[i - 1];
    if (node.acts && !node.disabled && node.rect.contains(at)) return &node;
  }
  return nullptr;
}

std::vector<const Node*> Tree::called(std::string_view label, std::optional<Role> role) const {
  const auto wanted = folded(label);
  std::vector<const Node*> whole, beginning;
  for (std::size_t i = covered_; i < nodes.size(); ++i) {
    const auto& node = nodes[i];
    if ((role && node.role != *role) || node.label.empty()) continue;
    const auto name = folded(node.label);
    if (name == wanted) whole.push_back(&node);
    if (name.starts_with(wanted)) beginning.push_back(&node);
  }
  auto& found = whole.empty() ? beginning : whole;
  // What acts goes before what only says the same (a tile before the heading of its name).
  const auto acts = [](const Node* node) { return node->acts; };
  if (std::any_of(found.begin(), found.end(), acts))
    std::erase_if(found, [&](const Node* node) { return !acts(node); });
  return found;
}

bool Tree::shows(std::string_view label, std::optional<Role> role) const {
  return !called(label, role).empty();
}

base::Result<const Node*> Tree::find(std::string_view label, std::optional<Role> role) const {
  const auto found = called(label, role);
  if (found.size() == 1) return found.front();
  if (found.empty())
    return base::Error{"Nothing on the screen is called " + in_quotes(label) + ".", screen};
  std::string names;
  for (const auto* node : found)
    names += std::string(names.empty() ? "" : ", ") + std::string(role_name(node->role)) + " " +
             in_quotes(node->label);
  return base::Error{"Several things are called " + in_quotes(label) + ": " + names + ".", screen};
}

const Node* Tree::typing() const {
  for (std::size_t i = covered_; i < nodes.size(); ++i)
    if (nodes[i].typed) return &nodes[i];
  return nullptr;
}

void Tree::clear() {
  for (auto& node : nodes)
    if (node.typed || node.answered) base::wipe(node.value);
  nodes.clear();
  covered_ = 0;
}

}  // namespace hearth::ui
