// The chips that narrow the list of meetings.
#pragma once

#include "screens/screen.h"

namespace hearth::screens {

// Filters that lead somewhere within the days that can be chosen; empty where there is no choice.
std::vector<visit::MeetingFilter> useful_filters(const Stage& stage);

// Chips in rows that are filled to the end (portrait), or in two columns as far as `box` goes down
// (landscape). Returns the height used.
float filter_chips(Stage& stage, ui::Rect box);

}  // namespace hearth::screens
