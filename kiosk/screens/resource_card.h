// The card of one place in a list: name, whether it is open, where it is, what helps to decide.
#pragma once

#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

// `page`: the units that a page has; in few of them the card says less.
float resource_card_height(const Stage& stage, std::uint32_t resource, float width, float page);
// True when the visitor chose it.
bool resource_card(Stage& stage, std::uint32_t resource, ui::Rect rect);

void open_resource(Stage& stage, std::uint32_t resource);
// The card as one piece of a page. Chosen, it opens the place's own screen.
ui::Block resource_card_block(Stage& stage, std::uint32_t resource, float width, float page);

}  // namespace hearth::screens
