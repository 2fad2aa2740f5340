// One reader a format; for picture.cpp alone.
#pragma once

#include "picture/picture.h"

namespace hearth::picture {

base::Error damaged();
base::Error too_large(Size size);
bool fits(Size size);  // within kMostSide, and not empty

base::Result<Pixels> read_png(std::string_view bytes);
base::Result<Pixels> read_jpeg(std::string_view bytes, Size least);

// How the camera was held, as EXIF numbers it: 1 to 8; 1 where nothing says otherwise.
int orientation(std::string_view jpeg);
Pixels turned(Pixels pixels, int orientation);

}  // namespace hearth::picture
