#include "sync/kiosk_adoption.h"

#include <utility>

#include "base/translatable.h"
#include "catalog/catalog.h"
#include "pack/archive.h"
#include "pack/bundle.h"
#include "pack/limits.h"
#include "pack/table_rows.h"
#include "pack/table_workbook.h"
#include "sync/own_key.h"
#include "sync/problem_page.h"
#include "sync/put_table.h"
#include "sync/sheet_refusals.h"
#include "sync/sheets_on_stick.h"
#include "sync/stick.h"

namespace hearth::sync {

namespace {

namespace fs = std::filesystem;
using base::Error;
using base::Result;
using base::Status;

constexpr int kMostCopies = 99;  // of one workbook on a stick

const Error kNoPack{N_("There is no pack on this kiosk."), ""};

// Where what is written to a stick goes.
fs::path own_folder(const base::Files& files, const fs::path& stick) {
  const auto folders = own_folders(files, stick);
  return folders.empty() ? stick / kStickFolder : folders.front();
}

// A name that is free, or that holds these very bytes already. Empty: there are too many.
std::string free_name(const base::Files& files, const fs::path& folder, const std::string& word,
                      const std::string& bytes) {
  for (int i = 1; i <= kMostCopies; ++i) {
    const auto name = word + (i == 1 ? "" : " (" + std::to_string(i) + ")") + ".xlsx";
    if (!files.exists(folder / name)) return name;
    const auto there = files.read(folder / name, bytes.size());
    if (there && *there == bytes) return name;
  }
  return {};
}

}  // namespace

KioskAdoption::KioskAdoption(base::Files& files, fs::path state, KioskStore& store, Reader& reader,
                             SheetReader& sheet_reader, const base::Clock& clock, fs::path scratch)
    : files_(files),
      state_(state),
      scratch_(std::move(scratch)),
      store_(store),
      reader_(reader),
      sheet_reader_(sheet_reader),
      installer_(files, std::move(state), store, reader, clock) {}

Result<std::string> KioskAdoption::shown_pack() const {
  const auto record = store_.record();
  const auto* const pack = record.shown_pack();
  if (pack == nullptr) return kNoPack;
  return installer_.pack_bytes(*pack);
}

// The catalog of what is shown says it, and the reader asks the pack itself once more. A catalog
// may be large, so it is asked once a pack.
Status KioskAdoption::may_adopt() {
  const auto record = store_.record();
  const auto* const shown = record.shown_pack();
  if (shown == nullptr) return kNoPack;
  if (!known_ || known_->pack != shown->name) {
    const auto image = files_.read(*installer_.catalog_of(record), std::size_t{1} << 30);
    if (!image) return kListingsUnreadable;
    const auto catalog = catalog::Catalog::open_image(*image);
    if (!catalog) return kListingsUnreadable;
    known_ = Known{shown->name, catalog->center().from_spreadsheets};
  }
  if (!known_->allows) return kSheetsNotAllowed;
  return {};
}

Result<SheetsOnStick> KioskAdoption::look(const fs::path& stick) {
  if (const auto may = may_adopt(); !may) return may.error();
  return find_sheets(files_, stick);
}

Result<Proposal> KioskAdoption::read(const fs::path& stick) {
  proposed_.reset();
  const auto found = look(stick);
  if (!found) return found.error();
  if (found->empty()) return Error{N_("There are no listings on this stick."), ""};
  std::vector<CopiedSheet> copies;
  for (const auto& sheet : found->sheets) {
    auto bytes = files_.read(sheet.file, pack::kLargestTable);
    if (!bytes) return Error{N_("A file on the stick can’t be read."), sheet.name};
    copies.push_back({sheet.table, sheet.name, *std::move(bytes)});
  }
  const auto record = store_.record();
  const auto pack = shown_pack();
  if (!pack) return pack.error();
  auto reading = sheet_reader_.read(*pack, copies);
  if (!reading) return reading.error();
  Proposal proposal{installer_.next_own_number(), std::move(reading->tables),
                    std::move(reading->problems), "", false};
  for (auto& table : proposal.tables)
    for (const auto& sheet : found->sheets)
      if (sheet.table == table.table) table.older = sheet.older;
  if (proposal.changes_anything()) {
    auto bytes = with_tables(*pack, *reading, proposal);
    if (!bytes) return bytes.error();
    // The whole pack is read once more, as one from a stick is, by a child that saw no sheet.
    auto read = reader_.read(*bytes, record.shown_pack()->claim);
    auto* const built = std::get_if<BuiltPack>(&read);
    if (built == nullptr) return kSheetsUnreadable;
    proposed_ = Proposed{record.shown_pack()->name, *std::move(bytes), std::move(*built)};
  }
  if (!proposal.problems.empty()) {
    proposal.page = kProblemPage;
    proposal.page_failed =
        !files_.replace(own_folder(files_, stick) / kProblemPage, problem_page(proposal));
  }
  return proposal;
}

// What is shown, with the tables that were read in the place of its own; nothing else of it can
// come from the stick.
Result<std::string> KioskAdoption::with_tables(const std::string& pack, const SheetReading& reading,
                                               const Proposal& proposal) const {
  auto unpacked = pack::unpack(pack);
  auto* const files = std::get_if<base::MemoryFiles>(&unpacked);
  if (files == nullptr) return kListingsUnreadable;
  for (const auto& table : proposal.tables) {
    const auto csv = reading.csv.find(table.table);
    if (table.readable && csv != reading.csv.end())
      put_table(*files, table.table, ".csv", csv->second);
  }
  const auto bundle = pack::bundle(*files, pack::kUnpacked);
  if (!bundle) return kListingsUnreadable;
  return pack::zip(bundle->files);
}

Status KioskAdoption::accept(const std::string& who) {
  if (!proposed_) return Error{N_("There is nothing to accept; read the stick first."), ""};
  const auto record = store_.record();
  const auto* const shown = record.shown_pack();
  if (shown == nullptr || shown->name != proposed_->shown) {
    proposed_.reset();
    return Error{N_("The listings have changed meanwhile; read the stick again."), ""};
  }
  const auto key = own_key(files_, state_);
  if (!key) return Error{N_("The kiosk can’t keep the pack."), key.error().sentence()};
  auto status = installer_.install_own(proposed_->bytes, *key, proposed_->built, who);
  if (status) proposed_.reset();
  return status;
}

Status KioskAdoption::undo(const std::string& who) {
  if (!store_.record().can_undo_sheets()) return Error{N_("There is nothing to undo."), ""};
  proposed_.reset();
  return installer_.go_back(who);
}

Result<CopiedOut> KioskAdoption::copy_out(const fs::path& stick) {
  const auto pack = shown_pack();
  if (!pack) return pack.error();
  const auto reading = sheet_reader_.read(*pack, {});
  if (!reading) return reading.error();
  const auto rows = [&](pack::TableName table) {
    const auto csv = reading->csv.find(table);
    return csv == reading->csv.end() ? pack::TableRows() : pack::rows_of_csv(csv->second);
  };
  const auto rooms = pack::said_in(rows(pack::TableName::rooms), "Room");
  const auto folder = own_folder(files_, stick);
  CopiedOut out{folder.lexically_relative(stick).string(), {}};
  for (const auto table : pack::kTableNames) {
    const auto book = pack::table_workbook(
        table, rows(table), reading->languages.empty() ? "en" : reading->languages.front(), rooms);
    const auto bytes = sheet::write_workbook(book, scratch_);
    if (!bytes) return bytes.error();
    const std::string word(pack::word_of(table));
    const auto name = free_name(files_, folder, word, *bytes);
    const Error not_written{N_("The stick can’t be written to its end."), word + ".xlsx"};
    if (name.empty() || !files_.replace(folder / name, *bytes)) return not_written;
    const auto back = files_.read(folder / name, bytes->size());
    if (!back || *back != *bytes) return not_written;
    out.files.push_back(name);
  }
  return out;
}

}  // namespace hearth::sync
