// The circle of a quiet minute with its words inside. It moves only as far as it is told to; where
// there is too little room for a circle, the words stand alone.
#pragma once

#include <optional>
#include <string>

#include "screens/screen.h"

namespace hearth::screens {

struct BreathWords {
  std::string title, number, line;  // the last two may be empty
};

// `fullness` 0 to 1: how far the inner disc has grown. `share` of the arc around it; none: no arc.
struct BreathCircle {
  float fullness = 0.5F;
  std::optional<float> share = {};
};

// In the middle of `box`, as large as it goes in.
void breath_circle(ui::Canvas& canvas, ui::Rect box, const BreathWords& words,
                   const BreathCircle& circle);

}  // namespace hearth::screens
