// Pictures for tests, as files would hold them.
#pragma once

#include <string>

#include "picture/picture.h"

namespace hearth::tests {

// Four fields: red and green above, blue and white below; opaque.
picture::Pixels four_fields(int width, int height);
std::string png(const picture::Pixels& pixels);
std::string jpeg(const picture::Pixels& pixels);
// The same with a camera's note of how it was held (EXIF, 1 to 8).
std::string held(const std::string& jpeg, int orientation);

}  // namespace hearth::tests
