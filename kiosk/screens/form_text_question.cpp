// An answer to type: what is asked, a field of a few lines, the ways on, and the keyboard below.
// Letters go straight into the draft.
#include <algorithm>

#include "screens/form_question.h"
#include "screens/forms.h"
#include "screens/question_foot.h"
#include "screens/question_head.h"
#include "ui/field.h"
#include "ui/keyboard.h"
#include "visit/form_steps.h"
#include "visit/typed_answer.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kGap = 20, kKeyboardShare = 0.62F, kLeastKeyboard = 440;
constexpr int kMostLines = 5;

std::vector<WayOn> ways_on(const Stage& stage, const Asked& asked) {
  const auto& words = stage.words();
  std::vector<WayOn> ways{{.id = "question.hide",
                           .label = words.tr("Hide my screen"),
                           .look = {.icon = ui::Icon::eyeoff},
                           .share = 0.6F},
                          {.id = "question.skip", .label = words.tr("Skip"), .share = 0.4F}};
  // The keyboard goes on by a key of its own.
  if (stage.visit.keyboard.hidden)
    ways.push_back({.id = "question.next",
                    .label = words.tr("Next"),
                    .look = {.kind = ui::ButtonKind::primary,
                             .icon = ui::Icon::forward,
                             .icon_last = true,
                             .disabled = !asked.draft.answers().is_answered(asked.at)},
                    .share = 0.6F});
  return ways;
}

}  // namespace

bool draw_text_question(Stage& stage, const Asked& asked, const ui::Stage& place) {
  auto& canvas = stage.canvas;
  auto& state = stage.visit.keyboard;
  const auto& words = stage.words();
  const auto far = visit::how_far(asked.draft, asked.at);
  const auto title = form_text(stage, asked.question().text);
  const auto under = question_head(
      canvas, place,
      {.number = far.number,
       .count = far.count,
       .title = title.text,
       .line = words.tr("Write as much or as little as you like. Please leave out names."),
       .language = title.language},
      canvas.theme().check);
  auto box = under.box;
  // The keyboard's ground reaches down to the dock.
  const bool portrait = canvas.portrait();
  box.h = canvas.height() - ui::dock_height(canvas) -
          (portrait ? ui::reach_strip_height(canvas) : 0) - box.y;
  const ui::KeyboardLook look{.language = stage.visit.language, .done = words.tr("Next")};
  const float start = portrait ? 0 : ui::panel_width(canvas), wide = canvas.width() - start;
  const auto ways = ways_on(stage, asked);
  const float row = foot_row_height(canvas, box, ways), least = ui::field_height(canvas);
  const float most = std::min(portrait ? std::max(box.h * kKeyboardShare, kLeastKeyboard) : box.h,
                              box.h - least - row - 3 * kGap);
  const float keys = state.hidden ? 0 : ui::keyboard_height(canvas, look, state, wide, most);
  const Rect ground{start, box.bottom() - keys, wide, keys};
  const float foot = ground.y - kGap;

  visit::TypedAnswer text(asked.draft, asked.at);
  float room = foot - row - kGap - box.y;
  // The keyboard's own chips, where two lines to write on are left.
  const float chips = ui::chip_height(canvas);
  if (room - chips - kGap > ui::field_height(canvas, 2)) {
    room -= chips + kGap;
    ui::keyboard_chips(canvas, {box.x, box.y + room + kGap, box.w, chips}, ground, look, state);
  }
  const float line = ui::field_height(canvas, 9) - ui::field_height(canvas, 8);
  const int lines = std::clamp(static_cast<int>((room - 20) / line), 1, kMostLines);
  // What the head has no room for is said by the field.
  const auto typed =
      ui::field(canvas, "question.field",
                {box.x, box.y, box.w, std::min(room, ui::field_height(canvas, lines))},
                {.icon = ui::Icon::pen,
                 .label = title.text,
                 .placeholder = under.above.empty() ? words.tr("Write here") : title.text,
                 .writing = !state.hidden},
                text);
  if (typed.chosen) state.hidden = false;
  const auto chosen = draw_foot_row(canvas, {box.x, box.y, box.w, foot - box.y}, ways).chosen;
  if (chosen == "question.hide") stage.visit.hide();
  if (chosen == "question.skip") asked.draft.skip(asked.at);
  const auto done =
      keys > 0 ? ui::keyboard(canvas, ground, look, state, text) : ui::Typing::nothing;
  return chosen == "question.skip" || chosen == "question.next" || done == ui::Typing::done;
}

}  // namespace hearth::screens
