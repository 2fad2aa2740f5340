#define STB_IMAGE_RESIZE_STATIC
#define STB_IMAGE_RESIZE_IMPLEMENTATION
#define STBIR_DEFAULT_FILTER_DOWNSAMPLE STBIR_FILTER_BOX
#include <stb/stb_image_resize.h>

#include <algorithm>

#include "picture/picture.h"

namespace hearth::picture {

Pixels scaled(const Pixels& pixels, Size size) {
  size = {std::max(1, size.width), std::max(1, size.height)};
  if (size == pixels.size) return pixels;
  Pixels out{size, std::vector<std::uint8_t>(static_cast<std::size_t>(size.width) *
                                             static_cast<std::size_t>(size.height) * 4)};
  constexpr int kChannels = 4, kAlpha = 3;
  stbir_resize_uint8_srgb(pixels.rgba.data(), pixels.size.width, pixels.size.height, 0,
                          out.rgba.data(), size.width, size.height, 0, kChannels, kAlpha, 0);
  return out;
}

}  // namespace hearth::picture
