// The opening hours of a place in words: day by day, and in few lines to take along.
#pragma once

#include <string>
#include <vector>

#include "schedule/opening_hours.h"
#include "screens/screen.h"

namespace hearth::screens {

struct HoursRow {
  std::string day, hours;
  bool today = false;
};
// Seven days from today; then what holds on holidays, where that is to be asked.
std::vector<HoursRow> hours_rows(const Stage& stage, const schedule::OpeningHours& hours);

// "Monday to Friday: 9:00 AM to 5:00 PM", a line each, of a week without holidays.
std::string hours_lines(const Stage& stage, const schedule::OpeningHours& hours);

}  // namespace hearth::screens
