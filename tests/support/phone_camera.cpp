#include "support/phone_camera.h"

#include <zbar.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace hearth::camera {

namespace {

constexpr int kBlack = 0, kWhite = 255;

// What a camera's picture is to a decoder: brightness only.
struct Picture {
  int width = 0, height = 0;
  std::vector<std::uint8_t> bright;
  std::vector<bool> grey;  // no colour in it

  Picture(lobby::Lobby& lobby) : width(lobby.window().width()), height(lobby.window().height()) {
    const auto rgb = lobby.pixels();
    for (std::size_t i = 0; i + 2 < rgb.size(); i += 3) {
      const int sum = rgb[i] + rgb[i + 1] + rgb[i + 2];
      bright.push_back(static_cast<std::uint8_t>(sum / 3));
      grey.push_back(rgb[i] == rgb[i + 1] && rgb[i] == rgb[i + 2]);
    }
  }
  // -1 outside and for a colour.
  int at(int x, int y) const {
    if (x < 0 || y < 0 || x >= width || y >= height) return -1;
    const auto i =
        static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    return grey[i] ? bright[i] : -1;
  }
};

struct Box {
  int left, top, right, bottom;
};

Box box_of(lobby::Lobby& lobby, const Picture& picture, const ui::Node* node) {
  if (node == nullptr) return {0, 0, picture.width, picture.height};
  const float scale = lobby.kiosk().scale();
  return {static_cast<int>(std::floor(node->rect.x * scale)),
          static_cast<int>(std::floor(node->rect.y * scale)),
          std::min(picture.width, static_cast<int>(std::ceil(node->rect.right() * scale))),
          std::min(picture.height, static_cast<int>(std::ceil(node->rect.bottom() * scale)))};
}

// zbar tells the corners within a pixel or two; the code begins at the first black ones.
Scanned located(const Picture& picture, const zbar::Symbol& symbol, const Box& box) {
  Scanned code;
  code.text = symbol.get_data();
  int left = picture.width, top = picture.height, right = 0, bottom = 0;
  for (unsigned i = 0; i < static_cast<unsigned>(symbol.get_location_size()); ++i) {
    left = std::min(left, box.left + symbol.get_location_x(i));
    right = std::max(right, box.left + symbol.get_location_x(i));
    top = std::min(top, box.top + symbol.get_location_y(i));
    bottom = std::max(bottom, box.top + symbol.get_location_y(i));
  }
  const int slack = 3, middle_x = (left + right) / 2, middle_y = (top + bottom) / 2;
  int first_x = middle_x, first_y = middle_y, last_x = middle_x;
  for (int y = top - slack; y <= bottom + slack; ++y)
    for (int x = left - slack; x <= right + slack; ++x)
      if (picture.at(x, y) == kBlack) {
        first_x = std::min(first_x, x);
        first_y = std::min(first_y, y);
        last_x = std::max(last_x, x);
      }
  code.left = first_x;
  code.top = first_y;
  code.side = last_x + 1 - first_x;
  return code;
}

}  // namespace

std::vector<Scanned> scan(lobby::Lobby& lobby, const ui::Node* node) {
  const Picture picture(lobby);
  const auto box = box_of(lobby, picture, node);
  const auto wide = box.right - box.left, high = box.bottom - box.top;
  std::vector<std::uint8_t> part;
  for (int y = box.top; y < box.bottom; ++y)
    for (int x = box.left; x < box.right; ++x)
      part.push_back(
          picture.bright[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                         static_cast<std::size_t>(x)]);
  zbar::ImageScanner scanner;
  scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
  scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
  zbar::Image image(static_cast<unsigned>(wide), static_cast<unsigned>(high), "Y800", part.data(),
                    part.size());
  scanner.scan(image);
  std::vector<Scanned> found;
  for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
    found.push_back(located(picture, *symbol, box));
  return found;
}

std::string flaw(lobby::Lobby& lobby, const Scanned& code) {
  const Picture picture(lobby);
  int mark = 0;  // the corner's mark is seven squares wide
  while (picture.at(code.left + mark, code.top) == kBlack) ++mark;
  if (mark == 0 || mark % 7 != 0) return "the squares are no whole pixels";
  const int square = mark / 7;
  if (code.side % square != 0 || (code.side / square - 21) % 4 != 0)
    return "the squares are not equal";
  for (int y = 0; y < code.side; ++y)
    for (int x = 0; x < code.side; ++x) {
      const int here = picture.at(code.left + x, code.top + y);
      const int middle = picture.at(code.left + x / square * square + square / 2,
                                    code.top + y / square * square + square / 2);
      if (here != kBlack && here != kWhite) return "a pixel is neither black nor white";
      if (here != middle) return "a square is not of one colour";
    }
  const int quiet = 4 * square;
  for (int y = -quiet; y < code.side + quiet; ++y)
    for (int x = -quiet; x < code.side + quiet; ++x) {
      const bool inside = x >= 0 && y >= 0 && x < code.side && y < code.side;
      if (!inside && picture.at(code.left + x, code.top + y) != kWhite)
        return "the white around it is narrower than four squares";
    }
  return "";
}

}  // namespace hearth::camera
