// What a visitor can take along of a place by scanning: its name, address, hours and number as
// words, and the number to call or to text and the website as links.
#pragma once

#include <cstdint>
#include <vector>

#include "screens/screen.h"
#include "ui/qr_card.h"

namespace hearth::screens {

std::vector<ui::QrCard> take_resource_along(const Stage& stage, std::uint32_t resource);

}  // namespace hearth::screens
