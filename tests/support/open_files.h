// How many files this process has open; with it a test sees that nothing is left open.
#pragma once

#include <filesystem>
#include <iterator>

namespace hearth::tests {

inline auto open_files() {
  return std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                       std::filesystem::directory_iterator());
}

}  // namespace hearth::tests
