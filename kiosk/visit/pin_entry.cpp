#include "visit/pin_entry.h"

#include "staff/person.h"

namespace hearth::visit {

base::Result<PinEntry> PinEntry::create() {
  auto text = seal::LockedText::of_size(staff::kMostDigits);
  if (!text) return text.error();
  return PinEntry(*std::move(text));
}

bool PinEntry::is_long_enough() const {
  return count_ >= staff::kLeastDigits;
}

bool PinEntry::add(char32_t digit) {
  if (digit < U'0' || digit > U'9' || count_ >= staff::kMostDigits) return false;
  text_.bytes()[count_++] = static_cast<unsigned char>(digit);
  return true;
}

void PinEntry::erase_last() {
  if (count_ > 0) text_.bytes()[--count_] = 0;
}

void PinEntry::clear() {
  text_.wipe();
  count_ = 0;
}

}  // namespace hearth::visit
