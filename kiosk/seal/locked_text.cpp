#include "seal/locked_text.h"

#include <sodium.h>

#include <utility>

#include "seal/ready.h"

namespace hearth::seal {

void LockedText::Free::operator()(unsigned char* bytes) const {
  sodium_free(bytes);  // wipes and unlocks
}

base::Result<LockedText> LockedText::of_size(std::size_t size) {
  if (!sodium_is_ready()) return not_ready();
  LockedText text(static_cast<unsigned char*>(sodium_malloc(size)), size);
  // sodium_malloc locks, but does not tell when it was refused; asking again does.
  if (text.bytes_ == nullptr || sodium_mlock(text.bytes_.get(), size) != 0)
    return base::Error{
        "Private answers cannot be kept on this computer: it does not let this program lock its "
        "memory; raise the limit of locked memory (LimitMEMLOCK) to 8 MB.",
        ""};
  text.wipe();  // sodium_malloc fills with a pattern
  return text;
}

LockedText::LockedText(LockedText&& other) noexcept
    : bytes_(std::move(other.bytes_)), size_(std::exchange(other.size_, 0)) {}

LockedText& LockedText::operator=(LockedText&& other) noexcept {
  bytes_ = std::move(other.bytes_);
  size_ = std::exchange(other.size_, 0);
  return *this;
}

void LockedText::wipe() {
  if (bytes_ != nullptr) sodium_memzero(bytes_.get(), size_);
}

void wipe(std::span<char> text) {
  sodium_memzero(text.data(), text.size());
}

}  // namespace hearth::seal
