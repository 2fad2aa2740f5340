// Writes a workbook (.xlsx) with one table for people to fill in: a first sheet that explains it,
// the table with its header frozen, drop-downs, notes on its columns, real dates and times.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace hearth::sheet {

using WrittenCell = std::variant<std::string, base::Date, std::chrono::minutes>;  // of the day

struct WrittenColumn {
  enum class Kind { text, date, time };
  std::string header;
  std::string note;                  // what belongs here; empty: no note
  Kind kind = Kind::text;            // how cells look that are filled in later
  double width = 14;                 // in letters
  std::vector<std::string> choices;  // offered in a drop-down; anything else may be written, too
};

struct WrittenBook {
  std::string title;                     // of the first sheet, and of its tab
  std::vector<std::string> explanation;  // its lines
  std::string table;                     // the tab of the table
  std::vector<WrittenColumn> columns;
  std::vector<std::vector<WrittenCell>> rows;  // cells in the order of the columns
};

// The bytes of the workbook; the same book gives the same bytes. `scratch`: a folder for what lies
// on the disk meanwhile. An error where this computer is short of memory or disk, or the book is
// larger than a workbook can be.
base::Result<std::string> write_workbook(const WrittenBook& book,
                                         const std::filesystem::path& scratch);

}  // namespace hearth::sheet
