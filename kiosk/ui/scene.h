// The scene above home: sky, sun, hills, a house with lit windows. Drawn from curves, mirrored for
// right-to-left, with its own colours for the soft and evening themes; two lines in high contrast.
#pragma once

#include "ui/paint.h"
#include "ui/theme.h"

namespace hearth::ui {

// Places are shares of the area's width and, for heights, of the hills' zone: from the horizon to
// the foot of the nearest hill.
struct SceneShape {
  Rect area;                          // units
  float horizon = 0.2F, zone = 0.8F;  // where the hills' zone begins, how high it is: of the height
  Point sun{0.895F, 0.5F};            // of the width and the height
  Point house{0.72F, 0.75F};          // of the width and the zone
  bool has_house = true;
  bool paper_edge = true;  // the paper's own edge closes the scene below (portrait)
  float scale = 1;         // of sun, trees and house
};

void draw_scene(Painter& painter, const SceneShape& shape, ThemeName theme, bool rtl);

}  // namespace hearth::ui
