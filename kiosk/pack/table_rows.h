// What the file of a table says, row by row and cell by cell, whatever kind of file it is: CSV, or
// a sheet of a workbook. What the columns mean is said elsewhere (table.h).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pack/reader.h"
#include "pack/table_name.h"

namespace hearth::pack {

class Folder;

struct TableRow {
  int row = 0;  // as a spreadsheet counts; a cell over two lines is in one row
  std::vector<std::string> cells;
  bool unclosed_quote = false;                // CSV: a quotation mark is opened and never closed
  std::map<std::size_t, std::string> broken;  // by position: why nobody can tell what it says
};

struct TableRows {
  std::string file;  // as it is written in the folder
  bool is_workbook = false;
  std::string sheet;           // of a workbook with several
  std::vector<int> columns;    // of a workbook: which of its columns each position is, from 1
  std::vector<TableRow> rows;  // the header first, blank ones are not among them
};

inline constexpr std::size_t kLargestTable = 32u << 20;  // bytes of its file

// None where there is no such file, or where it cannot be read, which `reading` then tells. Of a
// workbook the sheet is taken whose first rows have the table's header.
std::optional<TableRows> read_table_rows(const Folder& folder, TableName table, Reading& reading);

// The table as CSV, which says the same.
std::string csv_of(const TableRows& rows);
TableRows rows_of_csv(std::string_view utf8);

}  // namespace hearth::pack
