// Pills: facts in a few words, never touched and so without an outline.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/canvas.h"

namespace hearth::ui {

enum class PillKind { plain, ok, care, hue };
struct Pill {
  std::string text;
  std::optional<Icon> icon = {};
  PillKind kind = PillKind::plain;
};

// Lays pills in as many rows as they need, from the top of `box`, each row at its start or its end;
// returns the height used.
enum class PillRows { start, end };
float pills(Canvas& canvas, Rect box, const std::vector<Pill>& all, const Hue& hue,
            PillRows rows = PillRows::start);
float pills_height(const Canvas& canvas, const std::vector<Pill>& all, float width);

}  // namespace hearth::ui
