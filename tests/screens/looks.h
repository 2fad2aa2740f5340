// The shapes of screen that lints walk through, and what a failure tells of the one it was in.
#pragma once

#include <doctest/doctest.h>

#include <sstream>

#include "support/lobby.h"

namespace hearth::looks {

struct Shape {
  int width, height;
  float mm = 0;  // of the lit area; 0: the virtual display's own, about that of a 21 inch panel
};
inline constexpr Shape kPortrait{1080, 1920}, kLandscape{1920, 1080}, kSmall{1366, 768},
    kTall{2160, 3840}, kWide{3840, 2160}, kSmallUpright{1080, 1920, 194},
    kMiddleUpright{1080, 1920, 268};

// Only the tree is read.
inline lobby::Setting read_in(const Shape& shape, const visit::Beginning& beginning) {
  return {.width = shape.width,
          .height = shape.height,
          .beginning = beginning,
          .screen_width_mm = shape.mm,
          .blind = true};
}

inline std::string told(const lobby::Setting& setting) {
  std::ostringstream out;
  out << setting.width << "x" << setting.height << ", " << setting.screen_width_mm << " mm, "
      << setting.beginning.language << ", text " << setting.beginning.text_size
      << (setting.beginning.reach ? ", lowered" : "");
  return out.str();
}

inline void check(const lobby::Lobby& lobby) {
  const auto wrong = lobby::lint(lobby);
  for (const auto& sentence : wrong) CHECK_MESSAGE(false, sentence);
  CHECK(wrong.empty());
}

}  // namespace hearth::looks
