// Filters of meetings in words: what a choice and a group of choices are called.
#pragma once

#include <string>
#include <string_view>

#include "listing/meeting_choice.h"
#include "listing/time_of_day.h"
#include "screens/screen.h"

namespace hearth::screens {

// "In Spanish", "Online", "Morning".
std::string choice_name(const Stage& stage, const listing::MeetingChoice& choice);
// "In Spanish".
std::string language_choice(const ui::Words& words, std::string_view language);
// What is to be said besides: the hours of a part of the day. Empty for others.
std::string choice_line(const Stage& stage, const listing::MeetingChoice& choice);

// The heading over a group; groups of a single choice share one.
std::string_view group_name(const ui::Words& words, listing::ChoiceGroup group);

std::string_view time_name(const ui::Words& words, const listing::TimeOfDay& time);

// "2 meetings"; while filters are chosen "2 meetings, 14 in 7 days". With the shown day before it.
std::string count_words(const Stage& stage, int on_day);
std::string dated_count_words(const Stage& stage, int on_day);

// In the tree: "filter.language.es".
std::string choice_id(const listing::MeetingChoice& choice);

}  // namespace hearth::screens
