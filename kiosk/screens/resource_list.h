// The places of a category, of all, or what is left of them by filters: as cards in pages.
#pragma once

#include <cstdint>
#include <vector>

#include "screens/screen.h"

namespace hearth::screens {

// "Closest first, in a straight line".
std::string_view order_words(const Stage& stage);
// Whether the list says so itself; where it has no room for it, a reading panel may.
bool list_tells_order(const ui::Canvas& canvas);

// `listed`: not empty.
void draw_resource_list(Stage& stage, ui::Rect box, const std::vector<std::uint32_t>& listed);
// Nothing is left: what comes near, and the desk.
void draw_no_resources(Stage& stage, ui::Rect box);

}  // namespace hearth::screens
