// What lies in a folder at a moment, as text: equal texts mean that nothing was changed in between,
// as far as names, sizes and times of change tell.
#pragma once

#include <filesystem>
#include <string>

#include "base/files.h"

namespace hearth::base {

// One line a file, of the folder and of the folders right below it; clutter is passed over. The
// error is the folder's own: it is gone or cannot be listed.
Result<std::string> folder_stamps(const Files& files, const std::filesystem::path& folder);

}  // namespace hearth::base
