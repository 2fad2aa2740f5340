// A save is rarely one event: files are truncated and then written, written beside and renamed, or
// several are saved one after another. Reading waits until it is over.
#pragma once

#include "base/clock.h"
#include "base/folder_watch.h"

namespace hearth::sync {

inline constexpr std::chrono::milliseconds kQuiet{150};
inline constexpr std::chrono::milliseconds kLongestStir{1000};       // then it is read all the same
inline constexpr std::chrono::milliseconds kLongestWriting{10'000};  // while a file is open

// Returns when the folder has been quiet for a while; `stopped` when the watch was.
base::Stir settle(base::FolderWatch& watch, const base::Clock& clock);

}  // namespace hearth::sync
