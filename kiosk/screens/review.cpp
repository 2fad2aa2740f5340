// Everything that was answered, before it is sent: each answer leads back to its question.
#include <algorithm>

#include "base/wipe.h"
#include "screens/forms.h"
#include "screens/question_foot.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using listing::Question;
using ui::Rect;

constexpr float kPad = 28, kAround = 14, kGap = 16, kIcon = 40;
// Answers and what they look like are never kept: not in the cache of layouts, not in the tree.
constexpr bool kKept = false;

// What was answered, in this visitor's words; wiped by whoever asked. `language` is empty where it
// is the screen's.
struct Given {
  std::string text;
  std::string_view language;
  bool skipped = false;
  Given() = default;
  Given(const Given&) = delete;
  Given& operator=(const Given&) = delete;
  ~Given() { base::wipe(text); }
};
constexpr std::size_t kLongestGiven =
    1024;  // bytes, so that it never moves while it is put together

void say_options(const Stage& stage, const checkin::SlipDraft& draft, std::size_t at,
                 Given& given) {
  const auto& options = draft.form().questions[at].options;
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (!draft.answers().has(at, i)) continue;
    const auto text = form_text(stage, options[i]);
    if (!given.text.empty()) given.text += " · ";
    given.text += text.text;
    given.language = text.language;
  }
}

void say(const Stage& stage, const checkin::SlipDraft& draft, std::size_t at, Given& given) {
  const auto& words = stage.words();
  const auto answers = draft.answers();
  given.text.reserve(kLongestGiven);
  given.skipped = !answers.is_answered(at);
  if (given.skipped) {
    given.text = words.tr("Not answered");
  } else if (const auto meeting = answers.meeting(at)) {
    const auto known = stage.catalog.find_meeting(std::string(meeting->id));
    const auto name =
        known ? form_text(stage, stage.catalog.meeting(*known).name) : FormText{meeting->name, {}};
    given.text = name.text;
    given.language = name.language;
  } else if (const auto yes = answers.yes(at)) {
    given.text = words.tr(*yes ? "Yes" : "No");
  } else if (const auto number = answers.number(at)) {
    given.text = words.phrase("{number}", {{"number", *number}});
  } else if (draft.form().questions[at].kind == Question::Kind::text) {
    given.text = answers.text(at);
  } else {
    say_options(stage, draft, at, given);
  }
}

struct RowLook {
  ui::TextLook question, answer, change;
  std::string_view word;
  float change_wide = 0;
  bool worded = true;  // "Change" stands beside its icon
};

// Where a row would be higher than a page, its words are small.
enum class RowWords { grown, small };

RowLook look_of(const Stage& stage, float width, RowWords words) {
  const auto& theme = stage.canvas.theme();
  RowLook look{.question = {.style = ui::type::support, .color = theme.ink2},
               .answer = {.style = ui::type::sized(ui::type::label, 34, 1.3F),
                          .color = theme.ink,
                          .kept = kKept},
               .change = {.style = ui::type::bold(ui::type::support), .color = theme.ink},
               .word = stage.words().tr("Change")};
  const bool small = words == RowWords::small;
  if (small) look.question.style = ui::type::smallest;
  look.question.grows = look.answer.grows = !small;
  look.change_wide = std::ceil(stage.canvas.measure(look.word, look.change, 0).width) + 2;
  look.worded = !small && look.change_wide < width * 0.3F;
  return look;
}

float words_room(const RowLook& look, float width) {
  return width - 2 * kPad - kIcon - 24 - (look.worded ? look.change_wide + 12 : 0);
}

