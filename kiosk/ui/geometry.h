// Rectangles and colours. Screens are laid out in design units: the canvas is 1080 units wide in
// portrait and 1920 in landscape (less on a small panel, where everything is drawn larger). Painter
// turns units into pixels.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace hearth::ui {

struct Point {
  float x = 0, y = 0;
};

struct Rect {
  float x = 0, y = 0, w = 0, h = 0;

  float right() const { return x + w; }
  float bottom() const { return y + h; }
  Point center() const { return {x + w / 2, y + h / 2}; }
  bool contains(Point p) const { return p.x >= x && p.y >= y && p.x < right() && p.y < bottom(); }
  Rect inset(float by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
  Rect inset(float horizontal, float vertical) const {
    return {x + horizontal, y + vertical, w - 2 * horizontal, h - 2 * vertical};
  }
  bool overlaps(const Rect& other) const {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
  bool operator==(const Rect&) const = default;
};

// Straight (not premultiplied) 8-bit colour.
struct Color {
  std::uint8_t r = 0, g = 0, b = 0, a = 255;

  static constexpr Color hex(std::uint32_t rgb) {
    return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8),
            static_cast<std::uint8_t>(rgb), 255};
  }
  constexpr Color with_alpha(float share) const {
    return {r, g, b, static_cast<std::uint8_t>(share * 255.0F + 0.5F)};
  }
  // `share` 0: this colour, 1: the other. Opaque.
  Color mixed(Color other, float share) const {
    const auto channel = [&](std::uint8_t from, std::uint8_t to) {
      return static_cast<std::uint8_t>(
          std::lround(static_cast<float>(from) + static_cast<float>(to - from) * share));
    };
    return {channel(r, other.r), channel(g, other.g), channel(b, other.b), 255};
  }
  constexpr bool operator==(const Color&) const = default;
};

}  // namespace hearth::ui
