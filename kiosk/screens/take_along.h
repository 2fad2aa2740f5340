// What a visitor can take along of a meeting by scanning: its times for the phone's calendar, and
// the link, or else the number, to join by. All of it is in the listing; nothing says who scanned,
// or when.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "screens/screen.h"
#include "ui/qr_card.h"

namespace hearth::screens {

// The cards, at most two; none while the meeting is closed. `occurrence` is the one that is
// shown. Without a day to tell (by appointment, no date set) the first card holds plain words.
std::vector<ui::QrCard> take_along(const Stage& stage, std::uint32_t meeting,
                                   const std::optional<schedule::Occurrence>& occurrence);

}  // namespace hearth::screens
