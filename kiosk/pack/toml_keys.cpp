#include "pack/toml_keys.h"

#include <algorithm>
#include <cmath>

#include "pack/language_code.h"
#include "pack/spelling.h"

namespace hearth::pack {

std::optional<base::Date> date_of(const toml::date& date) {
  const std::chrono::year_month_day day{std::chrono::year(date.year),
                                        std::chrono::month(date.month), std::chrono::day(date.day)};
  if (!day.ok()) return std::nullopt;
  return base::Date(std::chrono::local_days(day));
}

TomlKeys::TomlKeys(const toml::table& table, std::string path, Messages& messages, TomlFile file)
    : table_(table), path_(std::move(path)), messages_(messages), file_(std::move(file)) {}

const toml::node* TomlKeys::node(std::string_view key) {
  asked_.emplace(key);
  return table_.get(key);
}

int TomlKeys::line_of(std::string_view key) const {
  const auto* found = table_.get(key);
  return found == nullptr ? 0 : static_cast<int>(found->source().begin.line);
}

Message TomlKeys::message(std::string_view key, std::string sentence) const {
  int line = line_of(key);
  if (line == 0 && !path_.empty()) line = static_cast<int>(table_.source().begin.line);
  if (line > 0) line += file_.lines_before;
  return {file_.name, line, (path_.empty() ? "" : path_ + ".") + std::string(key),
          std::move(sentence)};
}

void TomlKeys::error(std::string_view key, std::string sentence) const {
  messages_.errors.push_back(message(key, std::move(sentence)));
}

void TomlKeys::warn(std::string_view key, std::string sentence) const {
  messages_.warnings.push_back(message(key, std::move(sentence)));
}

std::string TomlKeys::text(std::string_view key) {
  const auto* found = node(key);
  if (found == nullptr) return {};
  const auto* words = found->as_string();
  if (words != nullptr) return one_line(words->get());
  error(key, "This must be a text in quotation marks.");
  return {};
}

std::optional<std::int64_t> TomlKeys::whole_number(std::string_view key, std::int64_t least,
                                                   std::int64_t most) {
  const auto* found = node(key);
  if (found == nullptr) return std::nullopt;
  const auto* number = found->as_integer();
  if (number != nullptr && number->get() >= least && number->get() <= most) return number->get();
  error(key, "This must be a whole number from " + std::to_string(least) + " to " +
                 std::to_string(most) + ", without quotation marks.");
  return std::nullopt;
}

std::optional<double> TomlKeys::number(std::string_view key, double least, double most) {
  const auto* found = node(key);
  if (found == nullptr) return std::nullopt;
  if (found->is_number())
    if (const auto value = found->value<double>(); value && *value >= least && *value <= most)
      return value;
  error(key, "This must be a number from " + std::to_string(static_cast<int>(least)) + " to " +
                 std::to_string(static_cast<int>(most)) + ", without quotation marks.");
  return std::nullopt;
}

std::optional<std::size_t> TomlKeys::one_of(std::string_view key,
                                            std::span<const std::string_view> words) {
  const auto* found = node(key);
  if (found == nullptr) return std::nullopt;
  if (const auto* word = found->as_string())
    for (std::size_t i = 0; i < words.size(); ++i)
      if (word->get() == words[i]) return i;
  std::vector<std::string> quoted;
  for (const auto word : words) quoted.push_back('"' + std::string(word) + '"');
  const std::vector<std::string_view> shown(quoted.begin(), quoted.end());
  error(key, "This must be " + listed(shown, " or ") + ".");
  return std::nullopt;
}

std::optional<double> TomlKeys::degrees(std::string_view key, double most) {
  const auto* found = node(key);
  if (found == nullptr) return std::nullopt;
  if (found->is_number())
    if (const auto value = found->value<double>(); value && std::abs(*value) <= most) return value;
  const auto range = std::to_string(static_cast<int>(most));
  error(key, "This must be a number of degrees from -" + range + " to " + range + ".");
  return std::nullopt;
}

std::optional<base::Date> TomlKeys::date(std::string_view key) {
  const auto* found = node(key);
  if (found == nullptr) return std::nullopt;
  if (const auto* day = found->as_date())
    if (const auto read = date_of(day->get())) return read;
  error(key, "This must be a date without quotation marks, for instance 2027-02-28.");
  return std::nullopt;
}

bool TomlKeys::flag(std::string_view key) {
  const auto* found = node(key);
  if (found == nullptr) return false;
  if (const auto* value = found->as_boolean()) return value->get();
  error(key, "This must be true or false, without quotation marks.");
  return false;
}

std::vector<std::string> TomlKeys::words(std::string_view key) {
  std::vector<std::string> result;
  const auto* found = node(key);
  if (found == nullptr) return result;
  const auto* list = found->as_array();
  if (list == nullptr) {
    error(key, "This must be a list in square brackets, for instance [\"one\", \"two\"].");
    return result;
  }
  for (const auto& item : *list) {
    if (const auto* word = item.as_string()) {
      result.push_back(one_line(word->get()));
      continue;
    }
    error(key, "Every entry of this list must be a text in quotation marks.");
    return {};
  }
  return result;
}

std::map<std::string, std::string> TomlKeys::translations_of(std::string_view key) const {
  std::map<std::string, std::string> found;
  const auto stem = std::string(key) + "_";
  for (const auto& [name, value] : table_) {
    const auto full = name.str();
    if (!full.starts_with(stem)) continue;
    auto code = language_code(full.substr(stem.size()));
    // Longer ones are reserved by BCP 47; they are other words, as in "options_from".
    const bool is_language = !code.empty() && std::min(code.find('-'), code.size()) <= 3;
    if (is_language) found.emplace(std::move(code), full);
  }
  return found;
}

listing::Translated TomlKeys::translated(std::string_view key, const std::string& first_language) {
  listing::Translated result;
  result.plain = text(key);
  for (const auto& [code, full] : translations_of(key)) {
    auto words = text(full);
    if (words.empty()) continue;
    if (code == first_language && result.plain.empty())
      result.plain = std::move(words);
    else
      result.others.emplace(code, std::move(words));
  }
  return result;
}

std::vector<listing::Translated> TomlKeys::translated_words(std::string_view key,
                                                            const std::string& first_language) {
  std::vector<listing::Translated> result;
  auto plain = words(key);
  const auto others = translations_of(key);
  if (const auto first = others.find(first_language); plain.empty() && first != others.end())
    plain = words(first->second);
  for (auto& word : plain) result.push_back({std::move(word), {}});
  for (const auto& [code, full] : others) {
    auto list = words(full);
    if (list.size() != result.size()) {
      error(full, "There are " + std::to_string(list.size()) + " texts here and " +
                      std::to_string(result.size()) + " in \"" + std::string(key) +
                      "\"; write one for each, in the same order.");
      continue;
    }
    for (std::size_t i = 0; i < list.size(); ++i)
      if (code != first_language && !list[i].empty())
        result[i].others.emplace(code, std::move(list[i]));
  }
  return result;
}

std::vector<TomlKeys::Unknown> TomlKeys::unknown() const {
  const std::vector<std::string_view> known(asked_.begin(), asked_.end());
  std::vector<Unknown> found;
  for (const auto& [name, value] : table_) {
    const auto key = name.str();
    if (asked_.find(key) != asked_.end()) continue;
    const auto near = nearest(key, known);
    found.push_back(
        {std::string(key), near.empty() ? "." : "; \"" + std::string(near) + "\" may be meant."});
  }
  return found;
}

void TomlKeys::tell_unknown() {
  for (const auto& [key, meant] : unknown())
    warn(key, "This key is not known, so it is not read" + meant);
}

void TomlKeys::refuse_unknown() {
  for (const auto& [key, meant] : unknown()) error(key, "There is no such key" + meant);
}

}  // namespace hearth::pack
