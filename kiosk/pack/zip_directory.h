// The list at the end of a ZIP, read before any library unpacks it: so that a million entries, or a
// name with a zero in it, are refused at once and not after somebody else made what it could of
// them. Format: PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16; one part, no ZIP64, nothing behind it.
#pragma once

#include <string_view>
#include <variant>

#include "pack/entry_names.h"
#include "trust/refusals.h"

namespace hearth::pack {

std::variant<EntryNames, trust::Refused> read_zip_directory(std::string_view zip);

}  // namespace hearth::pack
