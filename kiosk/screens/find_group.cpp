// Find my group: a few questions, one at a time, each with big choices and each skippable. What is
// answered lies in this place of the visit and goes with it.
#include <algorithm>

#include "screens/find_group_questions.h"
#include "screens/question_foot.h"
#include "screens/question_head.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kFootGap = 28;

// The first that was not gone through yet.
std::size_t current(const Stage& stage, const std::vector<AskedQuestion>& questions) {
  const auto last = stage.visit.here().group.last();
  const auto found =
      std::find_if(questions.begin(), questions.end(),
                   [&](const AskedQuestion& one) { return !last || one.question > *last; });
  return static_cast<std::size_t>(found - questions.begin());
}

void go_on(Stage& stage, const AskedQuestion& question, bool last) {
  auto& here = stage.visit.here();
  here.group.go_on_from(question.question);
  here.page = 0;
  if (last) here.screen = visit::Screen::group_matches;
}

// "group-support.listen": in the tree one question's are told apart from another's.
std::string id_of(const listing::GroupAnswer& answer) {
  static constexpr std::string_view kQuestions[] = {"support", "company", "when", "language",
                                                    "program"};
  return "group-" + std::string(kQuestions[static_cast<std::size_t>(answer.question)]) + "." +
         answer.value;
}

std::vector<AnswerRow> rows_of(Stage& stage, const AskedQuestion& question) {
  std::vector<AnswerRow> rows;
  for (const auto& choice : question.choices)
    rows.push_back(
        {.id = id_of(choice.answer),
         .look = {.icon = choice.icon,
                  .title = choice.title,
                  .line = choice.line,
                  .hue = stage.canvas.theme().match,
                  .mark = question.several ? ui::ChoiceMark::many : ui::ChoiceMark::one,
                  .selected = stage.visit.here().group.has(choice.answer),
                  .language = choice.language},
         .choose = [&stage, &choice] { stage.visit.here().group.choose(choice.answer); }});
  return rows;
}

ui::Block privacy_note(Stage& stage, float width) {
  const auto text = stage.words().tr("Nothing is saved. Your answers are cleared when you leave.");
  return {.gap = kFootGap,
          .height = ui::note_height(stage.canvas, text, width),
          .draw = [&stage, text](Rect box) {
            ui::note(stage.canvas, "group.privacy", box, ui::Icon::lock, text,
                     ui::NoteKind::privacy);
          }};
}

// Skip and Next; returns what they leave.
AnswerRoom steps_on(Stage& stage, Rect box, const AskedQuestion& question, bool last) {
  const auto& words = stage.words();
  const auto foot = draw_question_foot(
      stage.canvas, box,
      {{.id = "group.skip", .label = words.tr("Skip"), .share = 0.34F},
       {.id = "group.next",
        .label = words.tr("Next"),
        .look = {.kind = ui::ButtonKind::primary,
                 .icon = ui::Icon::forward,
                 .icon_last = true,
                 .disabled = !stage.visit.here().group.answered(question.question)},
        .share = 0.66F}});
  if (foot.chosen == "group.skip") stage.visit.here().group.take_back(question.question);
  if (!foot.chosen.empty()) go_on(stage, question, last);
  return foot.room;
}

}  // namespace

void draw_find_group(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto& hue = canvas.theme().match;
  const auto questions = group_questions(stage);
  const auto at = current(stage, questions);
  if (at == questions.size()) {  // the listing was replaced by one with fewer
    stage.visit.here().screen = visit::Screen::group_matches;
    return draw_group_matches(stage);
  }
  const auto& question = questions[at];
  const int count = static_cast<int>(questions.size());
  const auto line = words.phrase(
      "{count, plural, one {One short question} other {# short questions}}", {{"count", count}});
  const auto place = ui::header(canvas, {.icon = ui::Icon::circle6,
                                         .title = words.tr("Find my group"),
                                         .line = line,
                                         .clock = stage.clock(),
                                         .hue = hue});
  const auto under = question_head(
      canvas, place, {static_cast<int>(at) + 1, count, question.title, question.line}, hue);
  // In landscape the note stands at the foot of the reading panel, where it fits there.
  const auto beside = privacy_note(stage, under.panel.w);
  const bool noted = under.panel.w > 0 && beside.gap + beside.height <= under.panel.h;
  if (noted)
    beside.draw(
        {under.panel.x, under.panel.bottom() - beside.height, under.panel.w, beside.height});
  const auto room = steps_on(stage, under.box, question, at + 1 == questions.size());
  const auto answers = rows_of(stage, question);
  AroundAnswers around{.above = under.above, .below_needed = at == 0};
  if (!noted) around.below = privacy_note(stage, under.box.w);
  draw_answers(stage, room, answers, around);
}

}  // namespace hearth::screens
