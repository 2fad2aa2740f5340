// What the keys of the on-screen keyboard say, script by script: data and no drawing. A layout has
// its letters twice: where they lie on the keyboard that people know, and in the order of the
// alphabet, for those who do not know it and for panels on which its rows have no room.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hearth::ui {

enum class Script : std::uint8_t { latin, arabic, devanagari, telugu };

// What the keys offer at a time. Accents are Latin letters with marks.
enum class KeyLevel : std::uint8_t { letters, accents, signs };

using KeyRow = std::vector<std::string_view>;  // what each key types; empty: a gap

struct KeyLayout {
  Script script;
  std::string_view language;  // whose letters' shapes its keys show, BCP 47
  bool right_to_left;
  // The rows from the top, and what they become with Shift. No rows below: Shift gives capitals.
  std::vector<KeyRow> rows, shifted;
  KeyRow alphabet;  // every letter and mark of the rows, then the script's own digits and signs
};

const KeyLayout& layout(Script script);
// The script that a visitor of this language types in; Latin where there is no layout of its own.
Script script_of(std::string_view language);

const KeyRow& signs();  // digits first
// Letters with marks: those of Spanish, French, Haitian Creole, Portuguese, German, Polish,
// Turkish and their neighbours in the order of the alphabet, then Vietnamese; for a visitor who
// reads Vietnamese the other way round.
KeyRow accents(std::string_view language);

// The capital of a key's letter; of a letter without one, itself.
std::string capital(std::string_view letter);

// Where the keyboard has a key that types exactly this, were its letters in the rows that people
// know.
struct KeyPlace {
  bool latin = false;  // with the Latin letters, though the visitor's script is another one
  KeyLevel level = KeyLevel::letters;
  bool shift = false;
  bool found = false;
};
KeyPlace place_of(std::string_view letter, std::string_view language);

}  // namespace hearth::ui
