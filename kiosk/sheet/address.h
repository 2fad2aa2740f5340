// Cells as spreadsheets name them: "B12" is column 2, row 12.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hearth::sheet {

struct Address {
  int row = 0, column = 0;  // from 1
  bool operator==(const Address&) const = default;
};

// A rectangle of cells, both corners in it.
struct Range {
  Address first, last;
};

std::string column_letters(int column);  // 1 -> "A", 27 -> "AA"
std::string shown(const Address& address);

// "B12", "$B$12"; none for anything else, or beyond the last row and column of spreadsheets.
std::optional<Address> read_address(std::string_view text);
std::optional<Range> read_range(std::string_view text);  // "A1:C3", or one cell

}  // namespace hearth::sheet
