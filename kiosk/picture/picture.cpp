#include "picture/picture.h"

#include <string>

#include "picture/formats.h"

namespace hearth::picture {

namespace {
constexpr std::string_view kPng = "\x89PNG\r\n\x1a\n", kJpeg = "\xFF\xD8\xFF";
}

base::Error damaged() {
  return {"This picture is damaged or cut off, so it is not shown; copy it here once more.", ""};
}

base::Error too_large(Size size) {
  return {"This picture has " + std::to_string(size.width) + " by " + std::to_string(size.height) +
              " pixels, so it is not shown; save it with at most " + std::to_string(kMostSide) +
              " by " + std::to_string(kMostSide) + ".",
          ""};
}

bool fits(Size size) {
  return size.width > 0 && size.height > 0 && size.width <= kMostSide && size.height <= kMostSide;
}

base::Result<Pixels> read(std::string_view bytes) {
  return read_about(bytes, {kMostSide, kMostSide});
}

base::Result<Pixels> read_about(std::string_view bytes, Size least) {
  if (bytes.starts_with(kPng)) return read_png(bytes);
  if (bytes.starts_with(kJpeg)) return read_jpeg(bytes, least);
  return base::Error{"This is neither a PNG nor a JPEG picture, so it is not shown.", ""};
}

}  // namespace hearth::picture
