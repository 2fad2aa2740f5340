// Language: every language of the pack by its own name, in its own script. No flags.
#include <algorithm>
#include <cmath>

#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

void draw_language_sheet(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto hint = words.tr(
      "Another language, or sign language? The front desk can call an interpreter. It is free.");

  const int columns = canvas.large() && canvas.portrait() ? 1 : 2;
  const int count = static_cast<int>(stage.languages.size());
  const int rows = (count + columns - 1) / columns;
  const float gap = 18;
  const float tall = ui::choice_height(canvas);
  const float room = ui::sheet_width(canvas);
  const float width = (room - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const auto language = [&](ui::Rect rect, const std::string& code) {
    if (ui::choice(canvas, "language." + code, rect, ui::own_name(code),
                   {.selected = code == stage.visit.language, .language = code})) {
      stage.visit.language = code;
      stage.visit.sheet = visit::Sheet::none;
    }
  };
  std::vector<ui::Block> blocks;
  for (int row = 0; row < rows; ++row)
    blocks.push_back(
        {.gap = gap, .height = tall, .draw = [&, row](ui::Rect box) {
           for (int i = row * columns; i < std::min(count, (row + 1) * columns); ++i)
             language({box.x + static_cast<float>(i % columns) * (width + gap), box.y, width, tall},
                      stage.languages[static_cast<std::size_t>(i)]);
         }});
  if (stage.catalog.center().has_offer("interpreter"))
    blocks.push_back(
        {.gap = 26, .height = ui::note_height(canvas, hint, room), .draw = [&](ui::Rect box) {
           ui::note(canvas, "language.interpreter", box, ui::Icon::desk, hint,
                    ui::NoteKind::privacy);
         }});
  const auto sheet =
      ui::sheet(canvas, ui::Icon::globe, words.tr("Language"), ui::height_of(blocks));
  ui::draw_pages(canvas, sheet, blocks, stage.visit.sheet_page);
  if (sheet.closed) stage.visit.sheet = visit::Sheet::none;
}

}  // namespace hearth::screens
