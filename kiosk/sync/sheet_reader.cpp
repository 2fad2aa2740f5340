#include "sync/sheet_reader.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "catalog/changed_columns.h"
#include "catalog/row_pairs.h"
#include "pack/archive.h"
#include "pack/columns.h"
#include "pack/folder.h"
#include "pack/reader.h"
#include "pack/spelling.h"
#include "pack/table_rows.h"
#include "sync/put_table.h"
#include "sync/sheet_refusals.h"

namespace hearth::sync {

namespace {

using pack::TableName;

std::string ending_of(const CopiedSheet& sheet) {
  return pack::folded(std::filesystem::path(sheet.name).extension().string());
}

// What the sheet is called where it stands in for the pack's own table.
std::string name_in_folder(const CopiedSheet& sheet) {
  return std::string(pack::word_of(sheet.table)) + ending_of(sheet);
}

void put(base::MemoryFiles& files, const CopiedSheet& sheet) {
  put_table(files, sheet.table, ending_of(sheet), sheet.bytes);
}

bool is_of_whole_file(const pack::Message& message) {
  return message.line <= 1;
}

bool is_unreadable(const pack::Reading& reading, const std::string& file) {
  return std::any_of(reading.errors.begin(), reading.errors.end(), [&](const auto& error) {
    return error.file == file && is_of_whole_file(error);
  });
}

std::string cell_of(const pack::Message& message) {
  auto cell = message.cell;
  if (cell.empty() && message.line > 0) cell = "row " + std::to_string(message.line);
  if (message.sheet.empty()) return cell;
  return message.sheet + (cell.empty() ? "" : ": " + cell);
}

std::string sentence_of(const pack::Message& message) {
  return message.column.empty() ? message.text : message.column + ": " + message.text;
}

template <typename Row>
void compare(const std::vector<Row>& before, const std::vector<Row>& after,
             const std::set<std::string>& unread, TableProposal& into) {
  into.before = before.size();
  into.after = after.size();
  std::vector<Difference> gone, changed, added;
  for (const auto& [earlier, later] : catalog::pairs_of(before, after)) {
    if (earlier == nullptr && later == nullptr) continue;
    if (later == nullptr) {
      ++into.lost;
      auto name = catalog::row_name(*earlier);
      // One whose row is there and cannot be read is told as such.
      if (!unread.contains(name))
        gone.push_back({Difference::Kind::gone, std::move(name), {}, "", ""});
    } else if (earlier == nullptr) {
      added.push_back({Difference::Kind::added, catalog::row_name(*later), {}, "", ""});
    } else if (!(*earlier == *later)) {
      changed.push_back({Difference::Kind::changed, catalog::row_name(*later),
                         catalog::ChangedColumns::between(*earlier, *later), "", ""});
    }
  }
  auto& all = into.differences;
  all.insert(all.begin(), gone.begin(), gone.end());
  all.insert(all.end(), changed.begin(), changed.end());
  all.insert(all.end(), added.begin(), added.end());
}

class Reading {
 public:
  Reading(base::MemoryFiles files, const std::vector<CopiedSheet>& sheets)
      : shown_(std::move(files)), sheets_(sheets) {}

  base::Result<SheetReading> read() {
    const auto before = pack::read_folder(shown_, pack::kUnpacked);
    if (!before) return kListingsUnreadable;
    if (!before->listing.center.from_spreadsheets && !sheets_.empty()) return kSheetsNotAllowed;
    out_.languages = before->listing.center.languages;
    auto files = shown_;
    for (const auto& sheet : sheets_) put(files, sheet);
    const auto first = pack::read_folder(files, pack::kUnpacked);
    if (!first) return first.error();
    // A file that cannot be read at all leaves what is shown.
    files = shown_;
    for (const auto& sheet : sheets_)
      if (!is_unreadable(*first, name_in_folder(sheet))) put(files, sheet);
    const auto after = pack::read_folder(files, pack::kUnpacked);
    if (!after) return after.error();
    for (const auto& sheet : sheets_) propose(sheet, *first, *before, *after, files);
    for (const auto table : pack::kTableNames) keep_csv(table, *after, files);
    return std::move(out_);
  }

