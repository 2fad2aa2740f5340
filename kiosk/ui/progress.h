// How far along a few questions are: "Question 2 of 4", and a segment for each of them.
#pragma once

#include <string_view>

#include "ui/canvas.h"

namespace hearth::ui {

struct ProgressLook {
  int question = 1;  // the one that is asked, from 1
  int questions = 1;
};
// The segments stand beside the words, and below them where the box is too narrow for both.
// Returns the height used.
float progress(Canvas& canvas, std::string_view id, Rect box, const ProgressLook& look);
float progress_height(const Canvas& canvas, const ProgressLook& look, float width);

}  // namespace hearth::ui
