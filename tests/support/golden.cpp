#include "support/golden.h"

#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#include <stb/stb_image.h>

#include <cmath>
#include <cstdlib>
#include <memory>

namespace hearth::golden {

namespace {

constexpr int kCell = 12;           // pixels that become one
constexpr double kMeanLimit = 1.5;  // of 255
constexpr double kFarLimit = 0.01;  // share of pixels that may differ by more than kFar
constexpr int kFar = 40;

std::vector<std::uint8_t> small(const std::vector<std::uint8_t>& rgb, int width, int height) {
  const int wide = width / kCell, high = height / kCell;
  std::vector<std::uint8_t> result;
  for (int y = 0; y < high; ++y)
    for (int x = 0; x < wide; ++x)
      for (int channel = 0; channel < 3; ++channel) {
        int sum = 0;
        for (int j = 0; j < kCell; ++j)
          for (int i = 0; i < kCell; ++i)
            sum += rgb[static_cast<std::size_t>(((y * kCell + j) * width + x * kCell + i) * 3 +
                                                channel)];
        result.push_back(static_cast<std::uint8_t>(sum / (kCell * kCell)));
      }
  return result;
}

}  // namespace

std::string compare(lobby::Lobby& lobby, const std::string& name) {
  const int width = lobby.window().width(), height = lobby.window().height();
  const auto now = small(lobby.pixels(), width, height);
  const auto file = std::string(HEARTH_SOURCE) + "/tests/screens/golden/" + name + ".png";
  if (std::getenv("HEARTH_WRITE_GOLDEN")) {
    const auto written = platform::write_png(file, width / kCell, height / kCell, now);
    return written.ok() ? "" : written.error().sentence();
  }
  int wide = 0, high = 0, channels = 0;
  const std::unique_ptr<stbi_uc, void (*)(void*)> golden(
      stbi_load(file.c_str(), &wide, &high, &channels, 3), stbi_image_free);
  if (!golden || wide != width / kCell || high != height / kCell)
    return file + " is missing or of another size";
  double sum = 0, far = 0;
  for (std::size_t i = 0; i < now.size(); ++i) {
    const int apart = std::abs(static_cast<int>(now[i]) - static_cast<int>(golden.get()[i]));
    sum += apart;
    far += apart > kFar ? 1 : 0;
  }
  const double mean = sum / static_cast<double>(now.size()),
               share = far / static_cast<double>(now.size());
  if (mean <= kMeanLimit && share <= kFarLimit) return "";
  return name + ": the mean difference is " + std::to_string(mean) + ", and " +
         std::to_string(share * 100) + " % of the picture is far off";
}

}  // namespace hearth::golden
