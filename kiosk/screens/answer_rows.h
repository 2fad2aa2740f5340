// The answers to a question, in rows: below each other, or two beside each other where that takes
// fewer pages.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "screens/screen.h"
#include "ui/choice_row.h"
#include "ui/pages.h"

namespace hearth::screens {

struct AnswerRow {
  std::string id;
  ui::ChoiceRowLook look;        // what it points to outlives the drawing
  std::function<void()> choose;  // what a touch does
};

// The room that is left to them, and the pager's where it does not stand in it (else without a
// width).
struct AnswerRoom {
  ui::Rect box, pager = {};
};

// The height of one of several pages there.
float page_of(const ui::Canvas& canvas, const AnswerRoom& room);

// What stands with the answers.
struct AroundAnswers {
  std::vector<ui::Block> above = {};  // what had no room elsewhere
  // Below them. Where it would take one more page, it goes above them if it is needed, else it is
  // left out.
  std::optional<ui::Block> below = {};
  bool below_needed = false;
  // The same at the foot of the room; it never takes a page of its own.
  std::optional<ui::Block> at_foot = {};
};

// `answers` may be none: then it is the rest alone.
void draw_answers(Stage& stage, const AnswerRoom& room, const std::vector<AnswerRow>& answers,
                  const AroundAnswers& around);

// Blocks in pages, in that room.
void draw_in_room(Stage& stage, const AnswerRoom& room, const std::vector<ui::Block>& blocks);

}  // namespace hearth::screens
