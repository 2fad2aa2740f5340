#include "catalog/rows.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <string_view>

namespace hearth::catalog {

namespace {

using nlohmann::json;

// Far beyond any date that can be written with four digits, and far from overflow.
constexpr std::int64_t kMostDays = 4'000'000;
constexpr std::int64_t kMostSeconds = kMostDays * 86'400;
constexpr std::int64_t kMostMinutes = 1'000'000;

std::int64_t days(base::Date date) {
  return date.time_since_epoch().count();
}
base::Date date(std::int64_t days) {
  return base::Date(std::chrono::days(static_cast<std::int32_t>(days)));
}

std::string written(const json& list) {
  return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

// In a list of texts with translations, the language of the text itself.
constexpr const char* kPlain = "";

std::optional<std::vector<std::string>> words_in(const json& list) {
  std::vector<std::string> words;
  if (!list.is_array()) return std::nullopt;
  for (const auto& item : list) {
    const auto* const word = item.get_ptr<const std::string*>();
    if (word == nullptr) return std::nullopt;
    words.push_back(*word);
  }
  return words;
}

std::optional<listing::Translated> translated_in(const json& texts) {
  listing::Translated result;
  if (!texts.is_object() || !texts.contains(kPlain)) return std::nullopt;
  for (const auto& [language, text] : texts.items()) {
    const auto* const words = text.get_ptr<const std::string*>();
    if (words == nullptr) return std::nullopt;
    if (language == kPlain)
      result.plain = *words;
    else
      result.others.emplace(language, *words);
  }
  return result;
}

std::optional<json> list_in(const std::string& text) {
  auto list = json::parse(text, nullptr, false);
  if (!list.is_array()) return std::nullopt;
  return list;
}

}  // namespace

RowWriter::RowWriter(Statement& row, Statement& translation, const char* table, std::int64_t number)
    : row_(row), translation_(translation), table_(table), number_(number) {
  row_.bind(1, number);
}

void RowWriter::column(const char*, const std::string& value) {
  row_.bind(next_++, value);
}

void RowWriter::column(const char* field, const listing::Translated& value) {
  row_.bind(next_++, value.plain);
  for (const auto& [language, text] : value.others) {
    translation_.bind(1, std::string_view(table_));
    translation_.bind(2, number_);
    translation_.bind(3, std::string_view(field));
    translation_.bind(4, language);
    translation_.bind(5, text);
    translation_.step();
    translation_.reset();
  }
}

void RowWriter::column(const char*, const std::vector<std::string>& value) {
  row_.bind(next_++, written(value));
}

void RowWriter::column(const char*, const std::vector<base::Date>& value) {
  auto list = json::array();
  for (const auto day : value) list.push_back(days(day));
  row_.bind(next_++, written(list));
}

void RowWriter::column(const char*, const std::vector<std::uint8_t>& value) {
  row_.bind(next_++, std::span(value));
}

void RowWriter::column(const char*, const std::vector<listing::Translated>& value) {
  auto list = json::array();
  for (const auto& text : value) {
    auto& each = list.emplace_back(json::object());
    each[kPlain] = text.plain;
    for (const auto& [language, words] : text.others) each[language] = words;
  }
  row_.bind(next_++, written(list));
}

void RowWriter::column(const char*, const Conditions& value) {
  row_.bind(next_++, written(json(value)));
}

void RowWriter::column(const char*, std::int64_t value) {
  row_.bind(next_++, value);
}
void RowWriter::column(const char*, double value) {
  row_.bind(next_++, value);
}
void RowWriter::column(const char*, base::Date value) {
  row_.bind(next_++, days(value));
}
void RowWriter::column(const char*, base::Instant value) {
  row_.bind(next_++, std::int64_t{value.time_since_epoch().count()});
}
void RowWriter::column(const char*, std::chrono::minutes value) {
  row_.bind(next_++, std::int64_t{value.count()});
}

RowReader::RowReader(const Statement& row, const Translations& translations)
    : row_(row), translations_(translations), number_(row.integer(0)) {}

std::int64_t RowReader::integer(std::int64_t least, std::int64_t most) {
  const int at = next_++;
  const auto value = row_.integer(at);
  if (row_.is_integer(at) && least <= value && value <= most) return value;
  damaged_ = true;
  return least;
}

void RowReader::column(const char*, std::string& value) {
  const int at = next_++;
  if (row_.is_text(at))
    value = row_.text(at);
  else
    damaged_ = true;
}

void RowReader::column(const char* field, listing::Translated& value) {
  column(field, value.plain);
  const auto found = translations_.find(std::pair(number_, std::string(field)));
  if (found != translations_.end()) value.others = found->second;
}

void RowReader::column(const char* field, std::vector<std::string>& value) {
  std::string text;
  column(field, text);
  auto words = words_in(json::parse(text, nullptr, false));
  if (!words) damaged_ = true;
  value = std::move(words).value_or(std::vector<std::string>());
}

void RowReader::column(const char* field, std::vector<listing::Translated>& value) {
  std::string text;
  column(field, text);
  const auto list = list_in(text);
  if (!list) damaged_ = true;
  for (const auto& item : list.value_or(json::array())) {
    auto words = translated_in(item);
    if (!words) damaged_ = true;
    value.push_back(std::move(words).value_or(listing::Translated()));
  }
}

void RowReader::column(const char* field, Conditions& value) {
  std::string text;
  column(field, text);
  const auto all = json::parse(text, nullptr, false);
  if (!all.is_object()) {
    damaged_ = true;
    return;
  }
  for (const auto& [id, answers] : all.items()) {
    auto words = words_in(answers);
    if (!words) damaged_ = true;
    value.emplace(id, std::move(words).value_or(std::vector<std::string>()));
  }
}

void RowReader::column(const char* field, std::vector<base::Date>& value) {
  std::string text;
  column(field, text);
  const auto list = list_in(text);
  if (!list) damaged_ = true;
  for (const auto& item : list.value_or(json::array())) {
    const auto* const day = item.get_ptr<const std::int64_t*>();
    if (day != nullptr && -kMostDays <= *day && *day <= kMostDays)
      value.push_back(date(*day));
    else
      damaged_ = true;
  }
}

void RowReader::column(const char*, std::vector<std::uint8_t>& value) {
  const int at = next_++;
  if (!row_.is_blob(at)) {
    damaged_ = true;
    return;
  }
  const auto bytes = row_.blob(at);
  value.assign(bytes.begin(), bytes.end());
}

void RowReader::column(const char*, std::int64_t& value) {
  value =
      integer(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
}

void RowReader::column(const char*, bool& value) {
  value = integer(0, 1) == 1;
}

void RowReader::column(const char*, double& value) {
  const int at = next_++;
  value = row_.real(at);
  if (!row_.is_real(at) || !std::isfinite(value)) damaged_ = true;
}

void RowReader::column(const char*, base::Date& value) {
  value = date(integer(-kMostDays, kMostDays));
}

void RowReader::column(const char*, base::Instant& value) {
  value = base::Instant(std::chrono::seconds(integer(-kMostSeconds, kMostSeconds)));
}

void RowReader::column(const char*, std::chrono::minutes& value) {
  value = std::chrono::minutes(integer(0, kMostMinutes));
}

}  // namespace hearth::catalog
