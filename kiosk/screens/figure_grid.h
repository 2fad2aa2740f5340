// How keys with figures stand: a PIN's and a number's alike.
#pragma once

#include <algorithm>

namespace hearth::screens {

inline constexpr float kFigureGap = 16;

struct FigureGrid {
  int columns;
  float tall;  // of a key
};

// As on a telephone, or where height is short in two rows.
inline FigureGrid figure_grid(float room, float tallest) {
  constexpr float kLeast = 80;
  const float four = (room - 3 * kFigureGap) / 4;
  if (four >= kLeast) return {3, std::min(tallest, four)};
  return {6, std::clamp((room - kFigureGap) / 2, kLeast, tallest)};
}

}  // namespace hearth::screens
