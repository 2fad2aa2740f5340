// A table as a workbook that people fill in with nothing but an office PC: what each column is for,
// what is offered in its drop-down, which cells are real dates and times. Reading the workbook
// gives the same table again.
#pragma once

#include <string>
#include <vector>

#include "pack/table_rows.h"
#include "sheet/workbook_writer.h"

namespace hearth::pack {

// `rows`: the table as it was read; without any, all columns that it may have are there to be
// filled in. `language`: of the explanation on the first sheet, where Hearth has it; else English.
// `rooms`: names that the columns for a room offer.
sheet::WrittenBook table_workbook(TableName table, const TableRows& rows,
                                  const std::string& language,
                                  const std::vector<std::string>& rooms);

// The cells of one column, each of them once, as they are written.
std::vector<std::string> said_in(const TableRows& rows, std::string_view column);

}  // namespace hearth::pack
