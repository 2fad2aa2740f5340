#include <libexif/exif-data.h>
#include <turbojpeg.h>

#include <memory>
#include <span>

#include "picture/formats.h"

namespace hearth::picture {

namespace {

struct Destroy {
  void operator()(void* handle) const { tjDestroy(handle); }
};
struct Unref {
  void operator()(ExifData* data) const { exif_data_unref(data); }
};

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

// The smallest of the sizes that the decoder makes by itself (an eighth to the whole) that is no
// smaller than asked for.
Size decoded_size(Size whole, Size least) {
  int count = 0;
  const auto* factors = tjGetScalingFactors(&count);
  Size best = whole;
  for (const auto& factor : std::span(factors, static_cast<std::size_t>(std::max(0, count)))) {
    const Size size{TJSCALED(whole.width, factor), TJSCALED(whole.height, factor)};
    if (size.width >= least.width && size.height >= least.height && size.width < best.width)
      best = size;
  }
  return best;
}

}  // namespace

int orientation(std::string_view jpeg) {
  const std::unique_ptr<ExifData, Unref> data(
      exif_data_new_from_data(raw(jpeg), static_cast<unsigned>(jpeg.size())));
  if (!data) return 1;
  auto* entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
  if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->size < 2) return 1;
  const int value = exif_get_short(entry->data, exif_data_get_byte_order(data.get()));
  return value >= 1 && value <= 8 ? value : 1;
}

base::Result<Pixels> read_jpeg(std::string_view bytes, Size least) {
  const std::unique_ptr<void, Destroy> decoder(tjInitDecompress());
  const auto length = static_cast<unsigned long>(bytes.size());
  Size whole;
  int sampling = 0, colors = 0;
  if (!decoder || tjDecompressHeader3(decoder.get(), raw(bytes), length, &whole.width,
                                      &whole.height, &sampling, &colors) != 0)
    return damaged();
  if (!fits(whole)) return too_large(whole);
  const int held = orientation(bytes);
  if (held >= 5) std::swap(least.width, least.height);  // it lies on its side
  const auto size = decoded_size(whole, least);
  Pixels pixels{size, std::vector<std::uint8_t>(static_cast<std::size_t>(size.width) *
                                                static_cast<std::size_t>(size.height) * 4)};
  // What is cut off is only a warning to the decoder: it would fill the rest with grey.
  if (tjDecompress2(decoder.get(), raw(bytes), length, pixels.rgba.data(), size.width, 0,
                    size.height, TJPF_RGBA, TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS) != 0)
    return damaged();
  return turned(std::move(pixels), held);
}

}  // namespace hearth::picture
