// A table of rows with an ID each, read from CSV and written back with everything that stood in it.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearth::exchange {

class IdTable {
 public:
  // Text without a header makes an empty table that has the columns `otherwise`.
  IdTable(std::string_view csv, const std::vector<std::string_view>& otherwise);

  // By header, case aside; add_column() also finds what is there.
  std::optional<std::size_t> column(std::string_view name) const;
  std::size_t add_column(std::string_view name);

  // The first row with this ID.
  std::optional<std::size_t> row_of(std::string_view id) const;
  std::size_t add_row(std::string_view id);

  std::string_view cell(std::size_t row,
                        std::string_view column) const;  // empty when there is none
  void set(std::size_t row, std::string_view column, std::string cell);
  std::vector<std::string> ids() const;

  std::string csv() const;

 private:
  std::vector<std::vector<std::string>> rows_;  // those above the header and the header among them
  std::size_t header_ = 0;
  std::map<std::string, std::size_t> columns_;  // folded
  std::map<std::string, std::size_t, std::less<>> by_id_;
};

}  // namespace hearth::exchange
