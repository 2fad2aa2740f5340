// Opening hours in the visitor's words: "Open now, until 6:00 PM".
#pragma once

#include <string>

#include "schedule/opening_hours.h"
#include "screens/screen.h"

namespace hearth::screens {

struct HoursNow {
  schedule::OpeningHours::State state = schedule::OpeningHours::State::unknown;
  bool soon = false;           // open, and closes within an hour
  bool day_and_night = false;  // open, and stays open for all the days that are looked ahead
  std::string words = {};      // empty where it is not known: then show the hours as written
};
HoursNow hours_now(const Stage& stage, const schedule::OpeningHours& hours);
// The same of an answer for the time of the stage.
HoursNow hours_now(const Stage& stage, const schedule::OpeningHours::Answer& answer);

}  // namespace hearth::screens
