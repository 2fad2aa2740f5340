// The sheets that people keep: of a workbook the one with the table, from its header on. A title
// above, a total below, merged cells, the header again on the next page, a second table, hidden
// rows: each is met in one way, and told.
#pragma once

#include <optional>
#include <string>

#include "pack/table_rows.h"
#include "sheet/workbook.h"

namespace hearth::pack {

// None where no sheet has the table's header, which `reading` then tells. `file`: for messages.
// - The header is the row, among the first of a sheet, that has most of the table's columns, the
// one
//   that no row can lack among them. A sheet that is hidden counts where no other has one.
// - A cell that is merged over several rows counts for each of them; over several columns, for the
//   first.
// - Rows that only add up what stands above are left out, and so is a header that comes again.
// - Where another header begins, the table ends: that is an error, for rows are not read.
// - Hidden rows are read as others are.
// - Numbers in columns of dates, times, postal codes and phones are mended where they can mean one
//   thing only (sheet_mends.h).
std::optional<TableRows> rows_of_workbook(const sheet::Workbook& workbook, TableName table,
                                          const std::string& file, Reading& reading);

}  // namespace hearth::pack
