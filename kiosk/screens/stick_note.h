// What became of a stick, at the foot of home.
#pragma once

#include "screens/screen.h"

namespace hearth::screens {

// Draws it so that it ends at `foot`; returns the height that it takes, 0 when there is nothing.
float stick_note(Stage& stage, float foot);

}  // namespace hearth::screens
