// A quiet line for staff at the foot of home, only while something is wrong with the data folder:
// what could not be read, and what is shown meanwhile.
#pragma once

#include "screens/screen.h"

namespace hearth::screens {

// Draws it so that it ends at `foot`; returns the height that it takes, 0 when nothing is wrong.
float staff_note(Stage& stage, float foot);

}  // namespace hearth::screens
