// Randomness that nobody can foresee, from the operating system through libsodium.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace hearth::seal {

void fill_random(std::span<unsigned char> bytes);

// From 0 to `bound` - 1, each as likely as the others. `bound` is 1 or more.
std::uint32_t random_below(std::uint32_t bound);

// Every order is as likely as the others. Fewer than 2^32 items.
template <typename Item>
void shuffle(std::vector<Item>& items) {
  for (auto left = items.size(); left > 1; --left)
    std::swap(items[left - 1], items[random_below(static_cast<std::uint32_t>(left))]);
}

}  // namespace hearth::seal
