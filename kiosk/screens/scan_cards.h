// Cards with codes to scan, of a meeting or a place. All of it is in the listing; nothing says who
// scanned, or when.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "ui/qr_card.h"

namespace hearth::screens {

// Adds a card whose code holds `content`; none where that is empty or more than a code can hold.
// Whether there was any content.
bool add_scan_card(std::vector<ui::QrCard>& cards, std::string_view content, std::string_view title,
                   std::string_view line);

// "a, b" of those that say something.
std::string joined(std::initializer_list<std::string_view> parts, std::string_view between);

// Whether a phone opens it as it is.
bool is_link(std::string_view url);

}  // namespace hearth::screens
