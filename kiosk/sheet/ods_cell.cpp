#include "sheet/ods_cell.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include "sheet/broken.h"
#include "sheet/limits.h"
#include "sheet/number_format.h"
#include "sheet/serial.h"

namespace hearth::sheet {

namespace {

constexpr std::size_t kMostSpaces = 1'000;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_error_word(std::string_view words) {
  return words.starts_with("#") || words.starts_with("Err:");
}

// "2026-12-31": digits where they belong; whether there is such a day the table's reader says.
bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  for (const std::size_t at : {0, 1, 2, 3, 5, 6, 8, 9})
    if (!is_digit(text[at])) return false;
  return true;
}

// "PT19H30M00S", with fractions of a second; seconds, or none.
std::optional<std::int64_t> read_duration(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (!text.starts_with('P')) return std::nullopt;
  text.remove_prefix(1);
  double seconds = 0;
  bool time = false, any = false;
  while (!text.empty()) {
    if (text.front() == 'T') {
      time = true;
      text.remove_prefix(1);
      continue;
    }
    double count = 0;
    const auto [end, fault] =
        std::from_chars(text.data(), text.data() + text.size(), count, std::chars_format::fixed);
    if (fault != std::errc() || end == text.data() + text.size() || count < 0) return std::nullopt;
    const double unit = *end == 'D'           ? 86'400
                        : *end == 'H'         ? 3'600
                        : *end == 'M' && time ? 60
                        : *end == 'S'         ? 1
                                              : 0;
    if (unit == 0) return std::nullopt;
    seconds += count * unit;
    any = true;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  }
  if (!any || seconds > 1e10) return std::nullopt;
  return std::llround(negative ? -seconds : seconds);
}

// Shown with a word or a sign of money ("$5.00", "TRUE"), and not just as digits, or too wide for
// its column.
bool has_words(std::string_view words) {
  std::string rest(words);
  for (const std::string_view space : {"\u00a0", "\u202f", "\u2212"})
    for (auto at = rest.find(space); at != std::string::npos; at = rest.find(space))
      rest.erase(at, space.size());
  return rest.find_first_not_of("0123456789 .,-+()/'E#%") != std::string::npos;
}

// The digits as they are shown, where these are the number and a mask ("01234", "912-555-0100").
bool is_masked(std::string_view words, std::string_view plain) {
  std::string digits;
  for (const char c : words) {
    if (is_digit(c))
      digits += c;
    else if (std::string_view(" -()/").find(c) == std::string_view::npos)
      return false;
  }
  const auto from = std::min(digits.find_first_not_of('0'), digits.size());
  return !words.starts_with('-') && digits.substr(from) == plain;
}

}  // namespace

void OdsCell::begin(const Attributes& attributes) {
  *this = {};
  type_ = attributes["office:value-type"];
  has_formula_ = attributes.has("table:formula");
  if (attributes["calcext:value-type"] == "error") type_ = "error";
  const auto* const name = type_ == "date"      ? "office:date-value"
                           : type_ == "time"    ? "office:time-value"
                           : type_ == "boolean" ? "office:boolean-value"
                           : type_ == "string"  ? "office:string-value"
                                                : "office:value";
  value_ = attributes[name].substr(0, kLongestText + 1);
}

void OdsCell::open(std::string_view name, const Attributes& attributes) {
  ++depth_;
  const bool paragraph = name == "text:p" || name == "text:h";
  const bool words = paragraph || name == "text:span" || name == "text:a" || name == "text:s" ||
                     name == "text:tab" || name == "text:line-break" || name == "text:ruby" ||
                     name == "text:ruby-base" || name.starts_with("text:date") ||
                     name.starts_with("text:sheet-name");
  if (passed_over_ > 0 || !words || (depth_ == 1) != paragraph) {
    ++passed_over_;
    return;
  }
  if (paragraph) {
    if (has_paragraph_) words_ += '\n';
    has_paragraph_ = true;
    at_space_ = true;  // what stands before the first word is no space
  } else if (name == "text:s") {
    std::size_t count = 1;
    const auto said = attributes["text:c"];
    std::from_chars(said.data(), said.data() + said.size(), count);
    words_.append(std::min(count, kMostSpaces), ' ');
    at_space_ = false;
  } else if (name == "text:tab") {
    words_ += '\t';
  } else if (name == "text:line-break") {
    words_ += '\n';
    at_space_ = true;
  }
}

