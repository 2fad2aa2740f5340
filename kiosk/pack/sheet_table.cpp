#include "pack/sheet_table.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "pack/columns.h"
#include "pack/sheet_mends.h"
#include "pack/spelling.h"

namespace hearth::pack {

namespace {

using sheet::Cell;
using sheet::CellKind;
using sheet::Sheet;
using sheet::SheetRow;

constexpr std::size_t kHeaderWithin = 40;  // of a sheet's first rows that say something
constexpr std::size_t kMostTableRows = 20'000;
constexpr std::size_t kMostHeaders = 200;
constexpr std::size_t kLongestHeader = 80;  // bytes
constexpr std::size_t kTold = 5;            // of one kind of thing that is told

constexpr std::string_view kTotals[] = {"total",         "totals",   "grand total", "subtotal",
                                        "sum",           "count",    "suma",        "subtotal",
                                        "total general", "recuento", "المجموع",     "الإجمالي"};

// "Name (es)" -> "name", to be compared.
std::string header_word(const Cell& cell) {
  if (cell.kind == CellKind::broken || cell.text.size() > kLongestHeader) return {};
  auto word = folded(cell.text);
  if (const auto open = word.rfind(" ("); open != std::string::npos && word.ends_with(')'))
    word.resize(open);
  return word;
}

std::set<std::string> folded_columns(TableName table) {
  std::set<std::string> words;
  for (const auto column : columns_of(table)) words.insert(folded(column));
  return words;
}

struct Fit {
  std::size_t sheet = 0, row = 0, columns = 0;  // the header's place, and how many it has of ours
};

// Where this sheet has the table's header.
std::optional<Fit> header_in(const Sheet& sheet, const std::set<std::string>& columns,
                             const std::string& key) {
  std::optional<Fit> best;
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), kHeaderWithin); ++i) {
    std::set<std::string> known;
    for (const auto& cell : sheet.rows[i].cells)
      if (auto word = header_word(cell); columns.contains(word)) known.insert(std::move(word));
    if (known.contains(key) && (!best || known.size() > best->columns))
      best = Fit{0, i, known.size()};
  }
  return best;
}

// A total's word at the front, and nothing but numbers behind it.
bool is_total(const SheetRow& row) {
  auto word = folded(row.cells.front().text);
  while (!word.empty() && std::string_view(" :.=0123456789").find(word.back()) != std::string::npos)
    word.pop_back();
  if (std::find(std::begin(kTotals), std::end(kTotals), word) == std::end(kTotals)) return false;
  return std::all_of(row.cells.begin() + 1, row.cells.end(), [](const Cell& cell) {
    return cell.kind == CellKind::number || cell.kind == CellKind::broken ||
           cell.text.find_first_not_of("0123456789.,% ") == std::string::npos;
  });
}

class Reader {
 public:
  Reader(const sheet::Workbook& workbook, TableName table, const std::string& file,
         Reading& reading)
      : workbook_(workbook),
        table_(table),
        file_(file),
        reading_(reading),
        mends_(reading.listing.center.country, workbook.from_1904) {}

  std::optional<TableRows> read() {
    const auto fit = find_header();
    if (!fit) return std::nullopt;
    sheet_ = workbook_.sheets[fit->sheet];
    tell_notes();
    header_row_ = sheet_.rows[fit->row].number;
    read_header(sheet_.rows[fit->row]);
    sheet_.rows.erase(sheet_.rows.begin(),
                      sheet_.rows.begin() + static_cast<std::ptrdiff_t>(fit->row) + 1);
    spread_merged();
    drop_totals();
    if (!end_at_another_header()) return std::nullopt;
    for (const auto& row : sheet_.rows) add_row(row);
    tell_hidden_rows();
    for (auto& mend : mends_.told()) warn(mend.sentence, mend.row, out_.columns[mend.position]);
    return std::move(out_);
  }

 private:
  std::string sheet_name(const Sheet& sheet) const {
    const auto shown = std::count_if(workbook_.sheets.begin(), workbook_.sheets.end(),
                                     [](const Sheet& one) { return !one.hidden; });
    return shown > 1 || sheet.hidden ? sheet.name : "";
  }

