#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <set>

#include "schedule/rule.h"

namespace hearth::schedule {

namespace {

constexpr std::size_t kLongestRule = 500;  // bytes; each of a month's days named takes 90
constexpr int kMostDates = 10000;          // COUNT: 27 years of every day
constexpr int kMostInterval = 1000;

struct Part {
  std::string name, value;  // upper case
};

std::string upper(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return out;
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> pieces;
  for (;;) {
    const auto end = text.find(at);
    pieces.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

// A whole number with nothing around it but, where `sign`, a sign.
std::optional<int> number(std::string_view text, bool sign) {
  if (sign && text.starts_with('+'))
    text.remove_prefix(1);
  else if (!sign && text.starts_with('-'))
    return std::nullopt;
  if (text.starts_with("+")) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool is_number_list(std::string_view text, int most) {
  const auto pieces = split(text, ',');
  return std::all_of(pieces.begin(), pieces.end(), [&](std::string_view piece) {
    const auto value = number(piece, true);
    return value && *value != 0 && *value >= -most && *value <= most;
  });
}

bool is_weekday(std::string_view text) {
  constexpr std::array<std::string_view, 7> kDays{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
  return std::find(kDays.begin(), kDays.end(), text) != kDays.end();
}

// `most`: how far a position may go ("5MO"); 0: none may stand.
bool is_day_list(std::string_view text, int most) {
  const auto pieces = split(text, ',');
  return std::all_of(pieces.begin(), pieces.end(), [&](std::string_view piece) {
    if (piece.size() < 2 || !is_weekday(piece.substr(piece.size() - 2))) return false;
    const auto position = piece.substr(0, piece.size() - 2);
    return position.empty() || (most > 0 && is_number_list(position, most));
  });
}

// 20260401, 20260401T190000 or 20260401T230000Z
bool is_until(std::string_view text) {
  if (text.size() == 16 && text.back() == 'Z') text.remove_suffix(1);
  if (text.size() != 8 && text.size() != 15) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 8 ? text[i] != 'T' : std::isdigit(static_cast<unsigned char>(text[i])) == 0)
      return false;
  return true;
}

bool is_in(std::string_view text, int least, int most) {
  const auto value = number(text, false);
  return value && *value >= least && *value <= most;
}

std::string_view value_of(const std::vector<Part>& parts, std::string_view name) {
  for (const auto& part : parts)
    if (part.name == name) return part.value;
  return {};
}

// The sentence about this part, or none where it is well.
std::optional<std::string> objection(const Part& part, const std::vector<Part>& parts) {
  const auto& [name, value] = part;
  const auto frequency = value_of(parts, "FREQ");
  const auto unless = [](bool well, const char* sentence) {
    return well ? std::nullopt : std::optional<std::string>(sentence);
  };
  if (name == "BYHOUR" || name == "BYMINUTE" || name == "BYSECOND" ||
      (name == "FREQ" && (value == "HOURLY" || value == "MINUTELY" || value == "SECONDLY")))
    return "A rule says only the days; write the time in its own column.";
  if (name == "FREQ")
    return unless(value == "DAILY" || value == "WEEKLY" || value == "MONTHLY" || value == "YEARLY",
                  "FREQ is DAILY, WEEKLY, MONTHLY or YEARLY.");
  if (name == "UNTIL") return unless(is_until(value), "UNTIL is a date like 20261231.");
  if (name == "COUNT")
    return unless(is_in(value, 1, kMostDates), "COUNT is a number from 1 to 10000.");
  if (name == "INTERVAL")
    return unless(is_in(value, 1, kMostInterval), "INTERVAL is a number from 1 to 1000.");
  if (name == "WKST") return unless(is_weekday(value), "WKST is a day like MO.");
  if (name == "BYMONTH")
    return unless(is_number_list(value, 12) && value.find('-') == std::string::npos,
                  "BYMONTH names months by numbers from 1 to 12.");
  if (name == "BYMONTHDAY")
    return unless(is_number_list(value, 31),
                  "BYMONTHDAY names days from 1 to 31, or -1 for the last.");
  if (name == "BYYEARDAY")
    return unless(is_number_list(value, 366), "BYYEARDAY goes from 1 to 366.");
  if (name == "BYWEEKNO") return unless(is_number_list(value, 53), "BYWEEKNO goes from 1 to 53.");
  if (name == "BYDAY") {
    if (frequency == "MONTHLY")
      return unless(is_day_list(value, 5),
                    "BYDAY names days like TU, 1TU for the first, -1FR for the last.");
    if (frequency == "YEARLY" && value_of(parts, "BYWEEKNO").empty())
      return unless(is_day_list(value, 53),
                    "BYDAY names days like TU, or 1TU for the year's first.");
    return unless(is_day_list(value, 0),
                  "BYDAY names days like TU; a number before it needs FREQ=MONTHLY.");
  }
  if (name == "BYSETPOS") {
    const bool alone = std::none_of(parts.begin(), parts.end(), [](const Part& other) {
      return other.name.starts_with("BY") && other.name != "BYSETPOS";
    });
    if (alone) return "BYSETPOS chooses among days; name them with BYDAY or BYMONTHDAY.";
    const int most = frequency == "DAILY"     ? 1
                     : frequency == "WEEKLY"  ? 7
                     : frequency == "MONTHLY" ? 31
                                              : 366;
    return unless(is_number_list(value, most), "BYSETPOS chooses a day that is not there.");
  }
  return name + " is not a part of a rule that Hearth knows.";
}

}  // namespace

base::Status check_spelling(std::string_view rrule) {
  const auto refuse = [](std::string sentence) { return base::Error{std::move(sentence), ""}; };
  if (rrule.empty()) return refuse("The rule is empty; write it like FREQ=WEEKLY;BYDAY=TU.");
  if (rrule.size() > kLongestRule)
    return refuse("The rule is too long; list dates in Also On instead.");
  std::vector<Part> parts;
  std::set<std::string> seen;
  for (const auto piece : split(rrule, ';')) {
    const auto equals = piece.find('=');
    const bool plain = std::all_of(piece.begin(), piece.end(), [](unsigned char c) {
      return std::isalnum(c) != 0 || c == '=' || c == ',' || c == '+' || c == '-';
    });
    if (!plain || equals == 0 || equals == std::string_view::npos || equals + 1 == piece.size())
      return refuse("The rule cannot be read; write it like FREQ=WEEKLY;BYDAY=TU.");
    parts.push_back({upper(piece.substr(0, equals)), upper(piece.substr(equals + 1))});
    if (!seen.insert(parts.back().name).second)
      return refuse("The rule says " + parts.back().name + " twice; write it once.");
  }
  if (!seen.contains("FREQ"))
    return refuse("The rule has no FREQ; write it like FREQ=WEEKLY;BYDAY=TU.");
  if (seen.contains("COUNT") && seen.contains("UNTIL"))
    return refuse("The rule has both COUNT and UNTIL; keep one of them.");
  for (const auto& part : parts)
    if (const auto sentence = objection(part, parts)) return refuse(*sentence);
  return {};
}

}  // namespace hearth::schedule
