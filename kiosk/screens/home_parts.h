// The pieces of home: the card of the next meeting with "New here?" beside it, the ways into the
// kiosk's parts, the languages.
#pragma once

#include <vector>

#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

// Side by side where the screen is wide enough; with large text "New here?" is a tile. Of height 0
// where there is nothing to show. Words that would make it higher than `at_most` are left out.
ui::Block home_cards(Stage& stage, float width, float at_most);

// Rows of tiles, each `tall` units high, or as high as its words need. `width`: of a row.
enum class TileWords {
  all,
  beside,  // the icon stands beside them: lower
  title,   // the same, and the title alone: lower still
  narrow   // upright, the title alone, and in large layouts three beside each other
};
std::vector<ui::Block> home_tiles(Stage& stage, float width, float tall, TileWords shown);
int home_tile_rows(const Stage& stage);

// The pack's languages, each by its own name, the rest behind "More"; and the row's height.
void language_row(Stage& stage, ui::Rect box);
float language_row_height(const Stage& stage);

}  // namespace hearth::screens
