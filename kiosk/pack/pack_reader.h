// A whole pack, from its bytes to its listing, as strictly as a kiosk takes it. Only for bytes
// whose signature was verified, or which staff look at on their own computer.
#pragma once

#include <string_view>
#include <variant>

#include "pack/reader.h"
#include "trust/refusals.h"

namespace hearth::pack {

// A file that does not read as its format, or is not UTF-8, refuses the pack; a row with a mistake
// is left out and stands in the reading.
std::variant<Reading, trust::Refused> read_pack(std::string_view bytes);

}  // namespace hearth::pack
