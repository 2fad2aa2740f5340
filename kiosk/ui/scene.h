// The scene above home: sky, sun, hills, a house with lit windows. Drawn from curves, mirrored for
// right-to-left, with its own colours for the soft and evening themes; two lines in high contrast.
#pragma once

#include "ui/paint.h"
#include "ui/theme.h"

namespace hearth::ui {

struct SceneShape {
  Rect area;          // units
  float horizon = 0;  // share of the height at which the farthest hill's zone begins
  bool house = true;
  bool hill_edge = true;  // the paper's own edge closes the scene below (portrait)
  float scale = 1;        // of sun, trees and house
};

void draw_scene(Painter& painter, const SceneShape& shape, ThemeName theme, bool rtl);

}  // namespace hearth::ui
