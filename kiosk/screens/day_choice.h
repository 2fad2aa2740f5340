// Which day's meetings are looked at: the strip of seven days, or one day at a time in large text.
#pragma once

#include "screens/screen.h"

namespace hearth::screens {

// Today and the six days after it: those that the numbers at filters are of.
constexpr int kDaysAhead = catalog::WeekOfChoices::kDays;

base::Date shown_day(const Stage& stage);

// The days in rows of `columns`; returns the height used.
float day_strip(Stage& stage, ui::Rect box, int columns);
// One day with its neighbours to the sides; returns the height used.
float day_stepper(Stage& stage, ui::Rect box);

}  // namespace hearth::screens
