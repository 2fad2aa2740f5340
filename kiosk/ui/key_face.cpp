#include "ui/key_face.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace hearth::ui {

namespace {

// Marks are shown on the circle that stands for any letter.
std::string shown(std::string_view letter) {
  const auto characters =
      icu::UnicodeString::fromUTF8({letter.data(), static_cast<std::int32_t>(letter.size())});
  const auto kind = u_charType(characters.char32At(0));
  const bool mark = kind == U_NON_SPACING_MARK || kind == U_COMBINING_SPACING_MARK;
  return (mark ? "\u25CC" : "") + std::string(letter);
}

std::string_view sample(Script script) {
  switch (script) {
    case Script::latin:
      return "abc";
    case Script::arabic:
      return "ابت";
    case Script::devanagari:
      return "कखग";
    case Script::telugu:
      return "కఖగ";
  }
  return "";
}

std::string_view script_name(const Words& words, Script script) {
  switch (script) {
    case Script::latin:
      return words.tr("Latin letters");
    case Script::arabic:
      return words.tr("Arabic letters");
    case Script::devanagari:
      return words.tr("Devanagari letters");
    case Script::telugu:
      return words.tr("Telugu letters");
  }
  return "";
}

std::string letter_id(const KeyPlan& plan, const KeyboardState& state, const PlannedKey& key) {
  const char* level = state.level == KeyLevel::signs     ? "sign."
                      : state.level == KeyLevel::accents ? (plan.shifts ? "mark-over." : "mark.")
                                                         : (plan.shifts ? "over." : "letter.");
  return std::string("keys.") + level + std::to_string(key.index);
}

}  // namespace

KeyFace face_of(const Words& words, const KeyboardLook& look, const KeyboardState& state,
                const KeyPlan& plan, const PlannedKey& key) {
  const auto named = [&](const char* id, std::string_view label, std::string_view on_it = {}) {
    return KeyFace{
        .id = id, .label = std::string(label), .shown = std::string(on_it.empty() ? label : on_it)};
  };
  switch (key.does) {
    case KeyDoes::type:
      return {.id = letter_id(plan, state, key),
              .label = key.types,
              .shown = shown(key.types),
              .language = state.level == KeyLevel::letters ? layout(plan.script).language : "en",
              .letter = true};
    case KeyDoes::shift: {
      auto face = named("keys.shift", words.tr("Shift"), "ABC");
      if (plan.script != Script::latin) {  // there are no capitals: it leads to what lies above
        face.shown.clear();
        face.icon = Icon::up;
      }
      face.selected = plan.shifts;
      return face;
    }
    case KeyDoes::more: {
      auto face = named("keys.more", words.tr("More letters"));
      face.shown = std::to_string(plan.page + 1) + "/" + std::to_string(plan.pages);
      return face;
    }
    case KeyDoes::erase: {
      auto face = named("keys.delete", words.tr("Delete"));
      face.icon = Icon::backspace;
      face.shown.clear();
      return face;
    }
    case KeyDoes::letters: {
      auto face = named("keys.letters", words.tr("Letters"), sample(plan.script));
      face.language = layout(plan.script).language;
      return face;
    }
    case KeyDoes::accents: {
      auto face = named("keys.accents", words.tr("Letters with accents"), "ñ\u00A0é");
      if (script_of(look.language) == Script::latin) face.icon = Icon::globe;
      return face;
    }
    case KeyDoes::signs:
      return named("keys.signs", words.tr("Numbers and signs"), "123");
    case KeyDoes::script: {
      const auto other = state.latin ? script_of(look.language) : Script::latin;
      auto face = named("keys.script", script_name(words, other), sample(other));
      face.language = layout(other).language;
      face.icon = Icon::globe;
      return face;
    }
    case KeyDoes::space:
      return named("keys.space", words.tr("Space"));
    case KeyDoes::clear:
      return named("keys.clear", words.tr("Clear"));
    case KeyDoes::done: {
      auto face = named("keys.done", look.done);
      face.primary = true;
      return face;
    }
  }
  return {};
}

}  // namespace hearth::ui
