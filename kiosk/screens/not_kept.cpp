// The answers could not be kept: said plainly, with the ways on. Nothing is lost.
#include <algorithm>

#include "screens/forms.h"
#include "screens/question_foot.h"
#include "screens/screens.h"
#include "screens/told_card.h"
#include "ui/furniture.h"

namespace hearth::screens {

void draw_not_kept(Stage& stage) {
  auto& canvas = stage.canvas;
  auto& visit = stage.visit;
  const auto& words = stage.words();
  if (!visit.draft) return draw_no_form(stage);
  const auto place = form_header(stage, visit.draft->form(), words.tr("Nothing was sent"));
  const auto foot = draw_question_foot(
      canvas, place.content,
      {{.id = "not-kept.without", .label = words.tr("Go on without it"), .share = 0.5F},
       {.id = "not-kept.again",
        .label = words.tr("Try again"),
        .look = {.kind = ui::ButtonKind::primary, .icon = ui::Icon::undo},
        .share = 0.5F}});
  const auto& box = foot.room.box;
  const float page = page_of(canvas, foot.room);
  std::vector<ui::Block> blocks;
  add_told_card(
      canvas, blocks,
      {.icon = ui::Icon::info,
       .title = std::string(words.tr("Your answers were not kept")),
       .sentences =
           {{std::string(words.tr("This screen could not save them. It is not your doing."))},
            {std::string(words.tr("They are still here. You can try again, or go on without."))},
            {std::string(words.tr("If you need something today, please ask at the desk."))}}},
      canvas.theme().check, box.w, page);
  draw_in_room(stage, foot.room, blocks);
  if (foot.chosen == "not-kept.without") visit.go_home();
  if (foot.chosen == "not-kept.again") send_form(stage);
}

}  // namespace hearth::screens
