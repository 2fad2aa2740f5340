// Where the program's own files lie: beside the program where it was built or installed.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace hearth::base {

// The folder with lang/ and fonts.conf: <program>/../share/hearth.
Result<std::filesystem::path> find_assets();

}  // namespace hearth::base
