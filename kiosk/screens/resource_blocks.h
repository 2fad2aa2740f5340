// The pieces that only a place's screen has: whether it is open, cards of facts beside each other,
// the table of hours.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/detail_blocks.h"
#include "screens/resource_hours.h"
#include "screens/resource_words.h"

namespace hearth::screens {

// Open or closed, and when somebody last checked it.
void add_state(DetailBlocks& blocks, const OpeningWords& opening, const std::string& checked);

// A few facts under a title, inside a hairline: they are not touched.
struct FactCard {
  ui::Icon icon;
  std::string_view title;
  std::string strong = {};              // large: a number to call; may be empty
  std::vector<std::string> lines = {};  // none of them empty
  bool empty() const { return strong.empty() && lines.empty(); }
};
// Two cards beside each other where there is room; else one by one, in pieces. Empty ones are left
// out.
void add_fact_cards(DetailBlocks& blocks, const std::vector<FactCard>& cards);

// In two columns where there is room.
void add_hours(DetailBlocks& blocks, const std::vector<HoursRow>& rows);

}  // namespace hearth::screens
