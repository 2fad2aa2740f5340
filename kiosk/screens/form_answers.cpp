#include <algorithm>

#include "screens/form_question.h"
#include "screens/forms.h"
#include "screens/meeting_words.h"

namespace hearth::screens {

namespace {

using listing::Question;

AnswerRow option_row(Stage& stage, const Asked& asked, std::size_t option) {
  auto& draft = asked.draft;
  const bool many = asked.question().kind == Question::Kind::many;
  const auto text = form_text(stage, asked.question().options[option]);
  return {.id = "answer." + std::to_string(option + 1),
          .look = {.title = text.text,
                   .mark = many ? ui::ChoiceMark::many : ui::ChoiceMark::one,
                   .selected = draft.answers().has(asked.at, option),
                   .language = text.language},
          .choose = [&draft, at = asked.at, option, many] {
            if (many)
              draft.turn(at, option);
            else if (draft.answers().has(at, option))
              draft.skip(at);  // what was chosen can be taken back
            else
              draft.choose(at, option);
          }};
}

AnswerRow yes_row(Stage& stage, const Asked& asked, bool yes) {
  auto& draft = asked.draft;
  const bool chosen = draft.answers().yes(asked.at) == yes;
  return {.id = yes ? "answer.yes" : "answer.no",
          .look = {.title = stage.words().tr(yes ? "Yes" : "No"), .selected = chosen},
          .choose = [&draft, at = asked.at, yes, chosen] {
            if (chosen)
              draft.skip(at);
            else
              draft.say(at, yes);
          }};
}

// Today's meetings that take place: what is on or still to come before what is over; each once.
std::vector<const schedule::Occurrence*> meetings_of_today(const Stage& stage) {
  std::vector<const schedule::Occurrence*> all;
  if (!stage.clock_known) return all;
  const auto add = [&](const schedule::Occurrence& one) {
    const auto same = [&](const auto* other) { return other->meeting == one.meeting; };
    if (one.status == schedule::Status::on && std::none_of(all.begin(), all.end(), same))
      all.push_back(&one);
  };
  const auto& day = stage.catalog.day(stage.today());
  // What began before midnight and is still on.
  for (const auto& one : stage.catalog.day(stage.today() - std::chrono::days(1)))
    if (one.in_progress(stage.now)) add(one);
  for (const auto& one : day)
    if (one.end > stage.now) add(one);
  for (const auto& one : day) add(one);
  return all;
}

AnswerRow meeting_row(Stage& stage, const Asked& asked, const schedule::Occurrence& occurrence,
                      std::string& time) {
  auto& draft = asked.draft;
  const auto& meeting = stage.catalog.meeting(occurrence.meeting);
  const auto name = form_text(stage, meeting.name);
  time = time_range(stage, occurrence);
  const bool selected = draft.chose_meeting(asked.at, meeting.id);
  return {.id = "answer." + meeting.id,
          .look = {.icon = ui::Icon::people,
                   .title = name.text,
                   .line = time,
                   .hue = stage.canvas.theme().check,
                   .selected = selected,
                   .language = name.language},
          .choose = [&draft, at = asked.at, &meeting, selected] {
            if (selected)
              draft.skip(at);
            else
              draft.choose_meeting(at, meeting.id, meeting.name.plain);
          }};
}

}  // namespace

FormAnswers::FormAnswers(Stage& stage, const Asked& asked) {
  const auto& question = asked.question();
  if (question.kind == Question::Kind::yes_no) {
    rows_ = {yes_row(stage, asked, true), yes_row(stage, asked, false)};
  } else if (question.options_from_meetings_today) {
    for (const auto* one : meetings_of_today(stage))
      rows_.push_back(meeting_row(stage, asked, *one, times_.emplace_back()));
  } else {
    for (std::size_t i = 0; i < question.options.size(); ++i)
      rows_.push_back(option_row(stage, asked, i));
  }
}

}  // namespace hearth::screens
