// The chips that narrow a list: all, a few that many look for, what is chosen, and the way to the
// rest.
#pragma once

#include "screens/filter_set.h"

namespace hearth::screens {

// Chips in rows that are filled to the end (portrait), or in two columns as far as `box` goes down
// (landscape). `rows`: how many in portrait; what is chosen may take one more. Returns the height
// used: 0 where nothing can be chosen.
float filter_chips(Stage& stage, const FilterSet& set, ui::Rect box, int rows);

// Only what is chosen, to be taken off one by one; for large text.
float chosen_chips(Stage& stage, const FilterSet& set, ui::Rect box);

// All, and the parts of the list of which one at a time is shown. Returns the height used: 0 where
// there are none, or no room for them.
float tab_chips(Stage& stage, const FilterSet& set, ui::Rect box);

// The way to the sheet where there is no room for chips; true: it was chosen.
bool filter_button(Stage& stage, const FilterSet& set, ui::Rect rect);

// "More filters (2)": with how many are chosen.
std::string counted(const Stage& stage, const FilterSet& set, std::string_view label);

}  // namespace hearth::screens
