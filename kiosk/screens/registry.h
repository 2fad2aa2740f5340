// The registry of screens: reading it is reading the product.
#pragma once

#include "screens/screen.h"

namespace hearth::screens {

struct Entry {
  visit::Screen screen;
  const char* name;  // in the semantic tree, e.g. "meetings"
  void (*draw)(Stage&);
  bool help = false;        // its dock offers to hide the screen in place of the way to help
  bool slow = false;        // followed for minutes without a touch: the visit waits longer
  bool is_private = false;  // covers itself after 45 s without a touch
};
const Entry& entry(visit::Screen screen);

// Everything that one frame shows: the screen, the sheet over it, the dock below it.
enum class Wish { none, end_visit };
Wish draw(Stage& stage);

// The cover of "Hide my screen": nothing of what was there is seen or in the tree.
Wish draw_hidden(Stage& stage);

// The cover after a time without a touch.
enum class Answer { none, stay, leave };
Answer draw_still_there(Stage& stage, int seconds_left);

}  // namespace hearth::screens
