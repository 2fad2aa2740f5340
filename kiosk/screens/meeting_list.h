// A day's meetings as a list in pages, and what stands there when there are none.
#pragma once

#include <string_view>
#include <vector>

#include "screens/screen.h"

namespace hearth::screens {

struct ListedMeeting {
  const schedule::Occurrence* occurrence = nullptr;  // null: by appointment
  std::uint32_t meeting = 0;
  std::string_view section;  // "Happening now", "Morning", ...
};

// In the order of the list: now, soon, later, what is over, and last those by appointment. With
// those that began yesterday and are still on.
std::vector<ListedMeeting> meetings_of(const Stage& stage, base::Date day,
                                       const visit::MeetingFilters& filters);

// How many of them are on the day: those by appointment are on none.
int count_on_day(const std::vector<ListedMeeting>& meetings);

void draw_meeting_list(Stage& stage, ui::Rect box, const std::vector<ListedMeeting>& meetings);
void draw_empty_day(Stage& stage, ui::Rect box);

}  // namespace hearth::screens
