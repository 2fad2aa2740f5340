// Which keys the on-screen keyboard has at a time and in which rows: the rows of its layout where
// the room allows, else its letters in the order of the alphabet, on pages where they are many. No
// drawing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/keyboard_layouts.h"

namespace hearth::ui {

// How a visitor left the keyboard.
struct KeyboardState {
  bool hidden = false;
  bool alphabetical = false;  // "ABC order"
  bool latin = false;         // Latin letters, though the visitor's script is another one
  bool shift = false;         // for one letter
  KeyLevel level = KeyLevel::letters;
  int page = 0;
  bool operator==(const KeyboardState&) const = default;
};

enum class KeyDoes : std::uint8_t {
  type,
  shift,
  more,   // the next page of letters
  erase,  // the last letter
  letters,
  accents,
  signs,
  script,  // between the visitor's script and Latin
  space,
  clear,
  done
};

struct PlannedKey {
  KeyDoes does = KeyDoes::type;
  std::string types = {};  // KeyDoes::type; empty: a gap
  int index = 0;           // KeyDoes::type: among all keys of its level
  float cells = 1;         // of the row's columns
};

struct KeyPlan {
  Script script = Script::latin;
  bool shifts = false;  // capitals are shown, or what lies over the letters
  int columns = 1;      // cells from edge to edge
  std::vector<std::vector<PlannedKey>> rows = {};  // without the lowest
  // Rows with fewer cells are centred, but for a grid's: these begin at one side.
  bool grid = false, right_to_left = false;
  std::vector<PlannedKey> lowest = {};  // their cells are shares of the width
  int pages = 1, page = 0;
  bool may_choose_order = false;  // both orders have room
};

// `most_columns`, `most_rows`: what there is room for, the lowest row among them; at least 4 and 2.
// `clear`: with a key that clears the text.
struct KeyRoom {
  int most_columns = 10, most_rows = 4;
  bool clear = false;
};
KeyPlan plan_keys(std::string_view language, const KeyboardState& state, const KeyRoom& room);

// What the keyboard is like after this key. What it types is the text's affair.
void press_key(KeyboardState& state, const KeyPlan& plan, KeyDoes does);

}  // namespace hearth::ui
