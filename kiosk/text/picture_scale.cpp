#include "text/picture_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace hearth::text {
namespace {

// Which source pixels one target pixel covers along one axis, and how much of each.
struct Cover {
  int first = 0;
  std::vector<float> shares;
};

std::vector<Cover> covers(int source, int target, float scale) {
  std::vector<Cover> out(static_cast<std::size_t>(target));
  for (int i = 0; i < target; ++i) {
    const float from = static_cast<float>(i) / scale;
    const float to = static_cast<float>(i + 1) / scale;
    Cover& cover = out[static_cast<std::size_t>(i)];
    cover.first = std::min(static_cast<int>(from), source);
    // What lies beyond the picture is transparent: it has a share, but no pixel.
    for (int s = cover.first; s < source && static_cast<float>(s) < to; ++s) {
      const float begin = std::max(from, static_cast<float>(s));
      const float end = std::min(to, static_cast<float>(s + 1));
      cover.shares.push_back((end - begin) * scale);
    }
  }
  return out;
}

std::uint8_t to_byte(float value) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 255.0F)));
}

}  // namespace

Bitmap scale_picture(const Picture& picture, float scale) {
  Bitmap out;
  out.color = true;
  if (picture.width <= 0 || picture.height <= 0 || !(scale > 0)) return out;
  out.width = static_cast<int>(std::ceil(static_cast<float>(picture.width) * scale));
  out.height = static_cast<int>(std::ceil(static_cast<float>(picture.height) * scale));
  out.left = static_cast<int>(std::lround(static_cast<float>(picture.left) * scale));
  out.top = static_cast<int>(std::lround(static_cast<float>(picture.top) * scale));
  out.pixels.resize(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height) * 4);

  const auto columns = covers(picture.width, out.width, scale);
  const auto rows = covers(picture.height, out.height, scale);
  std::size_t to = 0;
  for (const Cover& row : rows) {
    for (const Cover& column : columns) {
      std::array<float, 4> sum{};
      for (std::size_t y = 0; y < row.shares.size(); ++y) {
        const std::uint8_t* line =
            picture.pixels + (row.first + static_cast<int>(y)) * picture.pitch + column.first * 4;
        for (std::size_t x = 0; x < column.shares.size(); ++x) {
          const float share = row.shares[y] * column.shares[x];
          for (std::size_t c = 0; c < 4; ++c) sum[c] += share * static_cast<float>(line[x * 4 + c]);
        }
      }
      const float alpha = sum[3];
      const float straight = alpha > 0 ? 255.0F / alpha : 0;
      out.pixels[to++] = to_byte(sum[2] * straight);
      out.pixels[to++] = to_byte(sum[1] * straight);
      out.pixels[to++] = to_byte(sum[0] * straight);
      out.pixels[to++] = to_byte(alpha);
    }
  }
  return out;
}

}  // namespace hearth::text
