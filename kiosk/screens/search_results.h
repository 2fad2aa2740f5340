// What search found, as each letter is typed: how many, then rows in pages, the best first. Where
// nothing is found, the nearest kinds of help and the way to the desk: never an empty page.
#pragma once

#include "screens/screen.h"

namespace hearth::screens {

// Of one search; whoever has that many is helped better by another letter.
inline constexpr std::size_t kMostFound = 40;

// Draws for what the visitor typed, nothing but a promise where that is nothing yet. Of rows, only
// what `box` has room for: with little room, how many there are. `touched`: rows may stand there.
// `beside`: where a pager may stand that has no room below the rows; empty: nowhere.
void draw_search_results(Stage& stage, ui::Rect box, bool touched, ui::Rect beside);

}  // namespace hearth::screens
