// The first set-up: waiting for the first stick, comparing six words, choosing the lead's PIN.
#include "screens/home_parts.h"
#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "screens/stick_words.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using Step = sync::Progress::Stage;

void add_words(Stage& stage, StaffBlocks& blocks, const sync::Progress& progress) {
  const auto& words = stage.words();
  blocks.title(words.tr("Compare six words"));
  blocks.paragraph(
      words.tr("hearth-pack keygen printed six words. Are they these, in this order?"));
  blocks.numbered({progress.words.begin(), progress.words.end()});
  blocks.buttons(
      {"first.differ",
       std::string(words.tr("They differ")),
       {.icon = ui::Icon::x},
       [&stage] {
         stage.packs->reject_trust();
         stage.staff->told = stage.words().tr(
             "Then this stick is not the one that was made. Take it out and ask who made it.");
       }},
      {"first.same",
       std::string(words.tr("They are the same")),
       {.kind = ui::ButtonKind::primary, .icon = ui::Icon::check},
       [&stage] { stage.packs->confirm_trust({}); }});
}

void add_steps(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  const auto tone = StaffBlocks::Tone::good;
  blocks.begin_card();
  blocks.title(words.tr("What comes next"));
  blocks.happening(ui::Icon::usb, words.tr("Put the stick in."),
                   words.tr("The kiosk reads it by itself."), tone);
  blocks.happening(ui::Icon::shield, words.tr("Check its six words."),
                   words.tr("They tell that nobody has exchanged the stick."), tone);
  blocks.happening(ui::Icon::lock, words.tr("Choose a PIN."),
                   words.tr("It is for the first lead, who can then give others one."), tone);
  blocks.end_card();
}

}  // namespace

void draw_staff_first_stick(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  StaffBlocks blocks(stage.canvas, box.content.w);
  const auto& packs = stage.packs->packs();
  if (packs.progress.stage == Step::first_trust) {
    add_words(stage, blocks, packs.progress);
  } else {
    blocks.headline(ui::Icon::usb, words.tr("This kiosk waits for its first stick"),
                    words.tr("Put in the stick with the trust list and the first pack, both made "
                             "with hearth-pack."));
    if (const auto said = stick_words(stage)) {
      blocks.note("first.stick", said->refused ? ui::Icon::warn : ui::Icon::usb, said->brief,
                  said->refused);
      if (!said->more.empty()) blocks.paragraph(said->more);
    } else if (!session.told.empty()) {
      blocks.note("staff.told", ui::Icon::warn, session.told, true);
    } else if (packs.record.trust) {
      blocks.note("first.stick", ui::Icon::check,
                  words.tr("The trust list is here. A pack comes next."));
    }
    add_steps(stage, blocks);
    if (packs.fault)
      blocks.note("first.fault", ui::Icon::warn, words.tr(packs.fault->message), true);
  }
  auto content = box.content;
  const float row = language_row_height(stage);
  content.h -= row + 24;
  ui::draw_pages(stage.canvas, content, blocks.all(), session.page);
  language_row(stage, {content.x, content.bottom() + 24, content.w, row});
}

}  // namespace hearth::screens
