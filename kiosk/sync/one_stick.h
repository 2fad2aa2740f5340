// The stick that staff mean when they ask for something to be copied or read: the only one that is
// in the kiosk.
#pragma once

#include <filesystem>

#include "base/files.h"

namespace hearth::sync {

// `sticks`: the folder below which they appear; empty: there is none. Errors, marked for
// translation: no stick, or several.
base::Result<std::filesystem::path> only_stick(const base::Files& files,
                                               const std::filesystem::path& sticks);

}  // namespace hearth::sync
