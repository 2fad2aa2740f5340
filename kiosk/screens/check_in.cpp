// Check in: the forms that can be filled in, where there are several.
#include <algorithm>

#include "screens/forms.h"
#include "screens/screens.h"
#include "screens/told_card.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

ui::TileLook look_of(const Stage& stage, const listing::Form& form, bool with_line) {
  const auto title = form_text(stage, form.title), line = form_text(stage, form.text);
  return {.icon = ui::Icon::checkin,
          .title = title.text,
          .line = with_line ? line.text : std::string_view(),
          .hue = stage.canvas.theme().check,
          .shape = ui::TileShape::row,
          .language = title.language};
}

ui::Block form_block(Stage& stage, const listing::Form& form, float width, float page) {
  const auto& canvas = stage.canvas;
  // Forewords that are higher than a page are read in the form itself.
  const bool with_line = ui::tile_height(canvas, look_of(stage, form, true), width) <= page;
  const auto look = look_of(stage, form, with_line);
  return {.gap = 20,
          .height = ui::tile_height(canvas, look, width),
          .draw = [&stage, &form, look](Rect box) {
            if (ui::tile(stage.canvas, "form." + form.id, box, look)) open_form(stage, form);
          }};
}

}  // namespace

void draw_check_in(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto& forms = forms_offered(stage);
  if (forms.empty()) return draw_no_form(stage);
  const auto place = ui::header(canvas, {.icon = ui::Icon::checkin,
                                         .title = words.tr("Check in"),
                                         .line = words.tr("No name. Skip anything."),
                                         .clock = stage.clock(),
                                         .hue = canvas.theme().check});
  auto box = place.content;
  const ToldCard later{.icon = ui::Icon::lock,
                       .title = std::string(words.tr("Staff read it later, not now")),
                       .sentences = {{std::string(
                           words.tr("If you need something today, please ask at the desk."))}}};
  std::vector<ui::Block> beside;
  if (add_told_beside(canvas, beside, later, canvas.theme().check, place.panel))
    ui::draw_blocks(beside, {.last = static_cast<int>(beside.size())}, place.panel);
  if (!canvas.large() && !canvas.look().reach) {
    const ui::TextLook title{.style = ui::type::heading, .color = canvas.theme().ink};
    const float used = canvas.heading({box.x, box.y, box.w, 0},
                                      words.tr("What would you like to tell us?"), title) +
                       24;
    box.y += used;
    box.h -= used;
  }
  std::vector<ui::Block> blocks;
  for (const auto& form : forms)
    blocks.push_back(form_block(stage, form, box.w, ui::page_room(canvas, box)));
  ui::draw_list(canvas, box, blocks, stage.visit.here().page);
}

}  // namespace hearth::screens
