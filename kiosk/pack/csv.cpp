#include "pack/csv.h"

#include <algorithm>

namespace hearth::pack {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool ends_line(char c) {
  return c == '\n' || c == '\r';
}

// Which of the three stands most often in the first line that says something, outside quotes.
char separator_of(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
  std::size_t commas = 0, semicolons = 0, tabs = 0;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (ends_line(c)) break;
    commas += c == ',';
    semicolons += c == ';';
    tabs += c == '\t';
  }
  if (semicolons > commas && semicolons >= tabs) return ';';
  return tabs > commas ? '\t' : ',';
}

// Reads cell after cell; `at_` always moves on, so that any text comes to its end.
class Scanner {
 public:
  Scanner(std::string_view text, char separator) : text_(text), separator_(separator) {}

  bool done() const { return at_ >= text_.size(); }

  CsvRow row(int number) {
    CsvRow row{number, {}, false};
    for (;;) {
      row.cells.push_back(cell(row.unclosed_quote));
      if (done()) return row;
      const char end = text_[at_++];
      if (end == separator_) continue;
      if (end == '\r' && !done() && text_[at_] == '\n') ++at_;
      return row;
    }
  }

 private:
  bool at_cell_end(std::size_t at) const {
    return at >= text_.size() || text_[at] == separator_ || ends_line(text_[at]);
  }

  std::string plain_cell() {
    const auto from = at_;
    while (!at_cell_end(at_)) ++at_;
    return std::string(text_.substr(from, at_ - from));
  }

  // Going back over an unclosed quote costs no more than one second look at any part of the text:
  // up to where it failed every later run of quotes is even, so none of them can fail again.
  std::string cell(bool& unclosed) {
    if (done() || text_[at_] != '"') return plain_cell();
    const auto from = at_++;
    std::string words;
    bool over_lines = false;
    for (; !done(); ++at_) {
      if (text_[at_] != '"') {
        over_lines = over_lines || ends_line(text_[at_]);
        words += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        words += text_[at_++];
      } else {
        break;
      }
    }
    const bool closed = !done();
    if (closed && (at_cell_end(at_ + 1) || !over_lines)) {
      ++at_;
      return words + plain_cell();
    }
    unclosed = true;
    at_ = from;
    return plain_cell();
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
};

}  // namespace

CsvTable parse_csv(std::string_view utf8) {
  if (utf8.starts_with(kByteOrderMark)) utf8.remove_prefix(kByteOrderMark.size());
  CsvTable table{separator_of(utf8), {}};
  Scanner scanner(utf8, table.separator);
  for (int number = 1; !scanner.done(); ++number) table.rows.push_back(scanner.row(number));
  return table;
}

std::string write_csv(const std::vector<std::vector<std::string>>& rows) {
  std::string text;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const auto& cell = row[i];
      if (i > 0) text += ',';
      // Outer spaces are quoted too, since some programs trim them.
      const bool quoted = cell.find_first_of(",;\t\"\r\n") != std::string::npos ||
                          (!cell.empty() && (cell.front() == ' ' || cell.back() == ' '));
      if (!quoted) {
        text += cell;
        continue;
      }
      text += '"';
      for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
      text += '"';
    }
    text += "\r\n";
  }
  return text;
}

}  // namespace hearth::pack
