// The data folder at one moment, in memory: what is judged, read and remembered is the same,
// however the folder changes meanwhile.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "base/files.h"
#include "base/memory_files.h"

namespace hearth::sync {

struct Snapshot {
  base::MemoryFiles files;  // under the folder's own path; a file that could not be read fails so
  std::string stamps;       // base::folder_stamps, from before it was read
  std::size_t digest = 0;   // of names and contents; for this run of the program only
};

// Tables, texts and pictures with their contents, of the rest only the names. The error is the
// folder's own: it is gone or cannot be listed.
base::Result<Snapshot> take_snapshot(const base::Files& files, const std::filesystem::path& folder);

}  // namespace hearth::sync
