// What the list that is shown can be narrowed by, in words, whether it lists meetings or places:
// what chips and the sheet of filters are drawn from.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "listing/meeting_choice.h"
#include "listing/resource_choice.h"
#include "screens/screen.h"
#include "ui/icons.h"

namespace hearth::screens {

struct FilterOffer {
  std::variant<listing::MeetingChoice, listing::ResourceChoice> choice;
  std::string id;          // in the tree: "filter.language.es"
  std::string name;        // "In Spanish"
  std::string line = {};   // what is to be said besides; may be empty
  std::string brief = {};  // the name where room is short; may be empty
  std::string_view group;  // the heading over it; of neighbours with the same it stands once
  std::optional<ui::Icon> icon = {};
  int leads_to = 0;  // with what is chosen in the other groups
  bool chosen = false;
  bool tab = false;               // a part of the list: stands in a row of its own above it
  std::optional<int> quick = {};  // its place among the chips that stand there from the start
};

struct FilterSet {
  std::vector<FilterOffer> all;  // by group
  int left = 0;                  // by all that is chosen
  int chosen = 0;                // how many choices
  bool all_chip = true;          // the first chip is "All", which clears every filter
  // Phrases: with {count} that the foot of the sheet and each choice say; what the numbers mean.
  const char *show = "", *counted = "", *hint = "";
};

// Of the screen that is shown. A choice is offered when it leads somewhere and narrows the list;
// one that is chosen stays until it is taken off.
FilterSet filter_set(const Stage& stage);

// Both begin the list at its first page.
void toggle_filter(Stage& stage, const FilterOffer& offer);
void clear_filters(Stage& stage);

}  // namespace hearth::screens
