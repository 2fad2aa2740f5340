// A PIN while somebody enters it: its digits lie in locked memory and nowhere else. What is shown
// of it is how many there are.
#pragma once

#include <cstddef>
#include <span>
#include <utility>

#include "base/result.h"
#include "seal/locked_text.h"

namespace hearth::visit {

class PinEntry {
 public:
  // The error: this process may not lock memory.
  static base::Result<PinEntry> create();

  // False, and nothing changes, for what is no digit (those of ASCII), and where it is full.
  bool add(char32_t digit);
  void erase_last();
  void clear();

  std::size_t count() const { return count_; }
  bool is_long_enough() const;
  std::span<const unsigned char> digits() const { return text_.bytes().first(count_); }

 private:
  explicit PinEntry(seal::LockedText text) : text_(std::move(text)) {}
  seal::LockedText text_;
  std::size_t count_ = 0;
};

}  // namespace hearth::visit
