// What spreadsheet programs make of a cell that somebody typed into, undone by what its column is
// for: "01234" that became 1234, 19:00 that became 0.7917, a day that became 46357.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pack/columns.h"
#include "sheet/workbook.h"

namespace hearth::pack {

class SheetMends {
 public:
  // `country`: of the center, by which postal codes and phones are known.
  SheetMends(std::string country, bool from_1904)
      : country_(std::move(country)), from_1904_(from_1904) {}

  // What the cell says in a column of this kind. `position`: of the column, to tell its mends
  // together.
  std::string mended(const sheet::Cell& cell, ColumnKind kind, std::size_t position, int row);

  struct Mend {
    std::size_t position;
    int row;               // of the first
    std::string sentence;  // how many there were and what was made of them
  };
  std::vector<Mend> told() const;

 private:
  std::optional<std::string> of_number(const sheet::Cell& cell, ColumnKind kind, const char*& what);
  std::optional<std::string> postal_code(const std::string& digits) const;
  std::optional<std::string> phone(const std::string& digits) const;

  struct Group {
    int row = 0, count = 0;
    std::string first;
  };
  std::string country_;
  bool from_1904_;
  std::map<std::pair<std::size_t, std::string_view>, Group> groups_;
};

}  // namespace hearth::pack
