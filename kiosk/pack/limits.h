// How large a pack may be. Format: data-pack.md, "The pack".
#pragma once

#include <cstddef>

namespace hearth::pack {

inline constexpr std::size_t kLargestPack = 64u << 20;       // bytes
inline constexpr std::size_t kLargestUnpacked = 256u << 20;  // bytes, all files together
inline constexpr std::size_t kMostEntries = 10'000;
inline constexpr std::size_t kLongestEntryName = 200;  // letters, with its folders

}  // namespace hearth::pack
