#include "pack/table.h"

#include <algorithm>

#include "pack/columns.h"
#include "pack/language_code.h"
#include "pack/spelling.h"

namespace hearth::pack {

namespace {

constexpr std::size_t kLongestCell = 10'000;  // characters

bool is_blank(const CsvRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const std::string& cell) { return cleaned(cell).empty(); });
}

// "Notes (es)" -> "Notes" and "es".
struct HeaderParts {
  std::string column, language;
};
HeaderParts split_header(const std::string& header) {
  const auto open = header.rfind('(');
  if (open == std::string::npos || !header.ends_with(')')) return {header, ""};
  const auto inner = header.substr(open + 1, header.size() - open - 2);
  return {one_line(header.substr(0, open)), one_line(inner)};
}

std::string column_name(std::size_t position) {
  std::string letters;  // as spreadsheets name columns: A to Z, AA, AB ...
  for (++position; position > 0; position = (position - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (position - 1) % 26));
  return letters;
}

}  // namespace

Table::Place Table::place_of(const std::string& header,
                             const std::vector<std::string_view>& columns,
                             const std::vector<std::string>& languages, Reading& reading) {
  const auto warn = [&](std::string sentence) {
    reading.warnings.push_back({file_, csv_.rows.front().row, header, std::move(sentence)});
  };
  const auto known = [&](std::string_view name) {
    return std::find_if(columns.begin(), columns.end(),
                        [&](std::string_view column) { return same_word(column, name); });
  };
  const auto [base, language] = split_header(header);
  if (const auto whole = known(header); whole != columns.end()) return {std::string(*whole), ""};
  const auto found = known(base);
  if (found != columns.end() && is_translatable(*found)) {
    const auto code = language_code(language);
    if (code.empty()) {
      warn(in_quotes(language) +
           " is no language code, so this column is not read; write for instance \"" +
           std::string(*found) + " (es)\".");
      return {};
    }
    if (!offered(code, languages))
      warn("The language " + in_quotes(code) +
           " is not among the languages of pack.toml, so hardly anybody will see this column.");
    return {std::string(*found), code == first_language_ ? "" : code};
  }
  if (found != columns.end()) {
    warn("This column cannot have translations, so it is not read.");
    return {};
  }
  if (names_a_person(header)) return {};
  const auto near = nearest(base, columns);
  warn(near.empty() ? "This column is not known, so it is not read."
                    : "This column is not known, so it is not read; \"" + std::string(near) +
                          "\" may be meant.");
  return {};
}

Table::Table(std::string file, std::string_view utf8, const std::vector<std::string_view>& columns,
             const std::vector<std::string>& languages, Reading& reading)
    : file_(std::move(file)), csv_(parse_csv(utf8)) {
  first_language_ = languages.empty() ? "en" : languages.front();
  std::erase_if(csv_.rows, is_blank);
  if (csv_.rows.empty()) return;
  for (const auto& cell : csv_.rows.front().cells) headers_.push_back(one_line(cell));
  kept_.resize(headers_.size());
  for (std::size_t i = 0; i < headers_.size(); ++i) {
    if (headers_[i].empty()) continue;
    auto place = place_of(headers_[i], columns, languages, reading);
    if (place.column.empty()) continue;
    if (!columns_[place.column].emplace(place.language, i).second) {
      reading.warnings.push_back({file_, csv_.rows.front().row, headers_[i],
                                  "This column stands there twice; only the first one is read."});
      continue;
    }
    kept_[i] = std::move(place);
  }
  csv_.rows.erase(csv_.rows.begin());
}

bool Table::has(std::string_view column) const {
  return columns_.find(column) != columns_.end();
}

Row::Row(const Table& table, const CsvRow& row, Reading& reading)
    : table_(table), reading_(reading), number_(row.row), cells_(table.headers_.size()) {
  if (row.unclosed_quote)
    fail("", "A quotation mark is opened in this row and never closed; close it or take it out.");
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (i < cells_.size() && table.kept_[i]) {
      cells_[i] = cleaned(row.cells[i]);
      if (cells_[i].size() <= kLongestCell || length(cells_[i]) <= kLongestCell) continue;
      cells_[i] = first_characters(cells_[i], kLongestCell);
      warn(table.headers_[i],
           "The text is longer than 10,000 characters; the rest of it is cut off.");
    } else if ((i >= cells_.size() || table.headers_[i].empty()) &&
               !cleaned(row.cells[i]).empty()) {
      warn("", "Cell " + column_name(i) + std::to_string(number_) + " with " +
                   in_quotes(row.cells[i]) +
                   " stands under no header and is not read; a text with a comma needs quotation "
                   "marks around it.");
      if (i >= cells_.size()) break;
    }
  }
}

const std::string& Row::text(std::string_view column) const {
  static const std::string kNothing;
  const auto found = table_.columns_.find(column);
  if (found == table_.columns_.end()) return kNothing;
  const auto plain = found->second.find("");
  return plain == found->second.end() ? kNothing : cells_[plain->second];
}

std::string Row::line(std::string_view column) const {
  return one_line(text(column));
}

listing::Translated Row::texts(std::string_view column) const {
  return translated(column, false);
}

listing::Translated Row::lines(std::string_view column) const {
  return translated(column, true);
}

listing::Translated Row::translated(std::string_view column, bool on_one_line) const {
  listing::Translated result;
  const auto found = table_.columns_.find(column);
  if (found == table_.columns_.end()) return result;
  for (const auto& [language, position] : found->second) {
    auto words = on_one_line ? one_line(cells_[position]) : cells_[position];
    if (language.empty())
      result.plain = std::move(words);
    else if (!words.empty())
      result.others.emplace(language, std::move(words));
  }
  return result;
}

Message Row::message(std::string_view column, std::string sentence) const {
  std::string header(column);
  if (const auto found = table_.columns_.find(column); found != table_.columns_.end())
    header = table_.headers_[found->second.begin()->second];
  return {table_.file_, number_, std::move(header), std::move(sentence)};
}

void Row::fail(std::string_view column, std::string sentence) {
  if (!failed_) reading_.errors.push_back(message(column, std::move(sentence)));
  failed_ = true;
}

void Row::warn(std::string_view column, std::string sentence) {
  reading_.warnings.push_back(message(column, std::move(sentence)));
}

}  // namespace hearth::pack
