// The chips that narrow the list of meetings: all, a few that many look for, what is chosen, and
// the way to the rest.
#pragma once

#include "screens/screen.h"

namespace hearth::screens {

// Chips in rows that are filled to the end (portrait), or in two columns as far as `box` goes down
// (landscape). Returns the height used: 0 where nothing can be chosen.
float filter_chips(Stage& stage, ui::Rect box);

// Only what is chosen, to be taken off one by one; for large text.
float chosen_chips(Stage& stage, ui::Rect box);

// "More filters (2)": with how many are chosen.
std::string counted(const Stage& stage, std::string_view label);

}  // namespace hearth::screens
