// Before the PIN: who is it, and that nobody has one yet.
#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "screens/staff_words.h"
#include "ui/furniture.h"

namespace hearth::screens {

void draw_staff_nobody(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  StaffBlocks blocks(stage.canvas, box.content.w);
  blocks.title(words.tr("No PIN is set on this kiosk"));
  blocks.paragraph(words.tr("Staff can’t come in here until the first one is set."));
  blocks.paragraph(
      words.tr("Whoever looks after the kiosk starts it once with --set-up and chooses it."));
  ui::draw_pages(stage.canvas, box.content, blocks.all(), stage.staff->page);
}

void draw_staff_who(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  StaffBlocks blocks(stage.canvas, box.content.w);
  blocks.title(words.tr("Who is it?"));
  if (!session.told.empty()) blocks.note("staff.told", ui::Icon::warn, session.told, true);
  for (const auto& person : stage.office->record().people)
    blocks.row("person." + person.name, person.name, role_words(words, person.role),
               [&stage, name = person.name] { stage.staff->ask_pin(name); });
  ui::draw_pages(stage.canvas, box.content, blocks.all(), session.page);
}

}  // namespace hearth::screens
