#include "ui/theme.h"

namespace hearth::ui {

namespace {

// The tokens of the design, as they stand there.
constexpr Theme kSoft{
    .paper = Color::hex(0xfaf5ec),
    .surface = Color::hex(0xffffff),
    .sunken = Color::hex(0xf1eadd),
    .line = Color::hex(0xddd2bf),
    .edge = Color::hex(0x85796a),
    .ink = Color::hex(0x21302e),
    .ink2 = Color::hex(0x4a5654),
    .ink_disabled = Color::hex(0x6f7672),
    .primary = Color::hex(0x1d5b56),
    .primary_press = Color::hex(0x12403d),
    .on_primary = Color::hex(0xffffff),
    .primary_tint = Color::hex(0xdcebe6),
    .help = Color::hex(0xa1301d),
    .help_press = Color::hex(0x761f11),
    .on_help = Color::hex(0xffffff),
    .help_tint = Color::hex(0xfbe8e1),
    .ok = Color::hex(0x2f6339),
    .ok_tint = Color::hex(0xe0eedc),
    .care = Color::hex(0x7a5206),
    .care_tint = Color::hex(0xfbebc6),
    .focus = Color::hex(0x2a3fa8),
    .focus_gap = Color::hex(0xffffff),
    .scrim = Color{22, 34, 32, 158},
    .shadow = {Color{64, 48, 20, 43}, Color{64, 48, 20, 26}, Color{20, 28, 26, 71}},
    .meet = {Color::hex(0xdfede3), Color::hex(0x4a8168), Color::hex(0x1c4c3c)},
    .check = {Color::hex(0xfaebcb), Color::hex(0x96701f), Color::hex(0x573d08)},
    .find = {Color::hex(0xdeeaf2), Color::hex(0x4a7c9b), Color::hex(0x1b435c)},
    .match = {Color::hex(0xeae4f1), Color::hex(0x7c689a), Color::hex(0x433160)},
    .peer = {Color::hex(0xf8e4d8), Color::hex(0xae6747), Color::hex(0x66321b)},
    .quiet = {Color::hex(0xd9ecea), Color::hex(0x3f8482), Color::hex(0x154948)},
    .scene_foot = Color::hex(0x2e6151),
    .on_scene_foot = Color::hex(0xffffff),
    .outline = 2,
    .shadows = true,
};

constexpr Theme kEvening{
    .paper = Color::hex(0x16201f),
    .surface = Color::hex(0x203030),
    .sunken = Color::hex(0x111918),
    .line = Color::hex(0x344544),
    .edge = Color::hex(0x7f9492),
    .ink = Color::hex(0xf6f0e4),
    .ink2 = Color::hex(0xc4cdc8),
    .ink_disabled = Color::hex(0x8e9a96),
    .primary = Color::hex(0x8fd0c4),
    .primary_press = Color::hex(0xb9e6dd),
    .on_primary = Color::hex(0x0c2422),
    .primary_tint = Color::hex(0x24423f),
    .help = Color::hex(0xffb4a0),
    .help_press = Color::hex(0xffd0c3),
    .on_help = Color::hex(0x4a0f04),
    .help_tint = Color::hex(0x4a2019),
    .ok = Color::hex(0xa4d6a0),
    .ok_tint = Color::hex(0x22402a),
    .care = Color::hex(0xf2ce7e),
    .care_tint = Color::hex(0x43361a),
    .focus = Color::hex(0xffe27a),
    .focus_gap = Color::hex(0x111918),
    .scrim = Color{6, 10, 10, 184},
    .shadow = {Color{0, 0, 0, 107}, Color{0, 0, 0, 89}, Color{0, 0, 0, 153}},
    .meet = {Color::hex(0x213c33), Color::hex(0x6fa58c), Color::hex(0xbfe3d0)},
    .check = {Color::hex(0x3d331c), Color::hex(0xb6934a), Color::hex(0xf6dfa8)},
    .find = {Color::hex(0x1f3644), Color::hex(0x6b9dbb), Color::hex(0xc3e0f1)},
    .match = {Color::hex(0x332c44), Color::hex(0x9c89bc), Color::hex(0xddd1f0)},
    .peer = {Color::hex(0x432d24), Color::hex(0xc5866a), Color::hex(0xf8d2bf)},
    .quiet = {Color::hex(0x1d3c3b), Color::hex(0x62a3a0), Color::hex(0xb8e4e1)},
    .scene_foot = Color::hex(0x0c1a1a),
    .on_scene_foot = Color::hex(0xf6f0e4),
    .outline = 2,
    .shadows = true,
};

constexpr Theme kContrast{
    .paper = Color::hex(0x000000),
    .surface = Color::hex(0x000000),
    .sunken = Color::hex(0x1a1a1a),
    .line = Color::hex(0xffffff),
    .edge = Color::hex(0xffffff),
    .ink = Color::hex(0xffffff),
    .ink2 = Color::hex(0xffffff),
    .ink_disabled = Color::hex(0xb8b8b8),
    .primary = Color::hex(0xffe14d),
    .primary_press = Color::hex(0xffffff),
    .on_primary = Color::hex(0x000000),
    .primary_tint = Color::hex(0x262200),
    .help = Color::hex(0xff9e8a),
    .help_press = Color::hex(0xffffff),
    .on_help = Color::hex(0x000000),
    .help_tint = Color::hex(0x1a1a1a),
    .ok = Color::hex(0x9bf0a0),
    .ok_tint = Color::hex(0x000000),
    .care = Color::hex(0xffe14d),
    .care_tint = Color::hex(0x000000),
    .focus = Color::hex(0x00e5ff),
    .focus_gap = Color::hex(0x000000),
    .scrim = Color{0, 0, 0, 217},
    .shadow = {Color{0, 0, 0, 0}, Color{0, 0, 0, 0}, Color{0, 0, 0, 0}},
    .meet = {Color::hex(0x000000), Color::hex(0xffffff), Color::hex(0xffe14d)},
    .check = {Color::hex(0x000000), Color::hex(0xffffff), Color::hex(0xffe14d)},
    .find = {Color::hex(0x000000), Color::hex(0xffffff), Color::hex(0xffe14d)},
    .match = {Color::hex(0x000000), Color::hex(0xffffff), Color::hex(0xffe14d)},
    .peer = {Color::hex(0x000000), Color::hex(0xffffff), Color::hex(0xffe14d)},
    .quiet = {Color::hex(0x000000), Color::hex(0xffffff), Color::hex(0xffe14d)},
    .scene_foot = Color::hex(0x000000),
    .on_scene_foot = Color::hex(0xffffff),
    .outline = 4,
    .shadows = false,
};

}  // namespace

const Theme& theme(ThemeName name) {
  switch (name) {
    case ThemeName::soft:
      return kSoft;
    case ThemeName::evening:
      return kEvening;
    case ThemeName::contrast:
      return kContrast;
  }
  return kSoft;
}

}  // namespace hearth::ui
