// Comma-separated tables as RFC 4180 has them, and as spreadsheets write them: `,`, `;` or a tab
// between cells, any line ending, with or without a byte order mark. Any text can be read; nothing
// here is an error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearth::pack {

struct CsvRow {
  int row = 0;  // as a spreadsheet counts: the header is row 1, a cell over two lines is one row
  std::vector<std::string> cells;
  bool unclosed_quote = false;  // a quotation mark opens a cell of it and is never closed
};

struct CsvTable {
  char separator = ',';  // the one that the first row uses most, outside quotes
  std::vector<CsvRow> rows;
};

// The rows of a table, blank ones included (as one empty cell), less the line end of the last row.
// Quotes are taken off; a quote in the middle of a plain cell stays as it is. One that is never
// closed, or that is closed only on a later line and in the middle of a cell, is taken for a slip:
// it stays as it is too, so that it costs its own row and not those below.
CsvTable parse_csv(std::string_view utf8);

// The same the other way: `,` between cells, CRLF after each row, quotes only where they are
// needed.
std::string write_csv(const std::vector<std::vector<std::string>>& rows);

}  // namespace hearth::pack
