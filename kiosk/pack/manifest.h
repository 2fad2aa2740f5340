// pack.toml -> the Center.
#pragma once

#include <string_view>

#include "base/result.h"
#include "pack/reader.h"

namespace hearth::pack {

// Fills reading.listing.center. An error (and then nothing can be shown) where the text is no TOML,
// its format is not 1, or there is no time zone to tell the time by; all else that is wrong becomes
// a message and falls back to what is safe.
base::Status read_manifest(std::string_view text, Reading& reading);

}  // namespace hearth::pack
