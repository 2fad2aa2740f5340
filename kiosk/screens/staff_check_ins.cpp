// How many sealed slips wait, by closed day and in steps: nobody here can read one.
#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

void add_waiting(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  const auto waiting = stage.slips ? stage.slips->waiting(stage.today()) : std::vector<SlipDay>();
  if (!waiting.empty()) blocks.begin_card();
  for (const auto& day : waiting)
    blocks.fact(words.date(day.day), day.about <= 10
                                         ? std::string(words.tr("10 or fewer"))
                                         : words.phrase("About {count}", {{"count", day.about}}));
  if (!waiting.empty()) blocks.end_card();
  if (waiting.empty()) return blocks.paragraph(words.tr("None wait to be copied."));
  blocks.button("slips.copy", words.tr("Copy to a stick"),
                {.kind = ui::ButtonKind::primary, .icon = ui::Icon::usb}, [&stage] {
                  stage.staff->told.clear();
                  stage.slips->copy_to_stick(stage.today(), stage.staff->name);
                });
  blocks.paragraph(
      words.tr("They stay sealed. hearth-pack report opens them on your own "
               "computer."));
}

}  // namespace

void draw_staff_check_ins(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  if (const auto copied = stage.slips ? stage.slips->take_outcome() : std::nullopt)
    tell(stage, *copied, words.tr("Copied, and read back. You can take the stick out."));
  StaffBlocks blocks(stage.canvas, box.content.w);
  blocks.title(words.tr("Sealed slips"));
  blocks.paragraph(words.tr("This kiosk can’t read them. Days before today are counted."));
  blocks.told(session);
  if (stage.slips && stage.slips->copying())
    blocks.headline(
        ui::Icon::usb, words.tr("Copying to the stick"),
        words.tr("Please leave the stick in. It may take a minute or two. You can leave "
                 "this page: copying goes on."));
  else
    add_waiting(stage, blocks);
  blocks.note("slips.small", ui::Icon::lock,
              words.tr("Small numbers are never shown, so nobody can be picked out."));
  ui::draw_pages(stage.canvas, box.content, blocks.all(), session.page);
}

}  // namespace hearth::screens
