// The tokens of the visual language (DESIGN.md; tokens.json): colours by role, sizes, type.
#pragma once

#include "ui/geometry.h"

namespace hearth::ui {

enum class ThemeName { soft, evening, contrast };

struct Hue {
  Color tint, mid, deep;  // fill, outline, title and icon
};

// The colour of each shadow at its darkest, alpha as in DESIGN.md section 4.
struct ShadowInk {
  Color touchable, dock, sheet;
};

struct Theme {
  Color paper, surface, sunken, line, edge;
  Color ink, ink2, ink_disabled;
  Color primary, primary_press, on_primary, primary_tint;
  Color help, help_press, on_help, help_tint;
  Color ok, ok_tint, care, care_tint;
  Color focus, focus_gap;
  Color scrim;
  ShadowInk shadow;
  Hue meet, check, find, match, peer, quiet;
  Color scene_foot;  // the band under the landscape scene, with on_scene_foot on it
  Color on_scene_foot;
  float outline = 2;  // units; contrast: 4
  bool shadows = true;
};

const Theme& theme(ThemeName name);

// Type styles in units (DESIGN.md section 3), before the visitor's text size.
struct TypeStyle {
  float size;
  float line;  // of the size
  bool bold;
  float spacing;  // of the size
};
namespace type {
inline constexpr TypeStyle display{104, 1.06F, true, -0.015F};
inline constexpr TypeStyle title{64, 1.14F, true, -0.01F};
inline constexpr TypeStyle heading{48, 1.2F, true, -0.005F};
inline constexpr TypeStyle reading{42, 1.5F, false, 0};
inline constexpr TypeStyle label{38, 1.25F, true, 0};
inline constexpr TypeStyle lead{36, 1.42F, false, 0};
inline constexpr TypeStyle body{32, 1.42F, false, 0};
inline constexpr TypeStyle support{28, 1.38F, false, 0};
inline constexpr TypeStyle smallest{26, 1.35F, false, 0};
constexpr TypeStyle bold(TypeStyle style) {
  return {style.size, style.line, true, style.spacing};
}
constexpr TypeStyle sized(TypeStyle style, float size, float line) {
  return {size, line, style.bold, style.spacing};
}
}  // namespace type

// Where controls begin when they are lowered: the lower 60% of the glass. A low panel hangs within
// reach as it is; there the controls keep the room that they need.
constexpr float lowered_horizon(float height) {
  const float most = height - 620;
  return most < 0 ? 0 : most < height * 0.4F ? most : height * 0.4F;
}

inline constexpr float kMinTarget = 76, kTargetGap = 12;
inline constexpr float kKeyRadius = 18, kControlRadius = 24, kCardRadius = 28, kSheetRadius = 40;

}  // namespace hearth::ui
