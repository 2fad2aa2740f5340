// One question of a form: how far along one is, the question, its answers, the ways on.
#include <algorithm>

#include "screens/form_question.h"
#include "screens/forms.h"
#include "screens/question_foot.h"
#include "screens/question_head.h"
#include "screens/screens.h"
#include "visit/form_steps.h"

namespace hearth::screens {

namespace {

using listing::Question;
using ui::Rect;

constexpr float kNoteGap = 24;

std::string_view what_to_do(const ui::Words& words, const Question& question) {
  switch (question.kind) {
    case Question::Kind::many:
      return words.tr("Choose as many as you like. Touch again to take one away.");
    case Question::Kind::number:
      return words.tr("Touch plus or minus.");
    case Question::Kind::text:
      return words.tr("Write as much or as little as you like. Please leave out names.");
    case Question::Kind::scale:
      return words.tr("Any answer is all right.");
    default:
      return words.tr("Choose one.");
  }
}

ui::Block privacy_note(Stage& stage, float width) {
  const auto text =
      stage.words().tr("Private. No name goes with it, and it is cleared from this screen.");
  return {.gap = kNoteGap,
          .height = ui::note_height(stage.canvas, text, width),
          .draw = [&stage, text](Rect box) {
            ui::note(stage.canvas, "question.privacy", box, ui::Icon::lock, text,
                     ui::NoteKind::privacy);
          }};
}

AnswerRoom ways_on(Stage& stage, const Asked& asked, Rect box) {
  const auto& words = stage.words();
  const auto foot =
      draw_question_foot(stage.canvas, box,
                         {{.id = "question.hide",
                           .label = words.tr("Hide my screen"),
                           .look = {.icon = ui::Icon::eyeoff},
                           .share = 0.36F},
                          {.id = "question.skip", .label = words.tr("Skip"), .share = 0.24F},
                          {.id = "question.next",
                           .label = words.tr("Next"),
                           .look = {.kind = ui::ButtonKind::primary,
                                    .icon = ui::Icon::forward,
                                    .icon_last = true,
                                    .disabled = !asked.draft.answers().is_answered(asked.at)},
                           .share = 0.4F}});
  if (foot.chosen == "question.hide") stage.visit.hide();
  if (foot.chosen == "question.skip") asked.draft.skip(asked.at);
  if (foot.chosen == "question.skip" || foot.chosen == "question.next") stage.visit.go_on_in_form();
  return foot.room;
}

ui::Block no_meetings(Stage& stage, float width) {
  const auto said = stage.words().tr("No meeting is listed for today.");
  const ui::TextLook look{.style = ui::type::lead, .color = stage.canvas.theme().ink};
  return {.gap = 20,
          .height = stage.canvas.measure(said, look, width).height,
          .draw = [&stage, said, look](Rect box) { stage.canvas.text(box, said, look); }};
}

void draw_kind(Stage& stage, const Asked& asked, const AnswerRoom& room, AroundAnswers& around) {
  auto& above = around.above;
  if (asked.question().kind == Question::Kind::number) {
    for (auto& block : number_blocks(stage, asked, room.box)) above.push_back(std::move(block));
    return draw_answers(stage, room, {}, around);
  }
  if (auto five = faces(stage, asked, room.box.w, page_of(stage.canvas, room))) {
    above.push_back(*std::move(five));
    return draw_answers(stage, room, {}, around);
  }
  const FormAnswers answers(stage, asked);
  if (answers.rows().empty()) above.push_back(no_meetings(stage, room.box.w));
  draw_answers(stage, room, answers.rows(), around);
}

}  // namespace

void draw_question(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& visit = stage.visit;
  if (!visit.draft || visit.here().question >= visit.draft->form().questions.size())
    return draw_no_form(stage);
  const Asked asked{*visit.draft, visit.here().question};
  const auto& hue = canvas.theme().check;
  const auto place = form_header(stage, asked.draft.form(), words.tr("Private · skip anything"));
  if (asked.question().kind == Question::Kind::text) {
    if (draw_text_question(stage, asked, place)) visit.go_on_in_form();
    return;
  }
  const auto far = visit::how_far(asked.draft, asked.at);
  const auto title = form_text(stage, asked.question().text);
  const auto under = question_head(canvas, place,
                                   {.number = far.number,
                                    .count = far.count,
                                    .title = title.text,
                                    .line = what_to_do(words, asked.question()),
                                    .language = title.language},
                                   hue);
  // In landscape the note stands at the foot of the reading panel, where it fits there.
  const auto beside = privacy_note(stage, under.panel.w);
  const bool noted = under.panel.w > 0 && beside.gap + beside.height <= under.panel.h;
  if (noted)
    beside.draw(
        {under.panel.x, under.panel.bottom() - beside.height, under.panel.w, beside.height});
  const auto room = ways_on(stage, asked, under.box);
  AroundAnswers around{.above = under.above,
                       .below = help_offer(stage, asked, under.box.w, page_of(canvas, room)),
                       .below_needed = asked.draft.answers().offers_help(asked.at)};
  if (!noted) around.at_foot = privacy_note(stage, under.box.w);
  draw_kind(stage, asked, room, around);
}

}  // namespace hearth::screens
