// A strip across the foot of home: what concerns the screen as a whole, and is not to be touched.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/canvas.h"

namespace hearth::screens {

struct FootStrip {
  struct Line {
    std::string words;
    ui::TextLook look;
  };
  std::string_view id;
  ui::Color face;
  std::vector<Line> lines;  // below each other; read out as one label
  std::optional<ui::Icon> icon = {};
  ui::Color icon_color = {};
};

// Draws it so that it ends at `foot`; returns the height that it takes.
float foot_strip(ui::Canvas& canvas, float foot, const FootStrip& strip);

}  // namespace hearth::screens
