// Bytes that nobody else gets to see: never swapped out, left out of a memory dump, between guard
// pages, wiped when they go. For a visitor's answers and for private keys.
#pragma once

#include <cstddef>
#include <memory>
#include <span>

#include "base/result.h"

namespace hearth::seal {

class LockedText {
 public:
  // All zero. `size` in bytes, 1 or more; a few pages of memory each, whatever the size. An error
  // when this process may not lock so much memory.
  static base::Result<LockedText> of_size(std::size_t size);

  // Moved, never copied; what was moved from is empty.
  LockedText(LockedText&& other) noexcept;
  LockedText& operator=(LockedText&& other) noexcept;
  ~LockedText() = default;

  std::span<unsigned char> bytes() { return {bytes_.get(), size_}; }
  std::span<const unsigned char> bytes() const { return {bytes_.get(), size_}; }

  void wipe();  // all zero again

 private:
  struct Free {
    void operator()(unsigned char* bytes) const;
  };
  LockedText(unsigned char* bytes, std::size_t size) : bytes_(bytes), size_(size) {}
  std::unique_ptr<unsigned char, Free> bytes_;
  std::size_t size_ = 0;
};

// Wipes what came through ordinary memory, such as a key file's text.
void wipe(std::span<char> text);

}  // namespace hearth::seal
