// Overwrites what a visitor typed or did, in a way that the compiler cannot leave out although
// nobody reads the memory again.
#pragma once

#include <string.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace hearth::base {

// Every element that the container (contiguous, of plain values) holds. Its size stays as it is.
template <typename Container>
void wipe(Container& data) {
  static_assert(std::is_trivially_copyable_v<std::remove_reference_t<decltype(*data.data())>>);
  if (!data.empty()) ::explicit_bzero(data.data(), data.size() * sizeof(*data.data()));
}

// Puts a new one in its place, of the old one's bytes not one is left: not even of a short string,
// which lies inside of its owner and which assigning another does not overwrite whole.
template <typename Thing, typename... Arguments>
void renew(Thing& thing, Arguments&&... arguments) {
  std::destroy_at(&thing);
  ::explicit_bzero(static_cast<void*>(&thing), sizeof(Thing));
  std::construct_at(&thing, std::forward<Arguments>(arguments)...);
}

// What functions that have returned left on this thread's stack, of ours and of libraries: as deep
// as they are likely to have gone.
[[gnu::noinline]] inline void wipe_left_stack() {
  constexpr std::size_t kDeep = 512 * 1024;  // of a main thread's 8 MB
  unsigned char left[kDeep];
  ::explicit_bzero(left, sizeof left);
}

}  // namespace hearth::base
