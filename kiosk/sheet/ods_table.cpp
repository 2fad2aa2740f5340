#include "sheet/ods_table.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <vector>

#include "sheet/ods_cell.h"
#include "sheet/xml.h"

namespace hearth::sheet {

namespace {

int count_in(std::string_view text) {
  int count = 1;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return std::clamp(count, 1, kLastRow);
}

class ContentVisitor : public XmlVisitor {
 public:
  explicit ContentVisitor(Gathered& into) : into_(into) {}

  void open(std::string_view name, const Attributes& attributes) override {
    if (in_cell_) {
      cell_.open(name, attributes);
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
      if (in_row_) begin_cell(attributes);
    } else if (name == "table:table-row") {
      if (in_table_) begin_row(attributes);
    } else if (name == "table:table") {
      begin_table(attributes);
    } else if (name == "style:style") {
      style_ = attributes["style:name"];
    } else if (name == "style:table-properties") {
      if (attributes["table:display"] == "false") hidden_styles_.insert(style_);
    }
  }

  void close(std::string_view name) override {
    if (in_cell_ && cell_.inside()) {
      cell_.close(name);
    } else if (in_cell_) {
      end_cell();
    } else if (name == "table:table-row") {
      end_row();
    } else if (name == "table:table") {
      in_table_ = false;
    }
    if (into_.too_much()) enough = true;
  }

  void text(std::string_view piece) override {
    if (in_cell_) cell_.text(piece);
  }

  bool misplaced = false;

 private:
  void begin_table(const Attributes& attributes) {
    into_.begin_sheet(std::string(attributes["table:name"]),
                      hidden_styles_.contains(attributes["table:style-name"]));
    in_table_ = !into_.too_much();
    row_ = 1;
  }

  void begin_row(const Attributes& attributes) {
    in_row_ = true;
    repeated_row_ = count_in(attributes["table:number-rows-repeated"]);
    const auto seen = attributes["table:visibility"];
    hidden_ = seen == "collapse" || seen == "filter";
    column_ = 1;
    cells_.clear();
  }

  void begin_cell(const Attributes& attributes) {
    in_cell_ = true;
    repeated_ = count_in(attributes["table:number-columns-repeated"]);
    wide_ = count_in(attributes["table:number-columns-spanned"]);
    high_ = count_in(attributes["table:number-rows-spanned"]);
    cell_.begin(attributes);
  }

  void end_cell() {
    in_cell_ = false;
    auto cell = cell_.take();
    const auto at = column_;
    column_ = std::min(column_ + repeated_, kLastColumn + 1);
    if (wide_ > 1 || high_ > 1)
      into_.merge({{row_, at}, {std::min(row_ + high_ - 1, kLastRow), at + wide_ - 1}});
    if (cell.text.empty()) return;
    // One beyond the last, so that it is told that more stood there.
    const auto end = std::min(column_, kMostColumns + 2);
    for (cell.column = at; cell.column < end || cell.column == at; ++cell.column)
      cells_.push_back(cell);
  }

  void end_row() {
    if (!in_row_) return;
    in_row_ = false;
    if (!cells_.empty())
      for (int i = 0; i < repeated_row_ && !into_.too_much(); ++i) {
        if (row_ + i > kLastRow) break;
        for (const auto& cell : cells_) into_.put(row_ + i, hidden_, cell);
      }
    row_ += repeated_row_;
    if (row_ > kLastRow + 1) enough = misplaced = true;
  }

  Gathered& into_;
  OdsCell cell_;
  std::vector<Cell> cells_;
  std::set<std::string, std::less<>> hidden_styles_;
  std::string style_;
  bool in_table_ = false, in_row_ = false, in_cell_ = false, hidden_ = false;
  int row_ = 1, column_ = 1, repeated_row_ = 1, repeated_ = 1, wide_ = 1, high_ = 1;
};

}  // namespace

base::Status read_ods_tables(Parts& parts, Gathered& into) {
  ContentVisitor visitor(into);
  if (auto status = parse_xml(parts, "content.xml", visitor); !status) return status;
  if (visitor.misplaced)
    return base::Error{
        "A sheet has rows beyond the last that there can be; open the workbook in a spreadsheet "
        "program and save it again.",
        ""};
  return {};
}

}  // namespace hearth::sheet
