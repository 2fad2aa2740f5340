// How many sealed slips wait, by closed day and in steps: nobody here can read one.
#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "ui/furniture.h"

namespace hearth::screens {

void draw_staff_check_ins(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  StaffBlocks blocks(stage.canvas, box.content.w);
  blocks.title(words.tr("Sealed slips"));
  blocks.paragraph(words.tr("This kiosk can’t read them. Days before today are counted."));
  if (!session.told.empty()) blocks.note("staff.told", ui::Icon::info, session.told);
  const auto waiting = stage.slips ? stage.slips->waiting(stage.today()) : std::vector<SlipDay>();
  if (!waiting.empty()) blocks.begin_card();
  for (const auto& day : waiting)
    blocks.fact(words.date(day.day), day.about <= 10
                                         ? std::string(words.tr("10 or fewer"))
                                         : words.phrase("About {count}", {{"count", day.about}}));
  if (!waiting.empty()) blocks.end_card();
  if (waiting.empty()) {
    blocks.paragraph(words.tr("None wait to be copied."));
  } else {
    blocks.button("slips.copy", words.tr("Copy to a stick"),
                  {.kind = ui::ButtonKind::primary, .icon = ui::Icon::usb}, [&stage] {
                    auto& here = *stage.staff;
                    const auto copied = stage.slips->copy_to_stick(stage.today());
                    if (copied)
                      here.told = std::string(
                          stage.words().tr("Copied, and read back. You can take the stick out."));
                    else
                      here.told = std::string(stage.words().tr(copied.error().message));
                    // It is on the stick whether or not this can be written down.
                    if (copied) [[maybe_unused]]
                      const auto noted = stage.office->note(staff::Deed::Kind::copied_slips,
                                                            here.name, "", stage.now);
                  });
    blocks.paragraph(
        words.tr("They stay sealed. hearth-pack report opens them on your own "
                 "computer."));
  }
  blocks.note("slips.small", ui::Icon::lock,
              words.tr("Small numbers are never shown, so nobody can be picked out."));
  ui::draw_pages(stage.canvas, box.content, blocks.all(), session.page);
}

}  // namespace hearth::screens
