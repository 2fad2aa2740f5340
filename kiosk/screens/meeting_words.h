// A meeting in words: what cards and the meeting's own screen say of it.
#pragma once

#include <string>
#include <vector>

#include "listing/meeting_types.h"
#include "screens/screen.h"
#include "ui/pills.h"

namespace hearth::screens {

// How far away an occurrence is, seen from now.
enum class Nearness { now, soon, later, past };
Nearness nearness(const schedule::Occurrence& occurrence, base::Instant now);

// Who may come: nothing in the listing says that it is for members or for some people only.
bool welcomes_anyone(const catalog::Facts& facts);
// Whether it is held in the visitor's language, or nothing says that it is held in another.
bool speaks(const Stage& stage, const catalog::Facts& facts);

// "Room A, first door on the right"; else the place and its town; else how to join from afar.
struct PlaceLine {
  ui::Icon icon = ui::Icon::door;
  std::string text;
};
PlaceLine place_line(const Stage& stage, const listing::Meeting& meeting, bool brief);

// "On now", "In 25 min", "Not today", "Closed for now"; empty where there is nothing to say.
std::vector<ui::Pill> status_pills(const Stage& stage, const schedule::Occurrence& occurrence);

// Who it is for, its language, step-free, online: the facts, most telling first.
std::vector<ui::Pill> fact_pills(const Stage& stage, const listing::Meeting& meeting,
                                 std::uint32_t index, base::Date on);

// "In Spanish".
std::string in_language(const ui::Words& words, const listing::MeetingType& type);

// "3:00 to 4:00 PM", or the start alone where no end is known.
std::string time_range(const Stage& stage, const schedule::Occurrence& occurrence);
// When it is next: "Today, 3:00 PM", "Thursday, 10:00 AM", "By appointment". `next` may be null.
std::string next_time(const Stage& stage, const listing::Recurrence& when,
                      const schedule::Occurrence* next);
std::string clock_range(const ui::Words& words, base::LocalTime start, base::LocalTime end);

// The types that are no fact pill, in words: "Step study, Discussion".
std::vector<std::string> format_words(const Stage& stage, const listing::Meeting& meeting);

// A program as it is called in the visitor's language.
std::string program_name(const ui::Words& words, const std::string& program);

}  // namespace hearth::screens
