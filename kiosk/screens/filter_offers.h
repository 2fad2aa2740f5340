// Which filters of meetings are offered now, and how many meetings each would leave.
#pragma once

#include <vector>

#include "listing/meeting_choice.h"
#include "screens/filter_set.h"
#include "screens/screen.h"

namespace hearth::screens {

struct Offer {
  listing::MeetingChoice choice;
  int meetings = 0;  // in the days that can be chosen, with what is chosen in the other groups
  bool chosen = false;
};

struct Offers {
  std::vector<Offer> all;  // by group
  int meetings = 0;        // that are left by all that is chosen
};

// A choice is offered when it leads to a meeting that takes place, and not when every meeting has
// it; one that is chosen stays until it is taken off.
Offers filter_offers(const Stage& stage);

// The same in words, with the quick chips' places.
FilterSet meeting_filter_set(const Stage& stage);

}  // namespace hearth::screens
