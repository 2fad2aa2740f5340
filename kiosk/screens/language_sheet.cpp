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
  const auto& offers = stage.catalog.center().offers;
  const bool interpreter = std::find(offers.begin(), offers.end(), "interpreter") != offers.end();
  const auto hint = words.tr(
      "Another language, or sign language? The front desk can call an interpreter. It is free.");

  const int columns = canvas.large() && canvas.portrait() ? 1 : 2;
  const int count = static_cast<int>(stage.languages.size());
  const int rows = (count + columns - 1) / columns;
  const float gap = 18;
  const float tall = ui::choice_height(canvas);
  const float sheet_width = canvas.portrait() ? canvas.width() - 140 : 1080;
  const float note = interpreter ? ui::note_height(canvas, hint, sheet_width) + 26 : 0;
  const auto sheet = ui::sheet(canvas, ui::Icon::globe, words.tr("Language"),
                               static_cast<float>(rows) * (tall + gap) - gap + note);
  const auto& box = sheet.content;
  const float width = (box.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  for (int i = 0; i < count; ++i) {
    const auto& code = stage.languages[static_cast<std::size_t>(i)];
    const ui::Rect rect{box.x + static_cast<float>(i % columns) * (width + gap),
                        box.y + static_cast<float>(i / columns) * (tall + gap), width, tall};
    if (ui::choice(canvas, "language." + code, rect, ui::own_name(code),
                   {.selected = code == stage.visit.language, .language = code})) {
      stage.visit.language = code;
      stage.visit.sheet = visit::Sheet::none;
    }
  }
  if (interpreter)
    ui::note(canvas, "language.interpreter",
             {box.x, box.y + static_cast<float>(rows) * (tall + gap) - gap + 26, box.w, 0},
             ui::Icon::desk, hint, ui::NoteKind::privacy);
  if (sheet.closed) stage.visit.sheet = visit::Sheet::none;
}

}  // namespace hearth::screens
