// The columns that say where a meeting is.
#pragma once

#include <optional>
#include <string_view>

#include "listing/meeting.h"
#include "pack/table.h"

namespace hearth::pack {

// Location, address, regions and position; what cannot be read is warned about and left out.
void read_place(Row& row, listing::Meeting& meeting);

// A number of degrees with a point or a comma; none when it is no number.
std::optional<double> read_degrees(std::string_view text);

}  // namespace hearth::pack
