#include <cstring>

#include "picture/formats.h"

namespace hearth::picture {

Pixels turned(Pixels pixels, int orientation) {
  if (orientation <= 1) return pixels;
  const int wide = pixels.size.width, high = pixels.size.height;
  const bool aside = orientation >= 5;
  Pixels out{aside ? Size{high, wide} : Size{wide, high},
             std::vector<std::uint8_t>(pixels.rgba.size())};
  // EXIF's eight ways to hold a camera: where the upright picture's pixel lies in what it saw.
  const auto source = [&](int x, int y) -> Size {
    switch (orientation) {
      case 2:
        return {wide - 1 - x, y};
      case 3:
        return {wide - 1 - x, high - 1 - y};
      case 4:
        return {x, high - 1 - y};
      case 5:
        return {y, x};
      case 6:
        return {y, high - 1 - x};
      case 7:
        return {wide - 1 - y, high - 1 - x};
      default:
        return {wide - 1 - y, x};
    }
  };
  auto* to = out.rgba.data();
  for (int y = 0; y < out.size.height; ++y)
    for (int x = 0; x < out.size.width; ++x, to += 4) {
      const auto at = source(x, y);
      const auto from = static_cast<std::size_t>(at.height) * static_cast<std::size_t>(wide) +
                        static_cast<std::size_t>(at.width);
      std::memcpy(to, pixels.rgba.data() + from * 4, 4);
    }
  return out;
}

}  // namespace hearth::picture
