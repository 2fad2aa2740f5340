// The three shadows of DESIGN.md, section 4, blurred once into a square of the atlas: its corners
// are drawn as they are, its middle rows and columns are stretched.
#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/paint.h"

namespace hearth::ui {

namespace {

// One layer as CSS has it: offset down, blur, share of the whole strength.
struct Layer {
  float down, blur, strength;
};

struct Recipe {
  float radius;  // of the shape, units
  float reach;   // units beyond the shape that the patch holds
  std::vector<Layer> layers;
};

Recipe recipe(Shadow kind) {
  switch (kind) {
    case Shadow::touchable:
      return {28, 26, {{2, 3, 10.0F / 17}, {8, 20, 7.0F / 17}}};
    case Shadow::dock:
      return {0, 28, {{-4, 24, 1}}};
    case Shadow::sheet:
      return {40, 80, {{24, 64, 1}}};
  }
  return {};
}

// How much of a pixel at (x, y) a rounded square of half side `half` covers; the origin is its
// center.
float coverage(float x, float y, float half, float radius) {
  const float dx = std::max(0.0F, std::abs(x) - (half - radius));
  const float dy = std::max(0.0F, std::abs(y) - (half - radius));
  return std::clamp(radius - std::hypot(dx, dy) + 0.5F, 0.0F, 1.0F);
}

// Along one axis of a side x side picture: the mean of the 2 r + 1 neighbours.
void box_blur(std::vector<float>& picture, int side, int r, bool rows) {
  std::vector<float> line(static_cast<std::size_t>(side));
  const auto at = [&](int i, int j) -> float& {
    return picture[static_cast<std::size_t>(rows ? i * side + j : j * side + i)];
  };
  for (int i = 0; i < side; ++i) {
    float sum = 0;
    for (int j = -r; j < side; ++j) {
      if (j + r < side) sum += at(i, j + r);
      if (j - r - 1 >= 0) sum -= at(i, j - r - 1);
      if (j >= 0) line[static_cast<std::size_t>(j)] = sum / static_cast<float>(2 * r + 1);
    }
    for (int j = 0; j < side; ++j) at(i, j) = line[static_cast<std::size_t>(j)];
  }
}

}  // namespace

ShadowPatch make_shadow(text::Engine& engine, Shadow kind, float scale) {
  const auto wanted = recipe(kind);
  const float reach = std::ceil(wanted.reach * scale), radius = wanted.radius * scale;
  // The straight part in the middle is as wide as the blur reaches, so that stretching it is true.
  const float half = std::ceil(radius + reach);
  const int side = static_cast<int>(2 * (half + reach)) + 1;
  const float middle = static_cast<float>(side) / 2;
  std::vector<float> sum(static_cast<std::size_t>(side * side), 0.0F);
  for (const auto& layer : wanted.layers) {
    std::vector<float> picture(sum.size());
    for (int y = 0; y < side; ++y)
      for (int x = 0; x < side; ++x)
        picture[static_cast<std::size_t>(y * side + x)] =
            coverage(static_cast<float>(x) + 0.5F - middle,
                     static_cast<float>(y) + 0.5F - middle - layer.down * scale, half,
                     std::max(radius, 0.5F));
    // Three box blurs are near a Gaussian of half the CSS blur radius.
    const int r = static_cast<int>(std::lround(layer.blur * scale / 2 * 0.9F));
    for (int pass = 0; pass < 3 && r > 0; ++pass) {
      box_blur(picture, side, r, true);
      box_blur(picture, side, r, false);
    }
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += picture[i] * layer.strength;
  }
  std::vector<std::uint8_t> bytes(sum.size());
  for (std::size_t i = 0; i < sum.size(); ++i)
    bytes[i] = static_cast<std::uint8_t>(std::clamp(sum[i], 0.0F, 1.0F) * 255 + 0.5F);
  // A round corner hides what lies 0.3 radii inside of both edges; half a radius is on the safe
  // side.
  return {engine.add(side, side, bytes), static_cast<float>(side), reach, middle - 0.5F,
          reach + std::ceil(radius / 2) + 1};
}

}  // namespace hearth::ui
