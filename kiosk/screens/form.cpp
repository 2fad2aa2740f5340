// A form's forewords: what it is for, what is kept of it, and who reads it later. Said before the
// first question.
#include <algorithm>

#include "screens/forms.h"
#include "screens/question_foot.h"
#include "screens/screens.h"
#include "screens/told_card.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

std::vector<ToldCard> promises(const Stage& stage, const listing::Form& form) {
  const auto& words = stage.words();
  const auto card = [&](ui::Icon icon, std::string_view title, std::string_view line) {
    return ToldCard{.icon = icon, .title = std::string(title), .sentences = {{std::string(line)}}};
  };
  return {card(ui::Icon::lock, words.tr("No name is kept"),
               form.part_of_day
                   ? words.tr("We keep your answers, the day, and if it was morning, afternoon or "
                              "evening. They are sealed.")
                   : words.tr("We keep your answers and the day. They are sealed.")),
          card(ui::Icon::clock, words.tr("Staff read it later, not now"),
               words.tr("If you need something today, please ask at the desk.")),
          card(ui::Icon::forward, words.tr("Skip anything, any time"),
               words.tr("Nobody will ask why.")),
          card(ui::Icon::eyeoff, words.tr("“Hide my screen” covers it at once"),
               words.tr("Use it if someone comes close.")),
          card(ui::Icon::shield, words.tr("Nothing stays on this screen"),
               words.tr("It is cleared when you finish or walk away."))};
}

void add_text(Stage& stage, std::vector<ui::Block>& blocks, const FormText& said,
              const ui::TextLook& look, float gap, float width, float page) {
  auto& canvas = stage.canvas;
  auto style = look;
  style.language = said.language;
  for (auto& part : ui::split_to_fit(canvas, said.text, style, width, page)) {
    const float height = canvas.measure(part, style, width).height;
    blocks.push_back(
        {.gap = gap, .height = height, .draw = [&canvas, part = std::move(part), style](Rect box) {
           canvas.text(box, part, style);
         }});
  }
}

// A title, what staff say of the form, and whether it is in the visitor's language.
std::vector<ui::Block> forewords(Stage& stage, const listing::Form& form, float width, float page) {
  const auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto& theme = canvas.theme();
  std::vector<ui::Block> blocks;
  const ui::TextLook title{.style = canvas.portrait() ? ui::type::title : ui::type::heading,
                           .color = theme.ink},
      lead{.style = ui::type::lead, .color = canvas.portrait() ? theme.ink2 : theme.ink};
  if (!canvas.large() && !canvas.look().reach)
    add_text(stage, blocks, {words.tr("Before we start"), {}}, title, 0, width, page);
  add_text(stage, blocks, form_text(stage, form.text), lead, 12, width, page);
  const auto asked = form_text(stage, form.questions.front().text);
  if (!asked.language.empty())
    add_text(stage, blocks,
             {words.phrase("Some of this is not in {language} yet.",
                           {{"language", words.language_name(stage.visit.language)}}),
              {}},
             lead, 12, width, page);
  return blocks;
}

}  // namespace

void draw_form(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto& words = stage.words();
  if (!stage.visit.draft) return draw_no_form(stage);
  const auto& form = stage.visit.draft->form();
  const auto questions = static_cast<int>(form.questions.size());
  const auto place = form_header(
      stage, form,
      words.phrase("{count, plural, one {One short question} other {# short questions}}",
                   {{"count", questions}}));
  const WayOn person{.id = "form.person",
                     .label = words.tr("I’d rather talk to a person"),
                     .look = {.icon = ui::Icon::desk}};
  const WayOn start{
      .id = "form.start",
      .label = words.tr("Start"),
      .look = {.kind = ui::ButtonKind::primary, .icon = ui::Icon::forward, .icon_last = true}};
  const auto& box = place.content;
  const float page = page_above_row(canvas, box, {person, start});
  // Lying, the forewords stand in the reading panel, where they fit there.
  const auto& panel = place.panel;
  auto blocks = forewords(stage, form, panel.h > 0 ? panel.w : box.w, page);
  if (panel.h > 0 && ui::height_of(blocks) <= panel.h) {
    ui::draw_blocks(blocks, {.last = static_cast<int>(blocks.size())}, panel);
    blocks.clear();
  } else {
    blocks = forewords(stage, form, box.w, page);
  }
  if (!blocks.empty()) blocks.back().with_next = true;
  for (const auto& promise : promises(stage, form))
    add_told_card(canvas, blocks, promise, theme.check, box.w, page);
  if (form.ticket)
    add_text(stage, blocks,
             {words.tr("You don’t have to give your name. You will get a number."), {}},
             {.style = ui::type::support, .color = theme.ink2}, 28, box.w, page);
  const auto foot = draw_ways_stacked(canvas, box, start, person, ui::height_of(blocks));
  if (foot.chosen == start.id) stage.visit.go_on_in_form();
  if (foot.chosen == person.id)
    stage.visit.go({.screen = visit::Screen::at_desk, .asking = visit::Asking::person});
  draw_in_room(stage, foot.room, blocks);
}

}  // namespace hearth::screens
