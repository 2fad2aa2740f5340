// "1 meeting", "2 meetings": hearth-pack speaks English only, so that two forms are enough.
#pragma once

#include <cstddef>
#include <string>

namespace hearth::desk {

inline std::string counted(std::size_t count, const char* one, const char* several) {
  return std::to_string(count) + ' ' + (count == 1 ? one : several);
}

}  // namespace hearth::desk
