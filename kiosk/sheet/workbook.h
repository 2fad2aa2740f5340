// A workbook as it was read: its sheets, and of each the cells that say something. Read from .xlsx
// (ECMA-376; .xlsm is the same with macros, which nobody looks at) and .ods (OpenDocument 1.3).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "sheet/address.h"

namespace hearth::sheet {

enum class CellKind : std::uint8_t {
  text,
  number,     // also percentages and money
  date,       // "2026-12-31"
  time,       // "19:00", with seconds only where there are any
  date_time,  // "2026-12-31 19:00"
  duration,   // "25:30", hours and minutes
  boolean,    // "TRUE" or "FALSE"
  broken      // `text` is a sentence: why nobody can tell what it says
};

struct Cell {
  int column = 0;  // from 1
  CellKind kind = CellKind::text;
  std::string text;   // as people see it, but numbers in full; UTF-8
  double number = 0;  // of CellKind::number: as it is stored
  bool operator==(const Cell&) const = default;
};

struct SheetRow {
  int number = 0;  // from 1
  bool hidden = false;
  std::vector<Cell> cells;  // by column; those that say something
};

struct Sheet {
  std::string name;
  bool hidden = false;
  std::vector<SheetRow> rows;  // by number; those with cells
  std::vector<Range> merged;   // of more than one cell; only the first of them says something
  bool claims_cells = false;   // the file says that there are some
};

// Something that was repaired or passed over.
struct Note {
  std::string sheet;  // empty: the workbook
  std::string cell;   // "B12"; may be empty
  std::string text;   // one sentence
};

struct Workbook {
  std::vector<Sheet> sheets;  // as they stand in the workbook
  std::vector<Note> notes;
  bool from_1904 = false;  // its days are counted from 1904, as on old Macintoshes
};

// `bytes`: of the file, kLargestWorkbook at most. The error is a sentence for staff: it has a
// password, is another format, is damaged, is too large, or there is nothing in it.
base::Result<Workbook> read_workbook(std::string_view bytes);

// A number that stands where a date, or a time of day, belongs: "2026-12-31", "19:00". None where
// it cannot be one.
std::optional<std::string> as_date(double number, bool from_1904);
std::optional<std::string> as_time(double number);

}  // namespace hearth::sheet
