// Listings from a stick's spreadsheets, step by step, and as spreadsheets to a stick.
#include "base/translatable.h"
#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "screens/staff_proposal.h"
#include "screens/staff_words.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using sync::SheetNews;
using sync::SheetRequest;
using Step = sync::SheetNews::Step;

std::string when_saved(const Stage& stage, std::int64_t modified_ns) {
  const base::Instant instant{
      std::chrono::floor<base::Instant::duration>(std::chrono::nanoseconds(modified_ns))};
  return stage.words().phrase("Saved {when}",
                              {{"when", moment(stage.words(), stage.zone().local(instant))}});
}

void add_found(Stage& stage, StaffBlocks& blocks, const SheetNews& news) {
  const auto& words = stage.words();
  blocks.title(words.tr("On the stick"));
  if (news.on_stick.empty()) {
    blocks.note("sheets.none", ui::Icon::info,
                words.tr("There is no spreadsheet that this kiosk knows by its name: meetings, "
                         "resources, notices or rooms, as .xlsx, .ods or .csv."),
                true);
    blocks.button("sheets.again", words.tr("Look again"), {.icon = ui::Icon::usb},
                  [&stage] { stage.packs->ask(SheetRequest::look, stage.staff->name); });
    return;
  }
  blocks.begin_card();
  for (const auto& sheet : news.on_stick.sheets) {
    auto line =
        words.phrase("{table} · {saved}", {{"table", table_words(words, sheet.table)},
                                           {"saved", when_saved(stage, sheet.modified_ns)}});
    for (const auto& older : sheet.older)
      line += "\n" + words.phrase("Not used, because it is older: {file}", {{"file", older}});
    blocks.happening(ui::Icon::paper, sheet.name, line, StaffBlocks::Tone::good);
  }
  blocks.end_card();
  blocks.paragraph(
      words.tr("Nothing has been read yet. What is on the screen stays until you say yes."));
  blocks.button("sheets.read", words.tr("Read them"),
                {.kind = ui::ButtonKind::primary, .icon = ui::Icon::eye},
                [&stage] { stage.packs->ask(SheetRequest::read, stage.staff->name); });
}

void add_failed(Stage& stage, StaffBlocks& blocks, const SheetNews& news, SheetRequest again) {
  const auto& words = stage.words();
  blocks.headline(ui::Icon::shieldx, words.tr("That did not work"),
                  words.tr("What is on the screen has not changed."), true);
  if (news.fault) {
    auto why = std::string(words.tr(news.fault->message));
    if (!news.fault->where.empty()) why += " (" + news.fault->where + ")";
    blocks.note("sheets.fault", ui::Icon::warn, why, true);
  }
  blocks.button("sheets.again", words.tr("Try again"), {.icon = ui::Icon::usb},
                [&stage, again] { stage.packs->ask(again, stage.staff->name); });
}

void add_done(Stage& stage, StaffBlocks& blocks, bool undone) {
  const auto& words = stage.words();
  if (undone) {
    blocks.headline(ui::Icon::undo, words.tr("It is as it was before"),
                    words.tr("The listings from the spreadsheets are no longer shown."));
    return;
  }
  blocks.headline(ui::Icon::checkc, words.tr("The new listings are on the screen"),
                  words.tr("The next signed pack takes their place. You can take the stick out."));
  if (stage.packs->packs().record.can_undo_sheets())
    blocks.button("sheets.undo", words.tr("Undo"), {.icon = ui::Icon::undo},
                  [&stage] { stage.packs->ask(SheetRequest::undo, stage.staff->name); });
}

void add_wait(Stage& stage, StaffBlocks& blocks, const char* english) {
  blocks.headline(ui::Icon::usb, stage.words().tr(english),
                  stage.words().tr("This may take a few seconds. Please leave the stick in."));
}

}  // namespace

void draw_staff_sheets(Stage& stage, const StaffPlaceBox& box) {
  const auto& news = stage.packs->packs().sheets;
  StaffBlocks blocks(stage.canvas, box.content.w);
  switch (news.step) {
    case Step::idle:
    case Step::looking:
      add_wait(stage, blocks, N_("Looking at the stick"));
      break;
    case Step::found:
      add_found(stage, blocks, news);
      break;
    case Step::reading:
      add_wait(stage, blocks, N_("Reading the spreadsheets"));
      break;
    case Step::proposed:
      if (news.proposal) add_proposal(stage, blocks, *news.proposal);
      break;
    case Step::accepting:
      add_wait(stage, blocks, N_("Putting them on the screen"));
      break;
    case Step::undoing:
      add_wait(stage, blocks, N_("Undoing"));
      break;
    case Step::accepted:
      add_done(stage, blocks, false);
      break;
    case Step::undone:
      add_done(stage, blocks, true);
      break;
    case Step::copying:
    case Step::copied:
    case Step::failed:
      add_failed(stage, blocks, news, SheetRequest::look);
      break;
  }
  ui::draw_pages(stage.canvas, box.content, blocks.all(), stage.staff->page);
}

void draw_staff_copy_sheets(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  const auto& news = stage.packs->packs().sheets;
  StaffBlocks blocks(stage.canvas, box.content.w);
  if (news.step == Step::copied) {
    blocks.headline(ui::Icon::checkc, words.tr("The listings are on the stick"),
                    words.tr("They were read back. You can take the stick out."));
    blocks.begin_card();
    for (const auto& file : news.copies.files)
      blocks.happening(ui::Icon::paper, file,
                       words.phrase("In the folder {folder}", {{"folder", news.copies.folder}}),
                       StaffBlocks::Tone::good);
    blocks.end_card();
    blocks.paragraph(
        words.tr("Open them in Excel or LibreOffice, change what you like, save, and bring the "
                 "stick back here."));
  } else if (news.step == Step::failed) {
    add_failed(stage, blocks, news, SheetRequest::copy_out);
  } else {
    add_wait(stage, blocks, N_("Copying to the stick"));
  }
  ui::draw_pages(stage.canvas, box.content, blocks.all(), stage.staff->page);
}

}  // namespace hearth::screens
