// The card of one occurrence in a list: time, rule, name, place, facts.
#pragma once

#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

struct CardRequest {
  const schedule::Occurrence* occurrence = nullptr;  // null: by appointment
  std::uint32_t meeting = 0;
  base::Date day;         // the day that is looked at
  bool name_day = false;  // say the day as well ("Sunday · Room A")
};

float meeting_card_height(Stage& stage, const CardRequest& request, float width);
// True when the visitor chose it.
bool meeting_card(Stage& stage, const CardRequest& request, ui::Rect rect);

// The card as one piece of a page. Chosen, it opens the meeting's own screen.
ui::Block meeting_card_block(Stage& stage, const CardRequest& request, float width);
void open_meeting(Stage& stage, const CardRequest& request);

}  // namespace hearth::screens
