// BLAKE2b, 128 bits: two texts with the same digest are the same text.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace hearth::seal {

inline constexpr std::size_t kDigestBytes = 16;
using Digest = std::array<unsigned char, kDigestBytes>;

Digest digest(std::string_view text);

}  // namespace hearth::seal
