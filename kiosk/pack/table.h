// A table with a header row: cells by the name of their column, clean, with their translations.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "listing/translated.h"
#include "pack/reader.h"
#include "pack/table_rows.h"

namespace hearth::pack {

class Table {
 public:
  // Warns about columns that are unknown, stand twice, or are in a language that the pack does not
  // offer (`languages`, the first is that of plain columns).
  Table(TableRows rows, const std::vector<std::string_view>& columns,
        const std::vector<std::string>& languages, Reading& reading);

  bool has(std::string_view column) const;
  bool is_empty() const { return headers_.empty(); }  // not even a header

  // The header is not among them.
  const std::vector<TableRow>& rows() const { return source_.rows; }

 private:
  friend class Row;
  struct Place {
    std::string column;    // as columns.h writes it
    std::string language;  // empty: the plain text
  };
  Place place_of(const std::string& header, const std::vector<std::string_view>& columns,
                 const std::vector<std::string>& languages, Reading& reading);

  // The cell at this position, for a message; empty where the file is no workbook.
  std::string cell(std::size_t position, int row) const;

  TableRows source_;  // without its header, whose row was
  int header_row_ = 0;
  std::vector<std::string> headers_;        // as written
  std::vector<std::optional<Place>> kept_;  // by position
  std::map<std::string, std::map<std::string, std::size_t>, std::less<>> columns_;
  std::string first_language_;
};

// One row while it is being read. Its first error costs the row; a row has no second one.
class Row {
 public:
  Row(const Table& table, const TableRow& cells, Reading& reading);

  // The cell, trimmed, without control characters; empty when there is none.
  const std::string& text(std::string_view column) const;
  std::string line(std::string_view column) const;  // on one line
  listing::Translated texts(std::string_view column) const;
  listing::Translated lines(std::string_view column) const;

  int number() const { return number_; }
  bool failed() const { return failed_; }
  void fail(std::string_view column, std::string sentence);
  void warn(std::string_view column, std::string sentence);

 private:
  listing::Translated translated(std::string_view column, bool on_one_line) const;
  Message message(std::string_view column, std::string sentence) const;
  Message at_position(std::size_t position, std::string sentence) const;

  const Table& table_;
  Reading& reading_;
  int number_;
  std::vector<std::string> cells_;
  bool failed_ = false;
};

}  // namespace hearth::pack
