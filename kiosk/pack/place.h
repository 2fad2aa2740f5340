// The columns that say where a meeting is.
#pragma once

#include <optional>
#include <string_view>

#include "listing/meeting.h"
#include "pack/table.h"

namespace hearth::pack {

// "12 Mill Street, Springfield, GA 31329" from the columns of an address; a part that the street
// already ends with is not repeated.
std::string read_address(Row& row);

struct Position {
  double latitude, longitude;  // degrees
};
// None when it is not there, or is warned about.
std::optional<Position> read_position(Row& row);

// Location, address, regions and position; what cannot be read is warned about and left out.
void read_place(Row& row, listing::Meeting& meeting);

// A number of degrees with a point or a comma; none when it is no number.
std::optional<double> read_degrees(std::string_view text);

}  // namespace hearth::pack