  Message message(std::string sentence, int row, int column) const {
    Message message{file_, row, "", std::move(sentence), "", sheet_name(sheet_)};
    if (column > 0) message.cell = sheet::shown({row, column});
    return message;
  }
  void warn(std::string sentence, int row = 0, int column = 0) {
    reading_.warnings.push_back(message(std::move(sentence), row, column));
  }

  std::optional<Fit> find_header() {
    const auto columns = folded_columns(table_);
    const auto key = folded(key_of(table_));
    std::vector<Fit> fits;
    for (std::size_t i = 0; i < workbook_.sheets.size(); ++i)
      if (auto fit = header_in(workbook_.sheets[i], columns, key)) {
        fit->sheet = i;
        fits.push_back(*fit);
      }
    const auto rank = [&](const Fit& fit) {
      const auto& sheet = workbook_.sheets[fit.sheet];
      return std::tuple(!sheet.hidden, fit.columns, same_word(sheet.name, word_of(table_)));
    };
    const auto best = std::max_element(
        fits.begin(), fits.end(), [&](const Fit& a, const Fit& b) { return rank(a) < rank(b); });
    if (best == fits.end()) {
      reading_.errors.push_back({file_, 0, "",
                                 "No sheet of this workbook has a row with the column \"" +
                                     std::string(key_of(table_)) +
                                     "\" among its first rows, so none of the rows can be read."});
      return std::nullopt;
    }
    for (const auto& other : fits) {
      const auto& sheet = workbook_.sheets[other.sheet];
      if (other.sheet != best->sheet && !sheet.hidden && other.columns > 1)
        reading_.warnings.push_back(
            {file_, 0, "",
             "This sheet has such a table as well, and it is not read; only the sheet " +
                 in_quotes(workbook_.sheets[best->sheet].name) + " is.",
             "", sheet.name});
    }
    if (workbook_.sheets[best->sheet].hidden)
      reading_.warnings.push_back({file_, 0, "",
                                   "This sheet is hidden, and it is read since no other has the "
                                   "table; show it.",
                                   "", workbook_.sheets[best->sheet].name});
    return *best;
  }

  void tell_notes() {
    for (const auto& note : workbook_.notes)
      if (note.sheet.empty() || note.sheet == sheet_.name)
        reading_.warnings.push_back(
            {file_, 0, "", note.text, note.cell, note.sheet.empty() ? "" : sheet_name(sheet_)});
  }

  void read_header(const SheetRow& row) {
    out_.is_workbook = true;
    out_.sheet = sheet_name(sheet_);
    TableRow header{row.number, {}, false, {}};
    for (const auto& cell : row.cells) {
      if (cell.kind == CellKind::broken || header.cells.size() == kMostHeaders) continue;
      auto word = header_word(cell);
      kinds_.push_back(kind_of_column(word));
      header_words_.push_back(std::move(word));
      out_.columns.push_back(cell.column);
      header.cells.push_back(cell.text);
    }
    out_.rows.push_back(std::move(header));
  }

  SheetRow* row_numbered(int number) {
    const auto found =
        std::lower_bound(sheet_.rows.begin(), sheet_.rows.end(), number,
                         [](const SheetRow& row, int wanted) { return row.number < wanted; });
    return found == sheet_.rows.end() || found->number != number ? nullptr : &*found;
  }

  // What is written once for several rows holds for each of them.
  void spread_merged() {
    std::size_t told = 0;
    for (const auto& range : sheet_.merged) {
      if (range.first.row <= header_row_) continue;
      const auto* const first = row_numbered(range.first.row);
      if (first == nullptr) continue;
      const auto cell =
          std::find_if(first->cells.begin(), first->cells.end(),
                       [&](const Cell& one) { return one.column == range.first.column; });
      if (cell == first->cells.end()) continue;
      const Cell value = *cell;
      int rows = 0;
      for (auto& row : sheet_.rows) {
        if (row.number <= range.first.row || row.number > range.last.row) continue;
        const auto place =
            std::lower_bound(row.cells.begin(), row.cells.end(), value.column,
                             [](const Cell& one, int column) { return one.column < column; });
        if (place == row.cells.end() || place->column != value.column) {
          row.cells.insert(place, value);
          ++rows;
        }
      }
      if (told++ >= kTold) continue;
      const auto corner = sheet::shown(range.last);
      if (rows > 0)
        warn("This cell is merged down to " + corner + ", so what it says counts for each row.",
             range.first.row, range.first.column);
      else if (range.last.column > range.first.column)
        warn("This cell is merged up to " + corner + ", and it counts for its first column only.",
             range.first.row, range.first.column);
    }
  }

