#include "sheet/workbook.h"

#include <algorithm>

#include "sheet/limits.h"
#include "sheet/ods.h"
#include "sheet/parts.h"
#include "sheet/xlsx.h"

namespace hearth::sheet {

namespace {

using base::Error;

constexpr std::string_view kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";  // MS-CFB, 2.2

// As the folders of a compound file name their streams, in UTF-16.
bool has_stream(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (const char c : name) wide.append(1, c).append(1, '\0');
  return bytes.find(wide) != std::string_view::npos;
}

Error not_a_workbook(std::string_view bytes) {
  if (bytes.empty()) return {"The file is empty; save the workbook again.", ""};
  if (bytes.starts_with(kCompound)) {
    if (has_stream(bytes, "EncryptedPackage")) return {kHasPassword, ""};
    return {
        "This is a workbook of Excel 2003 or before (.xls); save it as an Excel workbook "
        "(.xlsx).",
        ""};
  }
  const auto start = bytes.substr(0, 1024).find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (start != std::string_view::npos && bytes[start] == '<')
    return {
        "This is a web page or XML by the name of a workbook; open it in the spreadsheet "
        "program and save it as an Excel workbook (.xlsx).",
        ""};
  return {
      "This is no workbook, or it is damaged; open it in the spreadsheet program and save it as "
      "an Excel workbook (.xlsx).",
      ""};
}

// A cell that stands there twice: what was written last counts, as spreadsheet programs have it.
void put_in_order(Sheet& sheet) {
  auto& rows = sheet.rows;
  std::stable_sort(rows.begin(), rows.end(),
                   [](const SheetRow& a, const SheetRow& b) { return a.number < b.number; });
  std::vector<SheetRow> joined;
  for (auto& row : rows) {
    if (joined.empty() || joined.back().number != row.number) {
      joined.push_back(std::move(row));
      continue;
    }
    auto& cells = joined.back().cells;
    std::move(row.cells.begin(), row.cells.end(), std::back_inserter(cells));
  }
  for (auto& row : joined) {
    std::stable_sort(row.cells.begin(), row.cells.end(),
                     [](const Cell& a, const Cell& b) { return a.column < b.column; });
    std::vector<Cell> cells;
    for (auto& cell : row.cells) {
      if (!cells.empty() && cells.back().column == cell.column) cells.pop_back();
      cells.push_back(std::move(cell));
    }
    row.cells = std::move(cells);
  }
  rows = std::move(joined);
}

}  // namespace

base::Result<Workbook> read_workbook(std::string_view bytes) {
  if (!bytes.starts_with("PK")) return not_a_workbook(bytes);
  auto parts = Parts::open(bytes);
  if (!parts) return parts.error();
  const bool open_document = parts->has("content.xml");
  if (!open_document && !parts->has("_rels/.rels")) return not_a_workbook(bytes);
  auto workbook = open_document ? read_ods(*parts) : read_xlsx(*parts);
  if (!workbook) return workbook;
  bool any = false;
  for (auto& sheet : workbook->sheets) {
    put_in_order(sheet);
    if (sheet.claims_cells && sheet.rows.empty())
      workbook->notes.push_back(
          {sheet.name, "", "This sheet should have cells, and none can be read of it."});
    any = any || !sheet.rows.empty();
  }
  if (!any)
    return Error{"There is nothing in this workbook; save the table again, with its first row.",
                 ""};
  return workbook;
}

}  // namespace hearth::sheet
