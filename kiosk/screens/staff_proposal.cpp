#include "screens/staff_proposal.h"

#include <algorithm>
#include <array>

#include "base/translatable.h"
#include "screens/pack_desk.h"
#include "visit/staff_session.h"

namespace hearth::screens {

namespace {

using sync::Difference;
using sync::SheetRequest;
using Tone = StaffBlocks::Tone;

constexpr std::size_t kMostShown = 60;  // rows of one table: the page on the stick has all

struct KindLook {
  Difference::Kind kind;
  ui::Icon icon;
  Tone tone;
};
// What is lost first.
constexpr std::array kKinds{KindLook{Difference::Kind::gone, ui::Icon::x, Tone::care},
                            KindLook{Difference::Kind::unread, ui::Icon::warn, Tone::care},
                            KindLook{Difference::Kind::changed, ui::Icon::pen, Tone::plain},
                            KindLook{Difference::Kind::added, ui::Icon::plus, Tone::good}};

std::string kind_words(const ui::Words& words, const Difference& one) {
  switch (one.kind) {
    case Difference::Kind::added:
      return std::string(words.tr("New"));
    case Difference::Kind::gone:
      return std::string(words.tr("Gone: it is not in the file"));
    case Difference::Kind::changed: {
      std::string columns;
      for (const auto& column : one.columns) columns += (columns.empty() ? "" : ", ") + column;
      return words.phrase("Changed: {columns}", {{"columns", columns}});
    }
    case Difference::Kind::unread:
      break;
  }
  return words.phrase("Not read, {cell}: {text}", {{"cell", one.cell}, {"text", one.text}});
}

std::string unnamed(const ui::Words& words, const Difference& one) {
  return one.name.empty() ? std::string(words.tr("A row without a name")) : one.name;
}

void add_counts(Stage& stage, StaffBlocks& blocks, const sync::TableProposal& table) {
  const auto& words = stage.words();
  const auto count = [&](Difference::Kind kind, std::string_view of) {
    return StaffBlocks::Count{
        words.phrase("{number}", {{"number", static_cast<std::int64_t>(table.count(kind))}}),
        std::string(of)};
  };
  blocks.counts({count(Difference::Kind::added, words.tr("new")),
                 count(Difference::Kind::changed, words.tr("changed")),
                 count(Difference::Kind::gone, words.tr("gone")),
                 count(Difference::Kind::unread, words.tr("not read"))});
}

void add_table(Stage& stage, StaffBlocks& blocks, const sync::TableProposal& table) {
  const auto& words = stage.words();
  blocks.begin_card();
  blocks.title(table_words(words, table.table), table.file);
  if (!table.readable) {
    blocks.paragraph(words.tr("This file can’t be read. What is shown of it stays."));
    blocks.end_card();
    return;
  }
  add_counts(stage, blocks, table);
  if (table.loses_many())
    blocks.note("sheets.loses." + std::string(pack::word_of(table.table)), ui::Icon::warn,
                words.phrase("{lost} of {before} would no longer be shown.",
                             {{"lost", static_cast<std::int64_t>(table.lost)},
                              {"before", static_cast<std::int64_t>(table.before)}}),
                true);
  std::size_t shown = 0;
  for (const auto& [kind, icon, tone] : kKinds)
    for (const auto& one : table.differences)
      if (one.kind == kind && shown++ < kMostShown)
        blocks.happening(icon, unnamed(words, one), kind_words(words, one), tone);
  if (shown > kMostShown)
    blocks.paragraph(words.phrase("And {count} more.",
                                  {{"count", static_cast<std::int64_t>(shown - kMostShown)}}));
  blocks.end_card();
}

void add_page(Stage& stage, StaffBlocks& blocks, const sync::Proposal& proposal) {
  if (proposal.problems.empty()) return;
  const auto& words = stage.words();
  auto said = words.phrase(
      "{count, plural, one {There is one thing} other {There are # things}} "
      "to mend in the files.",
      {{"count", static_cast<std::int64_t>(proposal.problems.size())}});
  if (proposal.page_failed)
    said += " " + std::string(words.tr("The list of them could not be written to the stick."));
  else if (!proposal.page.empty())
    said += " " + words.phrase("The list is on the stick, in {file}.", {{"file", proposal.page}});
  blocks.note("sheets.page", ui::Icon::info, said, true);
}

void accept(Stage& stage, bool sure) {
  auto& session = *stage.staff;
  if (!sure) {
    session.confirmed = true;
    session.page = 0;
    return;
  }
  stage.packs->ask(SheetRequest::accept, session.name);
  session.confirmed = false;
  session.page = 0;
}

void add_answer(Stage& stage, StaffBlocks& blocks, const sync::Proposal& proposal) {
  const auto& words = stage.words();
  const bool sure = !proposal.loses_many() || stage.staff->confirmed;
  const auto keep = [&stage] {
    stage.packs->ask(SheetRequest::drop, stage.staff->name);
    stage.staff->go(visit::StaffPlace::listings);
  };
  if (!proposal.changes_anything()) {
    blocks.note("sheets.same", ui::Icon::info,
                words.tr("These files say what is on the screen already. There is nothing to do."));
    blocks.button("sheets.keep", words.tr("OK"), {}, keep);
    return;
  }
  if (stage.staff->confirmed)
    blocks.note("sheets.sure", ui::Icon::warn,
                words.tr("Many rows would go. Are the files whole? Look once more, then say yes."),
                true);
  blocks.buttons({"sheets.keep", std::string(words.tr("Keep what is shown")), {}, keep},
                 {stage.staff->confirmed ? "sheets.accept-now" : "sheets.accept",
                  std::string(stage.staff->confirmed ? words.tr("Yes, show the new ones")
                                                     : words.tr("Put it on the screen")),
                  {.kind = ui::ButtonKind::primary, .icon = ui::Icon::check},
                  [&stage, sure] { accept(stage, sure); }});
}

}  // namespace

std::string table_words(const ui::Words& words, pack::TableName table) {
  static constexpr std::array kNames{N_("Rooms"), N_("Meetings"), N_("Places"), N_("Notices")};
  return std::string(words.tr(kNames[static_cast<std::size_t>(table)]));
}

void add_proposal(Stage& stage, StaffBlocks& blocks, const sync::Proposal& proposal) {
  blocks.headline(
      ui::Icon::eye,
      stage.words().tr(proposal.changes_anything() ? N_("This would change") : N_("No change")),
      stage.words().tr("Nothing is on the screen yet."));
  add_page(stage, blocks, proposal);
  add_answer(stage, blocks, proposal);
  for (const auto& table : proposal.tables) add_table(stage, blocks, table);
}

}  // namespace hearth::screens