  void drop_totals() {
    auto& rows = sheet_.rows;
    while (!rows.empty() && is_total(rows.back())) {
      warn("This row adds up what stands above it and is not read.", rows.back().number);
      rows.pop_back();
    }
  }

  bool is_the_header_again(const SheetRow& row) const {
    std::size_t same = 0;
    for (const auto& cell : row.cells) {
      const auto at = std::find(out_.columns.begin(), out_.columns.end(), cell.column);
      if (at == out_.columns.end() ||
          header_words_[static_cast<std::size_t>(at - out_.columns.begin())] != header_word(cell))
        return false;
      ++same;
    }
    return same > 1;
  }

  // False where there are more rows than a table may have.
  bool end_at_another_header() {
    if (sheet_.rows.size() > kMostTableRows) {
      reading_.errors.push_back(
          message("There are more than 20,000 rows in this sheet; take out what is old.", 0, 0));
      return false;
    }
    std::set<std::string> words;
    for (const auto table : kTableNames) words.merge(folded_columns(table));
    auto& rows = sheet_.rows;
    for (auto row = rows.begin(); row != rows.end();) {
      std::size_t known = 0;
      for (const auto& cell : row->cells)
        if (cell.kind == CellKind::text && words.contains(header_word(cell))) ++known;
      if (known < 2 || known * 2 < row->cells.size()) {
        ++row;
      } else if (is_the_header_again(*row)) {
        warn("The header stands here again; this row is passed over.", row->number);
        row = rows.erase(row);
      } else {
        reading_.errors.push_back(message(
            "Another table begins here, and it is not read; put it on a sheet or into a file of "
            "its own.",
            row->number, row->cells.front().column));
        rows.erase(row, rows.end());
        break;
      }
    }
    return true;
  }

  void add_row(const SheetRow& from) {
    TableRow row{from.number, std::vector<std::string>(out_.columns.size()), false, {}};
    bool told = false;
    for (const auto& cell : from.cells) {
      const auto at = std::lower_bound(out_.columns.begin(), out_.columns.end(), cell.column);
      if (at == out_.columns.end() || *at != cell.column) {
        if (!std::exchange(told, true))
          warn(in_quotes(cell.text) + " stands under no header and is not read.", from.number,
               cell.column);
        continue;
      }
      const auto position = static_cast<std::size_t>(at - out_.columns.begin());
      if (cell.kind == CellKind::broken)
        row.broken.emplace(position, cell.text);
      else
        row.cells[position] = mends_.mended(cell, kinds_[position], position, from.number);
    }
    const bool says = !row.broken.empty() ||
                      std::any_of(row.cells.begin(), row.cells.end(),
                                  [](const std::string& cell) { return !cleaned(cell).empty(); });
    if (says) out_.rows.push_back(std::move(row));
  }

  void tell_hidden_rows() {
    const auto hidden = std::count_if(sheet_.rows.begin(), sheet_.rows.end(),
                                      [](const SheetRow& row) { return row.hidden; });
    if (hidden == 0) return;
    const auto first = std::find_if(sheet_.rows.begin(), sheet_.rows.end(),
                                    [](const SheetRow& row) { return row.hidden; });
    warn((hidden == 1 ? std::string("This row is hidden in the sheet and is")
                      : "This row and others are hidden in the sheet, " + std::to_string(hidden) +
                            " together, and are") +
             " read all the same; delete what should not be shown.",
         first->number);
  }

  const sheet::Workbook& workbook_;
  TableName table_;
  const std::string& file_;
  Reading& reading_;
  SheetMends mends_;
  Sheet sheet_;  // the one that is read; its rows below the header
  int header_row_ = 0;
  std::vector<ColumnKind> kinds_;
  std::vector<std::string> header_words_;
  TableRows out_;
};

}  // namespace

std::optional<TableRows> rows_of_workbook(const sheet::Workbook& workbook, TableName table,
                                          const std::string& file, Reading& reading) {
  return Reader(workbook, table, file, reading).read();
}

}  // namespace hearth::pack
