// "Start over?": one touch more, and every answer is gone.
#include <algorithm>

#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

void draw_start_over_sheet(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const float width = ui::sheet_width(canvas);
  const auto said = words.tr("All your answers are wiped at once. Nothing is sent.");
  const ui::TextLook look{.style = ui::type::lead, .color = canvas.theme().ink};
  const auto wipe = words.tr("Wipe my answers");
  const ui::ButtonLook button{.kind = ui::ButtonKind::primary, .icon = ui::Icon::undo};
  std::vector<ui::Block> blocks;
  blocks.push_back({.height = canvas.measure(said, look, width).height,
                    .draw = [&](ui::Rect box) { canvas.text(box, said, look); }});
  blocks.push_back({.gap = 28,
                    .height = std::max(116.0F, ui::button_height(canvas, wipe, width, button)),
                    .draw = [&](ui::Rect box) {
                      if (ui::button(canvas, "over.wipe", box, wipe, button))
                        stage.visit.start_form_over();
                    }});
  const auto sheet =
      ui::sheet(canvas, ui::Icon::undo, words.tr("Start over?"), ui::height_of(blocks));
  ui::draw_pages(canvas, sheet, blocks, stage.visit.sheet_page);
  if (sheet.closed) stage.visit.sheet = visit::Sheet::none;
}

}  // namespace hearth::screens
