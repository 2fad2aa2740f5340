// Emoji come as pictures of one size; this makes them any size.
#pragma once

#include <cstdint>

#include "text/atlas.h"

namespace hearth::text {

// BGRA with premultiplied alpha, as FreeType gives it.
struct Picture {
  const std::uint8_t* pixels;
  int width, height;
  int pitch;      // bytes from one row to the next
  int left, top;  // from the pen on the baseline to the upper left, y upwards
};

// The same picture `scale` times as large, each pixel the mean of what it covers: RGBA with
// straight alpha.
Bitmap scale_picture(const Picture& picture, float scale);

}  // namespace hearth::text
