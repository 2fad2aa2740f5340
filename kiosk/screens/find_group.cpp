// Find my group: a few questions, one at a time, each with big choices and each skippable. What is
// answered lies in this place of the visit and goes with it.
#include <algorithm>

#include "screens/find_group_questions.h"
#include "screens/question_head.h"
#include "screens/screens.h"
#include "ui/choice_row.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kRowGap = 20, kFootGap = 28;

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

// The answers to one question, in rows.
class Answers {
 public:
  Answers(Stage& stage, const AskedQuestion& question) : stage_(stage), question_(question) {}
  Answers(const Answers&) = delete;  // the blocks point back here
  Answers& operator=(const Answers&) = delete;

  // `columns` beside each other. Where one would be higher than a page of `page` units, all of them
  // show their titles alone.
  std::vector<ui::Block> rows(float width, std::size_t columns, float page) const {
    auto all = rows(width, columns, true, page);
    return all.empty() ? rows(width, columns, false, 0) : all;
  }

 private:
  // None where one is too high; a `page` of 0 holds any.
  std::vector<ui::Block> rows(float width, std::size_t columns, bool lines, float page) const {
    const auto& choices = question_.choices;
    const auto count = static_cast<float>(columns);
    const float each = (width - (count - 1) * kRowGap) / count;
    std::vector<ui::Block> blocks;
    for (std::size_t first = 0; first < choices.size(); first += columns) {
      const auto last = std::min(first + columns, choices.size());
      float height = 0;
      for (auto i = first; i < last; ++i)
        height =
            std::max(height, ui::choice_row_height(stage_.canvas, look(choices[i], lines), each));
      if (page > 0 && height > page) return {};
      blocks.push_back({.gap = kRowGap, .height = height, .draw = [=, this](Rect box) {
                          for (auto i = first; i < last; ++i) {
                            draw({box.x, box.y, each, box.h}, question_.choices[i], lines);
                            box.x += each + kRowGap;
                          }
                        }});
    }
    return blocks;
  }

  ui::ChoiceRowLook look(const GroupChoice& choice, bool line) const {
    return {.icon = choice.icon,
            .title = choice.title,
            .line = line ? std::string_view(choice.line) : std::string_view(),
            .hue = stage_.canvas.theme().match,
            .mark = question_.several ? ui::ChoiceMark::many : ui::ChoiceMark::one,
            .selected = stage_.visit.here().group.has(choice.answer),
            .language = choice.language};
  }

  void draw(Rect rect, const GroupChoice& choice, bool line) const {
    if (ui::choice_row(stage_.canvas, id_of(choice.answer), rect, look(choice, line)))
      stage_.visit.here().group.choose(choice.answer);
  }

  Stage& stage_;
  const AskedQuestion& question_;
};

ui::Block privacy_note(Stage& stage, float width) {
  const auto text = stage.words().tr("Nothing is saved. Your answers are cleared when you leave.");
  return {.gap = kFootGap,
          .height = ui::note_height(stage.canvas, text, width),
          .draw = [&stage, text](Rect box) {
            ui::note(stage.canvas, "group.privacy", box, ui::Icon::lock, text,
                     ui::NoteKind::privacy);
          }};
}

// Skip and Next along the foot of the box; returns the height that they take.
float steps_on(Stage& stage, Rect box, const AskedQuestion& question, bool last) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto skip = words.tr("Skip"), next = words.tr("Next");
  const ui::ButtonLook skip_look{};
  const ui::ButtonLook next_look{.kind = ui::ButtonKind::primary,
                                 .icon = ui::Icon::forward,
                                 .icon_last = true,
                                 .disabled = !stage.visit.here().group.answered(question.question)};
  const float left = (box.w - kRowGap) * 0.34F, right = box.w - kRowGap - left;
  const float height = std::max({canvas.portrait() ? 112.0F : 104.0F,
                                 ui::button_height(canvas, skip, left, skip_look),
                                 ui::button_height(canvas, next, right, next_look)});
  const float top = box.bottom() - height;
  if (ui::button(canvas, "group.skip", {box.x, top, left, height}, skip, skip_look)) {
    stage.visit.here().group.take_back(question.question);
    go_on(stage, question, last);
  }
  if (ui::button(canvas, "group.next", {box.x + left + kRowGap, top, right, height}, next,
                 next_look))
    go_on(stage, question, last);
  return height;
}

// Where the answers stand, and the pager, if they need several pages.
struct Room {
  Rect box, pager;  // a pager without a width stands in the box
};

// Where height is short and width is not, the pager shares a row with the ways on.
Room above_steps(Stage& stage, Rect box, const AskedQuestion& question, bool last) {
  const float pager = box.w * 0.55F;
  const bool shared = box.h < 600 && pager > 600 * stage.canvas.look().text_size;
  const float left = shared ? pager : 0;
  const float foot = steps_on(stage, {box.x + left, box.y, box.w - left, box.h}, question, last);
  return {{box.x, box.y, box.w, box.h - foot - kFootGap},
          {box.x, box.y, shared ? pager - kRowGap : 0, box.h}};
}

void draw_answers(Stage& stage, const Room& room, const AskedQuestion& question,
                  const std::vector<ui::Block>& above, const ui::Block* note, bool first) {
  auto& canvas = stage.canvas;
  const Answers answers(stage, question);
  const float page = room.pager.w > 0 ? room.box.h : ui::page_room(canvas, room.box);
  const auto pages = [&](const std::vector<ui::Block>& blocks) {
    if (ui::height_of(blocks) <= room.box.h) return 1;
    return ui::find_page(blocks, static_cast<int>(blocks.size()), page).page + 1;
  };
  const auto in_columns = [&](std::size_t columns) {
    auto blocks = answers.rows(room.box.w, columns, page);
    blocks.insert(blocks.begin(), above.begin(), above.end());
    if (!note) return blocks;
    // The note stands below the answers. Where that would take one more page, it stands above them
    // at the first question and is left out at others.
    auto with = blocks;
    with.push_back(*note);
    if (pages(with) == pages(blocks)) return with;
    if (first) blocks.insert(blocks.begin(), *note);
    return blocks;
  };
  auto blocks = in_columns(1);
  // Two beside each other where that takes fewer pages; not in large text.
  if (!canvas.large())
    if (auto two = in_columns(2); pages(two) < pages(blocks)) blocks = std::move(two);
  auto& here = stage.visit.here();
  if (room.pager.w > 0)
    ui::draw_pages(canvas, room.box, room.pager, blocks, here.page);
  else
    ui::draw_pages(canvas, room.box, blocks, here.page);
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
                                         .clock = words.time(stage.local_now()),
                                         .hue = hue});
  const auto under = question_head(
      canvas, place, {static_cast<int>(at) + 1, count, question.title, question.line}, hue);
  // In landscape the note stands at the foot of the reading panel, where it fits there.
  const auto beside = privacy_note(stage, under.panel.w);
  const bool noted = under.panel.w > 0 && beside.gap + beside.height <= under.panel.h;
  if (noted)
    beside.draw(
        {under.panel.x, under.panel.bottom() - beside.height, under.panel.w, beside.height});
  const auto note = privacy_note(stage, under.box.w);
  const auto room = above_steps(stage, under.box, question, at + 1 == questions.size());
  draw_answers(stage, room, question, under.above, noted ? nullptr : &note, at == 0);
}

}  // namespace hearth::screens