void draw_row(Stage& stage, Rect box, std::size_t at, RowWords words) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto& draft = *stage.visit.draft;
  const auto asked = form_text(stage, draft.form().questions[at].text);
  Given given;
  say(stage, draft, at, given);
  auto look = look_of(stage, box.w, words);
  look.question.language = asked.language;
  look.answer.language = given.language;
  if (given.skipped) look.answer.color = theme.ink2, look.answer.style.bold = false;
  const auto id = "review." + std::to_string(at + 1);
  const bool chosen = canvas.open(id, box,
                                  {.role = ui::Role::card,
                                   .label = asked.text,
                                   .value = given.text,
                                   .language = asked.language,
                                   .answered = true});
  const bool pressed = canvas.pressed(id);
  if (!pressed) canvas.shadow(box, ui::Shadow::touchable);
  canvas.fill(box, pressed ? theme.sunken : theme.surface, ui::kCardRadius);
  canvas.outline(box, theme.edge, ui::kCardRadius, theme.outline);
  const float room = words_room(look, box.w);
  const float upper = canvas.measure(asked.text, look.question, room).height;
  const float lower = canvas.measure(given.text, look.answer, room).height;
  const float top = box.y + (box.h - upper - lower) / 2;
  canvas.text({box.x + kPad, top, room, 0}, asked.text, look.question);
  canvas.text({box.x + kPad, top + upper, room, 0}, given.text, look.answer);
  const float end = box.right() - kPad;
  const float word = look.worded ? look.change_wide + 12 : 0;
  canvas.icon(ui::Icon::pen, {end - word - kIcon, box.y + (box.h - kIcon) / 2, kIcon, kIcon},
              theme.ink);
  if (look.worded)
    canvas.text_middle({end - look.change_wide, box.y, look.change_wide, box.h}, look.word,
                       look.change);
  canvas.close();
  if (chosen) stage.visit.change_answer(at);
}

float row_height(const Stage& stage, std::size_t at, float width, RowWords words) {
  const auto& canvas = stage.canvas;
  const auto& draft = *stage.visit.draft;
  const auto asked = form_text(stage, draft.form().questions[at].text);
  Given given;
  say(stage, draft, at, given);
  auto look = look_of(stage, width, words);
  look.question.language = asked.language;
  look.answer.language = given.language;
  const float room = words_room(look, width);
  const float tall = canvas.measure(asked.text, look.question, room).height +
                     canvas.measure(given.text, look.answer, room).height;
  return std::max(120.0F, tall + 2 * kAround);
}

ui::Block row_block(Stage& stage, std::size_t at, float width, float page) {
  const auto words =
      row_height(stage, at, width, RowWords::grown) > page ? RowWords::small : RowWords::grown;
  return {.gap = kGap,
          .height = row_height(stage, at, width, words),
          .draw = [&stage, at, words](Rect box) { draw_row(stage, box, at, words); }};
}

}  // namespace

void draw_review(Stage& stage) {
  auto& canvas = stage.canvas;
  auto& visit = stage.visit;
  const auto& words = stage.words();
  if (!visit.draft) return draw_no_form(stage);
  const auto& form = visit.draft->form();
  const auto place = form_header(stage, form, words.tr("Nothing is sent yet"));
  const auto foot =
      draw_question_foot(canvas, place.content,
                         {{.id = "review.over", .label = words.tr("Start over"), .share = 0.28F},
                          {.id = "review.hide",
                           .label = words.tr("Hide my screen"),
                           .look = {.icon = ui::Icon::eyeoff},
                           .share = 0.36F},
                          {.id = "review.send",
                           .label = words.tr("Send"),
                           .look = {.kind = ui::ButtonKind::primary, .icon = ui::Icon::lock},
                           .share = 0.36F}});
  std::vector<ui::Block> blocks;
  const auto& box = foot.room.box;
  if (!canvas.large() && !canvas.look().reach) {
    const ui::TextLook title{.style = ui::type::heading, .color = canvas.theme().ink};
    const auto said = words.tr("Look it over before you send it");
    blocks.push_back(
        {.height = canvas.measure(said, title, box.w).height,
         .with_next = true,
         .draw = [&canvas, said, title](Rect at) { canvas.heading(at, said, title); }});
  }
  for (std::size_t i = 0; i < form.questions.size(); ++i)
    if (visit.draft->answers().is_shown(i))
      blocks.push_back(row_block(stage, i, box.w, page_of(canvas, foot.room)));
  draw_in_room(stage, foot.room, blocks);
  // Last, for it may take the draft away.
  if (foot.chosen == "review.over") visit.open(visit::Sheet::start_over);
  if (foot.chosen == "review.hide") visit.hide();
  if (foot.chosen == "review.send") send_form(stage);
}

}  // namespace hearth::screens
