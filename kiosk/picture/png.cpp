#include <png.h>

#include <cstring>

#include "picture/formats.h"

namespace hearth::picture {

namespace {

// libpng's simplified reader: its errors come back as values.
struct Reader {
  png_image image;

  Reader() {
    std::memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
  }
  ~Reader() { png_image_free(&image); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
};

}  // namespace

base::Result<Pixels> read_png(std::string_view bytes) {
  Reader reader;
  auto& image = reader.image;
  if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) return damaged();
  constexpr png_uint_32 kSide = kMostSide;
  if (image.width > kSide * 1000 || image.height > kSide * 1000) return damaged();
  const Size size{static_cast<int>(image.width), static_cast<int>(image.height)};
  if (!fits(size)) return too_large(size);
  image.format = PNG_FORMAT_RGBA;
  Pixels pixels{size, std::vector<std::uint8_t>(PNG_IMAGE_SIZE(image))};
  if (png_image_finish_read(&image, nullptr, pixels.rgba.data(), 0, nullptr) == 0) return damaged();
  return pixels;
}

}  // namespace hearth::picture
