// A first pack.toml for a folder that has none.
#pragma once

#include <filesystem>
#include <string>

#include "base/time.h"

namespace hearth::exchange {

// Its id and names are made from the folder's name. It has no help line: a number that nobody
// checked is worse than none; a commented-out example shows where one goes.
std::string new_pack_toml(const std::filesystem::path& folder, const std::string& time_zone,
                          base::Instant issued);

}  // namespace hearth::exchange
