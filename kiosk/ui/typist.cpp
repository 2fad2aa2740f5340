#include "ui/typist.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <string>

namespace hearth::ui {

namespace {

constexpr int kMostTouches = 40;  // for one character: all pages of every level

// A letter and its mark as one character, as the keys type them.
std::string composed(std::string_view text) {
  UErrorCode failed = U_ZERO_ERROR;
  const auto* rules = icu::Normalizer2::getNFCInstance(failed);
  const auto from =
      icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  const auto to = U_SUCCESS(failed) ? rules->normalize(from, failed) : from;
  std::string result;
  return (U_SUCCESS(failed) ? to : from).toUTF8String(result);
}

std::string first_character(std::string_view text) {
  std::string result;
  const auto all =
      icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  return icu::UnicodeString(all.char32At(0)).toUTF8String(result);
}

// Keys that type have ids in three parts ("keys.letter.4"), those that act in two.
bool types(const Node& node) {
  return node.role == Role::key && std::count(node.id.begin(), node.id.end(), '.') == 2;
}

// The key that types most of what comes next; Space types a space.
const Node* key_for(const Tree& tree, std::string_view text) {
  if (text.starts_with(' ')) return tree.by_id("keys.space");
  const Node* best = nullptr;
  for (const auto& node : tree.nodes)
    if (types(node) && text.starts_with(node.label) &&
        (!best || node.label.size() > best->label.size()))
      best = &node;
  return best;
}

// The key that leads to one that types this character.
const Node* way_to(const Typist& seen, std::string_view character) {
  const auto& [tree, state] = seen;
  const auto place = place_of(character, tree.language);
  if (!place.found) return nullptr;
  if (place.latin != state.latin) return tree.by_id("keys.script");
  if (place.level != state.level)
    return tree.by_id(place.level == KeyLevel::letters ? "keys.letters"
                      : place.level == KeyLevel::signs ? "keys.signs"
                                                       : "keys.accents");
  const auto* shift = tree.by_id("keys.shift");
  return shift && place.shift != state.shift ? shift : tree.by_id("keys.more");
}

}  // namespace

base::Status type_out(std::string_view text, const std::function<Typist()>& look,
                      const std::function<void(const Node&)>& touch) {
  if (!look().tree.typing()) return base::Error{"There is no field to type into.", ""};
  const auto whole = composed(text);
  int touches = 0;
  for (std::string_view rest = whole; !rest.empty();) {
    const auto seen = look();
    if (const auto* bring = seen.tree.by_id("keyboard.show")) {
      touch(*bring);
      continue;
    }
    const auto character = first_character(rest);
    if (const auto* key = key_for(seen.tree, rest)) {
      const auto typed = key->id == "keys.space" ? std::size_t{1} : key->label.size();
      const auto before = seen.tree.typing()->value.size();
      touch(*key);
      const auto* field = look().tree.typing();
      if (!field || field->value.size() <= before)
        return base::Error{"\"" + character + "\" was not taken: the field is full.", ""};
      rest.remove_prefix(typed);
      touches = 0;
      continue;
    }
    const auto* way = way_to(seen, character);
    if (!way || ++touches > kMostTouches)
      return base::Error{"The keyboard on the screen has no key for \"" + character + "\".", ""};
    touch(*way);
  }
  return {};
}

}  // namespace hearth::ui
