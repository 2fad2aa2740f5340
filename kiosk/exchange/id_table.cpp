#include "exchange/id_table.h"

#include <algorithm>

#include "pack/csv.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

bool is_blank(const std::vector<std::string>& cells) {
  return std::all_of(cells.begin(), cells.end(),
                     [](const std::string& cell) { return pack::one_line(cell).empty(); });
}

}  // namespace

IdTable::IdTable(std::string_view csv, const std::vector<std::string_view>& otherwise) {
  for (auto& row : pack::parse_csv(csv).rows) rows_.push_back(std::move(row.cells));
  while (header_ < rows_.size() && is_blank(rows_[header_])) ++header_;
  if (header_ == rows_.size()) rows_.emplace_back();
  auto& header = rows_[header_];
  if (header.empty()) header.assign(otherwise.begin(), otherwise.end());
  for (std::size_t i = 0; i < header.size(); ++i) columns_.emplace(pack::folded(header[i]), i);
  const auto id = column("ID");
  for (std::size_t i = header_ + 1; id && i < rows_.size(); ++i)
    if (rows_[i].size() > *id) by_id_.emplace(pack::one_line(rows_[i][*id]), i);
  by_id_.erase("");
}

std::optional<std::size_t> IdTable::column(std::string_view name) const {
  const auto found = columns_.find(pack::folded(name));
  return found == columns_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t IdTable::add_column(std::string_view name) {
  const auto [found, fresh] = columns_.emplace(pack::folded(name), rows_[header_].size());
  if (fresh) rows_[header_].emplace_back(name);
  return found->second;
}

std::optional<std::size_t> IdTable::row_of(std::string_view id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t IdTable::add_row(std::string_view id) {
  const auto row = rows_.size();
  rows_.emplace_back(rows_[header_].size());
  set(row, "ID", std::string(id));
  by_id_.emplace(id, row);
  return row;
}

std::string_view IdTable::cell(std::size_t row, std::string_view name) const {
  const auto at = column(name);
  if (!at || *at >= rows_[row].size()) return {};
  return rows_[row][*at];
}

void IdTable::set(std::size_t row, std::string_view name, std::string cell) {
  const auto at = add_column(name);
  if (rows_[row].size() <= at) rows_[row].resize(at + 1);
  rows_[row][at] = std::move(cell);
}

std::vector<std::string> IdTable::ids() const {
  std::vector<std::string> ids;
  for (const auto& [id, row] : by_id_) ids.push_back(id);
  return ids;
}

std::string IdTable::csv() const {
  auto rows = rows_;
  const auto width = rows[header_].size();
  for (std::size_t i = header_; i < rows.size(); ++i)
    if (!is_blank(rows[i]) && rows[i].size() < width) rows[i].resize(width);
  return pack::write_csv(rows);
}

}  // namespace hearth::exchange