void OdsCell::close(std::string_view) {
  --depth_;
  if (passed_over_ > 0) --passed_over_;
}

void OdsCell::text(std::string_view piece) {
  if (depth_ > 0 && passed_over_ == 0) add(piece);
}

// Runs of white space are one space (OpenDocument, part 3, 6.1.2).
void OdsCell::add(std::string_view words) {
  for (const char c : words) {
    if (words_.size() > kLongestText) return;
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!space)
      words_ += c;
    else if (!at_space_)
      words_ += ' ';
    at_space_ = space;
  }
}

Cell OdsCell::number() {
  double value = 0;
  const auto [end, fault] = std::from_chars(value_.data(), value_.data() + value_.size(), value);
  if (fault != std::errc() || end != value_.data() + value_.size() || !std::isfinite(value))
    return {0, CellKind::broken, kNotKnown, 0};
  auto plain = plain_number(value);
  // A formula that comes to true or false has no type of its own.
  if (words_ == "TRUE" || words_ == "FALSE") return {0, CellKind::boolean, words_, 0};
  const bool as_shown = type_ == "currency" || type_ == "percentage" || has_words(words_);
  if (!words_.empty() && (as_shown || is_masked(words_, plain))) plain = words_;
  return {0, CellKind::number, std::move(plain), value};
}

Cell OdsCell::date() {
  const auto day = value_.substr(0, 10);
  if (!is_date(day)) return {0, CellKind::broken, kNoDay, 0};
  if (value_.size() == 10) return {0, CellKind::date, day, 0};
  const std::string_view time = std::string_view(value_).substr(10);
  int hour = -1, minute = -1;
  if (time.size() >= 6 && time[0] == 'T' && time[3] == ':') {
    std::from_chars(time.data() + 1, time.data() + 3, hour);
    std::from_chars(time.data() + 4, time.data() + 6, minute);
  }
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return {0, CellKind::broken, kNoDay, 0};
  if (hour == 0 && minute == 0) return {0, CellKind::date, day, 0};
  return {0, CellKind::date_time, day + " " + clock_text(hour * 3600 + minute * 60), 0};
}

Cell OdsCell::time() {
  const auto seconds = read_duration(value_);
  if (!seconds) return {0, CellKind::broken, kNoDay, 0};
  if (*seconds < 0 || *seconds >= 86'400)
    return {0, CellKind::duration, duration_text(*seconds), 0};
  return {0, CellKind::time, clock_text(*seconds), 0};
}

Cell OdsCell::take() {
  if (type_ == "error" || (has_formula_ && is_error_word(words_)))
    return {0, CellKind::broken, broken_formula(words_.empty() ? "an error" : words_), 0};
  if (type_ == "float" || type_ == "currency" || type_ == "percentage") return number();
  if (type_ == "date") return date();
  if (type_ == "time") return time();
  if (type_ == "boolean") return {0, CellKind::boolean, value_ == "true" ? "TRUE" : "FALSE", 0};
  if (!type_.empty() && type_ != "string" && type_ != "void")
    return {0, CellKind::broken, kNotKnown, 0};
  auto text = has_paragraph_ ? std::exchange(words_, {}) : std::exchange(value_, {});
  if (text.empty() && has_formula_ && type_.empty())
    return {0, CellKind::broken, kNeverWorkedOut, 0};
  return {0, CellKind::text, std::move(text), 0};
}

}  // namespace hearth::sheet
