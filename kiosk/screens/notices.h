// Notices that are for everybody who comes in: on home, and all of them with all they say. One that
// only calls off a single meeting stands with that meeting.
#pragma once

#include <vector>

#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

// In force today, those of staff at this kiosk first: they are the newest.
std::vector<const listing::Notice*> notices_for_all(const Stage& stage);

// A way to them, with the first one's title. Its height is 0 where there is none.
ui::Block home_notice(Stage& stage, float width);

}  // namespace hearth::screens
