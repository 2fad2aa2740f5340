// The on-screen keyboard: it writes into a text of ours (ui/typed_text.h), letter by letter, and
// nothing else hears of it. Its keys lie as on the keyboards that people know, from left to right
// in every language; a grid of Arabic letters in the order of the alphabet begins at the right.
// No key is held down or pressed twice: the letters with marks have a level of their own.
#pragma once

#include <string_view>

#include "ui/canvas.h"
#include "ui/key_plan.h"
#include "ui/typed_text.h"

namespace hearth::ui {

struct KeyboardLook {
  std::string_view language;  // the visitor's
  std::string_view done;      // what the key that goes on says
  bool clear = false;         // with a key that clears, where the field has none
};

// Going on has this id; Enter on a physical keyboard means the same.
inline constexpr std::string_view kDoneKey = "keys.done";

// The height that it needs in this width, no more than `most` units (nor less than for two rows).
float keyboard_height(const Canvas& canvas, const KeyboardLook& look, const KeyboardState& state,
                      float width, float most);

// Draws it on its ground in all of `box`. Done hides it.
enum class Typing { nothing, changed, done };
Typing keyboard(Canvas& canvas, Rect box, const KeyboardLook& look, KeyboardState& state,
                TypedInto& text);

// Above it, at the end side of `line`: the order of the letters where `keys`, the keyboard's box,
// has room for both, and a way to put it away; in place of a hidden keyboard the way to bring it
// back. What has no room is left out, that way first: Done puts it away as well.
void keyboard_chips(Canvas& canvas, Rect line, Rect keys, const KeyboardLook& look,
                    KeyboardState& state);

}  // namespace hearth::ui
