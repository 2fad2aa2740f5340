#include "pack/table.h"

#include <algorithm>
#include <utility>

#include "pack/columns.h"
#include "pack/language_code.h"
#include "pack/spelling.h"
#include "sheet/address.h"

namespace hearth::pack {

namespace {

constexpr std::size_t kLongestCell = 10'000;  // characters

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

}  // namespace

Table::Place Table::place_of(const std::string& header,
                             const std::vector<std::string_view>& columns,
                             const std::vector<std::string>& languages, Reading& reading) {
  const auto warn = [&](std::string sentence) {
    const auto at = std::find(headers_.begin(), headers_.end(), header) - headers_.begin();
    reading.warnings.push_back({source_.file, header_row_, header, std::move(sentence),
                                cell(static_cast<std::size_t>(at), header_row_), source_.sheet});
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

Table::Table(TableRows rows, const std::vector<std::string_view>& columns,
             const std::vector<std::string>& languages, Reading& reading)
    : source_(std::move(rows)) {
  first_language_ = languages.empty() ? "en" : languages.front();
  if (source_.rows.empty()) return;
  header_row_ = source_.rows.front().row;
  for (const auto& cell : source_.rows.front().cells) headers_.push_back(one_line(cell));
  kept_.resize(headers_.size());
  for (std::size_t i = 0; i < headers_.size(); ++i) {
    if (headers_[i].empty()) continue;
    auto place = place_of(headers_[i], columns, languages, reading);
    if (place.column.empty()) continue;
    if (!columns_[place.column].emplace(place.language, i).second) {
      reading.warnings.push_back({source_.file, header_row_, headers_[i],
                                  "This column stands there twice; only the first one is read.",
                                  cell(i, header_row_), source_.sheet});
      continue;
    }
    kept_[i] = std::move(place);
  }
  source_.rows.erase(source_.rows.begin());
}

std::string Table::cell(std::size_t position, int row) const {
  if (position >= source_.columns.size()) return {};
  return sheet::shown({row, source_.columns[position]});
}

bool Table::has(std::string_view column) const {
  return columns_.find(column) != columns_.end();
}

Row::Row(const Table& table, const TableRow& row, Reading& reading)
    : table_(table), reading_(reading), number_(row.row), cells_(table.headers_.size()) {
  if (row.unclosed_quote)
    fail("", "A quotation mark is opened in this row and never closed; close it or take it out.");
  for (const auto& [position, why] : row.broken)
    if (position < cells_.size() && table.kept_[position] && !std::exchange(failed_, true))
      reading_.errors.push_back(at_position(position, why));
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (i < cells_.size() && table.kept_[i]) {
      cells_[i] = cleaned(row.cells[i]);
      if (cells_[i].size() <= kLongestCell || length(cells_[i]) <= kLongestCell) continue;
      cells_[i] = first_characters(cells_[i], kLongestCell);
      reading_.warnings.push_back(
          at_position(i, "The text is longer than 10,000 characters; the rest of it is cut off."));
    } else if ((i >= cells_.size() || table.headers_[i].empty()) &&
               !cleaned(row.cells[i]).empty()) {
      warn("", "Cell " + sheet::shown({number_, static_cast<int>(i) + 1}) + " with " +
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

Message Row::at_position(std::size_t position, std::string sentence) const {
  const auto& source = table_.source_;
  return {source.file,
          number_,
          table_.headers_[position],
          std::move(sentence),
          table_.cell(position, number_),
          source.sheet};
}

Message Row::message(std::string_view column, std::string sentence) const {
  if (const auto found = table_.columns_.find(column); found != table_.columns_.end())
    return at_position(found->second.begin()->second, std::move(sentence));
  return {table_.source_.file, number_, std::string(column),
          std::move(sentence), {},      table_.source_.sheet};
}

void Row::fail(std::string_view column, std::string sentence) {
  if (!failed_) reading_.errors.push_back(message(column, std::move(sentence)));
  failed_ = true;
}

void Row::warn(std::string_view column, std::string sentence) {
  reading_.warnings.push_back(message(column, std::move(sentence)));
}

}  // namespace hearth::pack
