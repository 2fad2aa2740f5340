// What the screens of help say of a line: of the country's, and of those that the center names.
#pragma once

#include "listing/national_lines.h"
#include "screens/help_blocks.h"

namespace hearth::screens {

const listing::NationalHelp& national_help(const Stage& stage);

// "Text HOME to 741741"; numbers come from the table, so that no translation can change one.
Said way_words(const Stage& stage, const listing::Way& way);
ui::Icon way_icon(const listing::Way& way);

visit::Route route_to(const listing::NationalLine& line);

// A card with the way, who answers and what for.
HelpCard line_card(const Stage& stage, const listing::NationalLine& line);
// The cards of the center's own lines, with their hours.
std::vector<HelpCard> own_line_cards(const Stage& stage);
// Whether somebody answers now and when that changes; as the center wrote it where that is not
// known.
Said own_hours(const Stage& stage, const listing::HelpLine& line);
// The own line that a route means, as own_line_cards() made it; may be null.
const listing::HelpLine* own_line(const Stage& stage, std::string_view id);

// A code with which a phone calls the number; none where it is not plainly one.
std::optional<ui::QrCode> call_code(const Stage& stage, std::string_view number);

// The center's own line's number in the form in which numbers are shown.
std::string own_number(const Stage& stage, const listing::HelpLine& line);

// Whether the center lends a phone: only then is it said.
bool lends_phone(const Stage& stage);

}  // namespace hearth::screens
