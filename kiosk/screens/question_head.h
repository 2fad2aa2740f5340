// What stands above the answers to a question: how far along one is, the question, what to do.
#pragma once

#include <string_view>
#include <vector>

#include "screens/screen.h"
#include "ui/furniture.h"
#include "ui/pages.h"

namespace hearth::screens {

struct QuestionHead {
  int number = 1, count = 1;
  std::string_view title;
  std::string_view line;           // left out where there is no room for it
  std::string_view language = {};  // of the title where it is not the screen's
};

// What it leaves.
struct UnderHead {
  ui::Rect box;                  // for the answers and what is touched
  ui::Rect panel = {};           // landscape: the reading panel below it; empty in portrait
  std::vector<ui::Block> above;  // what had no room elsewhere, to stand above the answers
};

// In portrait at the top, or with lowered controls in the sky; in landscape in the reading panel.
UnderHead question_head(ui::Canvas& canvas, const ui::Stage& place, const QuestionHead& head,
                        const ui::Hue& hue);

}  // namespace hearth::screens
