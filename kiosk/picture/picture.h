// Pictures that staff put into the data folder: PNG, and JPEG as phones and cameras make it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace hearth::picture {

inline constexpr int kMostSide = 4096;               // pixels; what is larger is refused
inline constexpr std::size_t kMostBytes = 8u << 20;  // of a file

struct Size {
  int width = 0, height = 0;
  bool operator==(const Size&) const = default;
};

// RGBA rows from the top, straight alpha.
struct Pixels {
  Size size;
  std::vector<std::uint8_t> rgba;
};

// The picture, upright (a camera notes how it was held). The errors are for staff: it is neither
// PNG nor JPEG, it is damaged or cut off, it is too large.
base::Result<Pixels> read(std::string_view bytes);

// The same, where nothing smaller than `least` will be shown: a JPEG of many megapixels is then
// read in a fraction of the time.
base::Result<Pixels> read_about(std::string_view bytes, Size least);

// Each pixel the mean of what it covers; sizes are at least 1.
Pixels scaled(const Pixels& pixels, Size size);

}  // namespace hearth::picture
