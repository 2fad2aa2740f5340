// The ways on from a question, along the foot of its box: Skip, Next and their like.
#pragma once

#include <string_view>
#include <vector>

#include "screens/answer_rows.h"
#include "ui/widgets.h"

namespace hearth::screens {

struct WayOn {
  std::string_view id, label;
  ui::ButtonLook look = {};
  float share = 1;  // of the width, beside the others
};

// What they leave for what stands above them, and the id of the one that was just chosen, or empty.
struct AboveFoot {
  AnswerRoom room;
  std::string_view chosen;
};

// Where height is short and width is not, a pager shares their row.
AboveFoot draw_question_foot(ui::Canvas& canvas, ui::Rect box, const std::vector<WayOn>& ways);

// Two of them: upright below each other, where what stands above them, `needed` units high, leaves
// the room; else beside each other, the primary one last.
AboveFoot draw_ways_stacked(ui::Canvas& canvas, ui::Rect box, const WayOn& upper,
                            const WayOn& lower, float needed);

// The height of one of several pages above them, when they stand in one row.
float page_above_row(const ui::Canvas& canvas, ui::Rect box, const std::vector<WayOn>& ways);

// One row of them at the foot of the box, without a pager beside it; the height that it takes.
// Words are not broken: where they need it, they grow less than a text and icons go, and then the
// last one stands in a row of its own.
struct FootRow {
  float height = 0;
  std::string_view chosen;
};
FootRow draw_foot_row(ui::Canvas& canvas, ui::Rect box, const std::vector<WayOn>& ways);
float foot_row_height(const ui::Canvas& canvas, ui::Rect box, const std::vector<WayOn>& ways);

}  // namespace hearth::screens
