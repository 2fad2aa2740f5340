// The card of a meeting that fits what was answered: its name, when and where, and why it fits.
#pragma once

#include <span>

#include "catalog/group_match.h"
#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

struct MatchRequest {
  catalog::GroupMatch match;
  std::span<const listing::GroupAnswer> answers;  // for which it was found
  bool first = false;                             // of the matches: it stands out
};

// `width` wide and no higher than a page of `page` units. Chosen, it opens the meeting's own
// screen.
ui::Block match_card_block(Stage& stage, const MatchRequest& request, float width, float page);

}  // namespace hearth::screens
