// What every visitor should know of the listings as a whole: that they were to be renewed, or that
// the kiosk does not know what day it is.
#pragma once

#include <string>

#include "listing/listing.h"
#include "screens/screen.h"

namespace hearth::screens {

// One line, for the place above the dock; empty where there is nothing to say. `today`: none where
// it is not known.
std::string listings_line(const ui::Words& words, const listing::Center& center,
                          std::optional<base::Date> today);
// Screens that list something, or lead to a part of a list: the line stands there.
bool has_listings(visit::Screen screen);

// The same at the foot of home. Draws it so that it ends at `foot`; returns the height that it
// takes.
float listings_note(Stage& stage, float foot);

}  // namespace hearth::screens
