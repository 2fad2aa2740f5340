// A pad of digits for a PIN. What was entered is shown as dots; no digit of it is ever drawn, in
// the tree, or in a cache.
#pragma once

#include <string_view>

#include "ui/canvas.h"
#include "visit/pin_entry.h"

namespace hearth::screens {

struct PinPadLook {
  std::string_view label;  // of the field: "PIN"
  bool waiting = false;    // nothing can be entered now
};

// In all of `box`, from its foot. True: somebody is done with it.
bool pin_pad(ui::Canvas& canvas, ui::Rect box, const PinPadLook& look, visit::PinEntry& pin);

}  // namespace hearth::screens
