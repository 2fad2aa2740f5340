// Overwrites what a visitor typed, in a way that the compiler cannot leave out although nobody
// reads the memory again.
#pragma once

#include <string.h>

#include <type_traits>

namespace hearth::base {

// Every element that the container (contiguous, of plain values) holds. Its size stays as it is.
template <typename Container>
void wipe(Container& data) {
  static_assert(std::is_trivially_copyable_v<std::remove_reference_t<decltype(*data.data())>>);
  if (!data.empty()) ::explicit_bzero(data.data(), data.size() * sizeof(*data.data()));
}

}  // namespace hearth::base
