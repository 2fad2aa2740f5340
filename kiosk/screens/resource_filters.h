// What the places of the screen that is shown can be narrowed by.
#pragma once

#include "screens/filter_set.h"

namespace hearth::screens {

FilterSet resource_filter_set(const Stage& stage);

// "Free", "Close by".
std::string choice_name(const Stage& stage, const listing::ResourceChoice& choice);

// The four that stand on the first screen, as far as they lead somewhere.
std::vector<FilterOffer> quick_filters(const Stage& stage);

}  // namespace hearth::screens
