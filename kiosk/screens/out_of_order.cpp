// In home's place while the kiosk cannot do its work: that it is nobody's doing, where people are,
// and a number for staff. The dock's ways to help stay.
#include "screens/screens.h"
#include "screens/told_card.h"
#include "ui/furniture.h"

namespace hearth::screens {

void draw_out_of_order(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  canvas.tree().screen = "out-of-order";
  const auto& hue = canvas.theme().quiet;
  const auto place = ui::header(canvas, {.icon = ui::Icon::coffee,
                                         .title = words.tr("This screen is taking a break"),
                                         .line = words.tr("It is not your doing."),
                                         .clock = {},
                                         .hue = hue});
  const ToldCard cards[]{
      {.icon = ui::Icon::desk,
       .title = std::string(words.tr("Please ask at the front desk.")),
       .sentences = {{std::string(words.tr("Meetings, places that help, someone to talk to: they "
                                           "can tell you."))}}},
      {.icon = ui::Icon::help,
       .title = std::string(words.tr("If you need help right away")),
       .sentences = {{std::string(words.tr("Touch “I need help now” on this screen."))}}},
      {.icon = ui::Icon::info,
       .title = words.phrase("For staff: number {number}", {{"number", stage.fault}}),
       .sentences = {{std::string(words.tr("The kiosk’s manual says what to do. The screen comes "
                                           "back by itself once it is mended."))}}}};
  const auto& box = place.content;
  const float page = ui::page_room(canvas, box);
  std::vector<ui::Block> blocks;
  for (const auto& card : cards) add_told_card(canvas, blocks, card, hue, box.w, page);
  ui::draw_pages(canvas, box, blocks, stage.visit.here().page);
}

}  // namespace hearth::screens
