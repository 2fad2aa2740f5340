// What is read of a workbook, with its bounds: both formats put their cells in here.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "sheet/limits.h"
#include "sheet/workbook.h"

namespace hearth::sheet {

class Gathered {
 public:
  Workbook workbook;

  // True once there is more than there may be: nothing more need be put in.
  bool too_much() const { return too_much_; }

  void begin_sheet(std::string name, bool hidden) {
    if (workbook.sheets.size() == kMostSheets) {
      too_much_ = true;
      return;
    }
    workbook.sheets.push_back({std::move(name), hidden, {}, {}, false});
  }
  Sheet& sheet() { return workbook.sheets.back(); }

  // Rows and cells may come in any order; put_in_order() follows.
  void put(int row, bool hidden, Cell cell) {
    if (cell.column > kMostColumns) return too_far(row, cell.column);
    if (cell.text.size() > kLongestText) {
      std::size_t end = kLongestText;
      while (end > 0 && (static_cast<unsigned char>(cell.text[end]) & 0xC0) == 0x80) --end;
      cell.text.resize(end);
      note(shown({row, cell.column}), "The text is longer than a cell can be and is cut off.");
    }
    text_ += cell.text.size();
    auto& rows = sheet().rows;
    if (rows.empty() || rows.back().number != row) rows.push_back({row, hidden, {}});
    rows.back().cells.push_back(std::move(cell));
    if (++cells_ > kMostCells || text_ > kMostText || rows.size() > kMostRows) too_much_ = true;
  }

  void merge(const Range& range) {
    if (sheet().merged.size() < kMostMerges) sheet().merged.push_back(range);
  }

  void note(std::string cell, std::string text) {
    if (workbook.notes.size() < kMostNotes)
      workbook.notes.push_back(
          {workbook.sheets.empty() ? "" : sheet().name, std::move(cell), std::move(text)});
  }

  // What was read, or that it is too much. Nothing may be put in any more.
  base::Result<Workbook> finish() {
    if (too_much_)
      return base::Error{
          "The workbook holds more than a list of meetings or places needs; copy the table into a "
          "new workbook.",
          ""};
    return std::move(workbook);
  }

 private:
  void too_far(int row, int column) {
    if (!std::exchange(told_far_, true))
      note(shown({row, column}),
           "This cell and others stand too far to the right and are not read.");
  }

  std::size_t cells_ = 0, text_ = 0;
  bool too_much_ = false, told_far_ = false;
};

}  // namespace hearth::sheet
