// The real watch over a folder: Linux's inotify(7). It goes on when the folder is replaced, or is
// gone for a while. Where inotify cannot help (its limits are reached, the folder is a link, or
// lies on a network whose other ends change it unseen) the folder's stamps are compared once a
// second.
#pragma once

#include <filesystem>
#include <memory>

#include "base/folder_watch.h"

namespace hearth::platform {

// The folder and the folders right below it. `only_compare`: never asks inotify; for tests.
std::unique_ptr<base::FolderWatch> watch_folder(const std::filesystem::path& folder,
                                                bool only_compare = false);

}  // namespace hearth::platform
