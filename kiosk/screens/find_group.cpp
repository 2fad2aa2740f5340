// Find my group: a few questions, one at a time, each with big choices and each skippable. What is
// answered lies in this place of the visit and goes with it.
#include <algorithm>

#include "screens/find_group_questions.h"
#include "screens/screens.h"
#include "ui/choice_row.h"
#include "ui/furniture.h"
#include "ui/progress.h"
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

// What stands above the choices, as far as there is room for it.
struct HeadLook {
  ui::ProgressLook progress;
  bool title = true, line = true;
  ui::TypeStyle title_style = ui::type::title;
  ui::Color ink = {};  // of the line
};

// Where one is among the questions, the question, and what to do: as pieces from top to bottom.
std::vector<ui::Block> head(ui::Canvas& canvas, const AskedQuestion& question, const HeadLook& look,
                            float width) {
  std::vector<ui::Block> blocks;
  blocks.push_back({.height = ui::progress_height(canvas, look.progress, width),
                    .draw = [&canvas, look](Rect box) {
                      ui::progress(canvas, "group.progress", box, look.progress);
                    }});
  if (look.title) {
    const auto title = canvas.unbroken(
        question.title, {.style = look.title_style, .color = canvas.theme().ink}, width, 38);
    blocks.push_back({.gap = 26,
                      .height = canvas.measure(question.title, title, width).height,
                      .draw = [&canvas, &question, title](Rect box) {
                        canvas.heading({box.x, box.y, box.w, 0}, question.title, title);
                      }});
  }
  if (look.line) {
    const ui::TextLook line{.style = ui::type::lead, .color = look.ink};
    blocks.push_back({.gap = 10,
                      .height = canvas.measure(question.line, line, width).height,
                      .draw = [&canvas, &question, line](Rect box) {
                        canvas.text({box.x, box.y, box.w, 0}, question.line, line);
                      }});
  }
  return blocks;
}

void draw_whole(const std::vector<ui::Block>& blocks, Rect box) {
  ui::draw_blocks(blocks, {.last = static_cast<int>(blocks.size())}, box);
}

ui::ChoiceRowLook look_of(const Stage& stage, const AskedQuestion& question,
                          const GroupChoice& choice) {
  return {.icon = choice.icon,
          .title = choice.title,
          .line = choice.line,
          .hue = stage.canvas.theme().match,
          .mark = question.several ? ui::ChoiceMark::many : ui::ChoiceMark::one,
          .selected = stage.visit.here().group.has(choice.answer)};
}

// "support.listen": in the tree, so that each question's are told apart from another's.
std::string id_of(const listing::GroupAnswer& answer) {
  static constexpr std::string_view kQuestions[] = {"support", "company", "when", "language",
                                                    "program"};
  return "group-" + std::string(kQuestions[static_cast<std::size_t>(answer.question)]) + "." +
         answer.value;
}

std::vector<ui::Block> choice_rows(Stage& stage, const AskedQuestion& question, float width,
                                   std::size_t columns) {
  std::vector<ui::Block> blocks;
  const auto count = static_cast<float>(columns);
  const float each = (width - (count - 1) * kRowGap) / count;
  const auto& all = question.choices;
  for (std::size_t first = 0; first < all.size(); first += columns) {
    const auto last = std::min(first + columns, all.size());
    float height = 0;
    for (auto i = first; i < last; ++i)
      height = std::max(
          height, ui::choice_row_height(stage.canvas, look_of(stage, question, all[i]), each));
    blocks.push_back({.gap = kRowGap, .height = height, .draw = [&, first, last, each](Rect box) {
                        for (auto i = first; i < last; ++i) {
                          const Rect at{box.x + static_cast<float>(i - first) * (each + kRowGap),
                                        box.y, each, box.h};
                          if (ui::choice_row(stage.canvas, id_of(all[i].answer), at,
                                             look_of(stage, question, all[i])))
                            stage.visit.here().group.choose(all[i].answer);
                        }
                      }});
  }
  return blocks;
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

// Below the choices. Where that would take one more page, above them on the first question, and
// left out on others.
template <typename Pages>
void add_note(std::vector<ui::Block>& blocks, std::vector<ui::Block> note, bool first,
              const Pages& pages_of) {
  if (note.empty()) return;
  const int without = pages_of(blocks);
  blocks.push_back(note.front());
  if (pages_of(blocks) == without) return;
  blocks.pop_back();
  if (first) blocks.insert(blocks.begin(), std::move(note.front()));
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

}  // namespace

void draw_find_group(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto& theme = canvas.theme();
  const auto questions = group_questions(stage);
  const auto at = current(stage, questions);
  if (at == questions.size()) {  // the listing was replaced by one with fewer
    here.screen = visit::Screen::group_matches;
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
                                         .hue = theme.match});
  const bool portrait = canvas.portrait();
  HeadLook look{.progress = {static_cast<int>(at) + 1, count},
                .line = !portrait || !(canvas.large() || canvas.look().reach),
                .ink = portrait ? theme.ink2 : theme.match.deep};
  auto box = place.content;
  std::vector<ui::Block> above, note;
  if (portrait) {
    look.title = !ui::sky_words(canvas, place, {.title = question.title});
    const auto shown = head(canvas, question, look, box.w);
    draw_whole(shown, box);
    const float used = ui::height_of(shown) + 30;
    box.y += used;
    box.h -= used;
    note.push_back(privacy_note(stage, box.w));
  } else {
    // In landscape it stands in the reading panel, where it fits there.
    const auto& panel = place.panel;
    const auto fits = [&] {
      return ui::height_of(head(canvas, question, look, panel.w)) <= panel.h;
    };
    if (!fits()) look.title_style = ui::type::heading;
    if (!fits()) look.line = false;
    const auto shown = head(canvas, question, look, panel.w);
    const float used = ui::height_of(shown);
    if (fits())
      draw_whole(shown, panel);
    else
      above = head(canvas, question, look, box.w);
    const auto beside = privacy_note(stage, panel.w);
    if (used + beside.gap + beside.height <= panel.h)
      beside.draw({panel.x, panel.bottom() - beside.height, panel.w, beside.height});
    else
      note.push_back(privacy_note(stage, box.w));
  }
  // Where height is short and width is not, the pager shares a row with the ways on.
  const bool shared = box.h < 600 && box.w > 1100;
  const float beside = shared ? box.w * 0.55F : 0;
  const float foot = steps_on(stage, {box.x + beside, box.y, box.w - beside, box.h}, question,
                              at + 1 == questions.size());
  auto pager = box;
  pager.w = beside - kRowGap;
  box.h -= foot + kFootGap;
  const auto pages_of = [&](const std::vector<ui::Block>& blocks) {
    if (ui::height_of(blocks) <= box.h) return 1;
    const float room = shared ? box.h : ui::page_room(canvas, box);
    return ui::find_page(blocks, static_cast<int>(blocks.size()), room).page + 1;
  };
  const auto choices = [&](std::size_t columns) {
    auto blocks = above;
    for (auto& row : choice_rows(stage, question, box.w, columns)) blocks.push_back(std::move(row));
    add_note(blocks, note, at == 0, pages_of);
    return blocks;
  };
  // Two beside each other where that takes fewer pages; not in large text.
  auto blocks = choices(1);
  if (!canvas.large())
    if (auto two = choices(2); pages_of(two) < pages_of(blocks)) blocks = std::move(two);
  if (shared)
    ui::draw_pages(canvas, box, pager, blocks, here.page);
  else
    ui::draw_pages(canvas, box, blocks, here.page);
}

}  // namespace hearth::screens
