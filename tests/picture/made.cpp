#include "picture/made.h"

#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb/stb_image_write.h>

namespace hearth::tests {

namespace {

void append(void* file, void* bytes, int count) {
  static_cast<std::string*>(file)->append(static_cast<const char*>(bytes),
                                          static_cast<std::size_t>(count));
}

}  // namespace

picture::Pixels four_fields(int width, int height) {
  picture::Pixels pixels{{width, height}, {}};
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      const bool left = x < width / 2, upper = y < height / 2;
      const bool white = !left && !upper;
      for (const bool channel :
           {(left && upper) || white, (!left && upper) || white, (left && !upper) || white})
        pixels.rgba.push_back(channel ? 255 : 0);
      pixels.rgba.push_back(255);
    }
  return pixels;
}

std::string png(const picture::Pixels& pixels) {
  std::string file;
  stbi_write_png_to_func(append, &file, pixels.size.width, pixels.size.height, 4,
                         pixels.rgba.data(), pixels.size.width * 4);
  return file;
}

std::string jpeg(const picture::Pixels& pixels) {
  std::string file;
  stbi_write_jpg_to_func(append, &file, pixels.size.width, pixels.size.height, 4,
                         pixels.rgba.data(), 95);
  return file;
}

std::string held(const std::string& jpeg, int orientation) {
  // One entry in the first directory: tag 0x0112, a short, little-endian.
  std::string exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
  exif += static_cast<char>(orientation);
  exif += std::string(7, '\0');
  const auto length = exif.size() + 2;
  std::string segment("\xFF\xE1", 2);
  segment += static_cast<char>(length >> 8);
  segment += static_cast<char>(length & 255);
  return jpeg.substr(0, 2) + segment + exif + jpeg.substr(2);
}

}  // namespace hearth::tests
