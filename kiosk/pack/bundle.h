// Which files of a data folder travel in its pack: those that Hearth reads, and no others. So a
// key, a list of names or last year's backup that lies there by accident stays where it is.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"

namespace hearth::pack {

struct Bundle {
  std::map<std::string, std::string> files;  // name in the pack -> content
  std::vector<std::string> left_out;         // names of files and folders at the folder's top
};

// The error is a file that cannot be read, or one whose name cannot travel.
base::Result<Bundle> bundle(const base::Files& files, const std::filesystem::path& folder);

}  // namespace hearth::pack