 private:
  void propose(const CopiedSheet& sheet, const pack::Reading& first, const pack::Reading& before,
               const pack::Reading& after, const base::MemoryFiles& files) {
    TableProposal table;
    table.table = sheet.table;
    table.file = sheet.name;
    table.readable = !is_unreadable(first, name_in_folder(sheet));
    const auto& messages = table.readable ? after : first;
    tell(sheet, messages.errors, true);
    tell(sheet, messages.warnings, false);
    std::set<std::string> unread;
    if (table.readable) add_unread(sheet, after, files, table, unread);
    const auto& a = before.listing;
    const auto& b = after.listing;
    if (sheet.table == TableName::meetings)
      compare(a.meetings, b.meetings, unread, table);
    else if (sheet.table == TableName::resources)
      compare(a.resources, b.resources, unread, table);
    else if (sheet.table == TableName::notices)
      compare(a.notices, b.notices, unread, table);
    else
      compare(a.rooms, b.rooms, unread, table);
    out_.tables.push_back(std::move(table));
  }

  void tell(const CopiedSheet& sheet, const std::vector<pack::Message>& messages, bool costs) {
    const auto file = name_in_folder(sheet);
    for (const auto& message : messages)
      if (message.file == file)
        out_.problems.push_back({sheet.name, cell_of(message), sentence_of(message), costs});
  }

  static pack::TableRows rows_of(const base::MemoryFiles& files, TableName table,
                                 const pack::Reading& like) {
    pack::Reading nobody;  // what there is to tell was told
    nobody.listing.center = like.listing.center;
    const auto folder = pack::Folder::open(files, pack::kUnpacked);
    if (!folder) return {};
    return pack::read_table_rows(*folder, table, nobody).value_or(pack::TableRows{});
  }

  void add_unread(const CopiedSheet& sheet, const pack::Reading& after,
                  const base::MemoryFiles& files, TableProposal& table,
                  std::set<std::string>& unread) {
    const auto rows = rows_of(files, sheet.table, after);
    std::map<int, std::string> names;
    if (!rows.rows.empty()) {
      const auto& header = rows.rows.front().cells;
      const auto key = std::find_if(header.begin(), header.end(), [&](const std::string& cell) {
        return pack::same_word(cell, pack::key_of(sheet.table));
      });
      for (const auto& row : rows.rows)
        if (const auto at = static_cast<std::size_t>(key - header.begin()); at < row.cells.size())
          names[row.row] = pack::one_line(row.cells[at]);
    }
    for (const auto& error : after.errors) {
      if (error.file != name_in_folder(sheet) || is_of_whole_file(error)) continue;
      const auto& name = names[error.line];
      unread.insert(name);
      table.differences.push_back(
          {Difference::Kind::unread, name, {}, cell_of(error), sentence_of(error)});
    }
  }

  void keep_csv(TableName table, const pack::Reading& after, const base::MemoryFiles& files) {
    auto rows = rows_of(files, table, after);
    if (rows.rows.empty()) return;
    const bool from_stick =
        std::any_of(sheets_.begin(), sheets_.end(), [&](const CopiedSheet& sheet) {
          return sheet.table == table && name_in_folder(sheet) == rows.file;
        });
    if (from_stick) {
      std::set<int> failed;
      for (const auto& error : after.errors)
        if (error.file == rows.file) failed.insert(error.line);
      std::erase_if(rows.rows, [&](const pack::TableRow& row) { return failed.contains(row.row); });
    }
    out_.csv[table] = pack::csv_of(rows);
  }

  const base::MemoryFiles shown_;
  const std::vector<CopiedSheet>& sheets_;
  SheetReading out_;
};

}  // namespace

base::Result<SheetReading> read_sheets(std::string_view pack,
                                       const std::vector<CopiedSheet>& sheets) {
  auto unpacked = pack::unpack(pack);
  if (std::holds_alternative<trust::Refused>(unpacked)) return kListingsUnreadable;
  return Reading(std::get<base::MemoryFiles>(std::move(unpacked)), sheets).read();
}

}  // namespace hearth::sync
