#include "pack/table_rows.h"

#include <algorithm>

#include "pack/csv.h"
#include "pack/folder.h"
#include "pack/sheet_table.h"
#include "pack/spelling.h"

namespace hearth::pack {

std::string csv_of(const TableRows& rows) {
  std::vector<std::vector<std::string>> lines;
  lines.reserve(rows.rows.size());
  for (const auto& row : rows.rows) lines.push_back(row.cells);
  return write_csv(lines);
}

TableRows rows_of_csv(std::string_view text) {
  TableRows rows;
  for (auto& row : parse_csv(text).rows)
    rows.rows.push_back({row.row, std::move(row.cells), row.unclosed_quote, {}});
  std::erase_if(rows.rows, [](const TableRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return cleaned(cell).empty(); });
  });
  return rows;
}

std::optional<TableRows> read_table_rows(const Folder& folder, TableName table, Reading& reading) {
  const auto file = folder.table_file(table);
  if (!file) return std::nullopt;
  const auto fail = [&](std::string sentence) {
    reading.errors.push_back({*file, 0, "", std::move(sentence)});
    return std::nullopt;
  };
  std::optional<TableRows> rows;
  if (is_workbook(*file)) {
    const auto bytes = folder.bytes(*file, kLargestTable);
    if (!bytes) return fail(bytes.error().message);
    const auto workbook = sheet::read_workbook(*bytes);
    if (!workbook) return fail(workbook.error().message);
    rows = rows_of_workbook(*workbook, table, *file, reading);
  } else {
    const auto text = folder.read(*file, kLargestTable, reading);
    if (!text) return fail(text.error().message);
    rows = rows_of_csv(*text);
  }
  if (rows) rows->file = *file;
  return rows;
}

}  // namespace hearth::pack
