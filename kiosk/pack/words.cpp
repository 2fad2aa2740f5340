#include "pack/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "pack/spelling.h"
#include "schedule/zone.h"

namespace hearth::pack {

namespace {

using std::chrono::minutes;

base::Error no_time(std::string_view text) {
  return {in_quotes(text) + " is not read as a time; write for instance \"19:00\" or \"7:00 PM\".",
          ""};
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Takes up to `most` digits off the front; -1 when there are none.
int take_number(std::string_view& text, std::size_t most) {
  int number = 0;
  std::size_t count = 0;
  for (; count < most && count < text.size() && is_digit(text[count]); ++count)
    number = number * 10 + (text[count] - '0');
  text.remove_prefix(count);
  return count == 0 ? -1 : number;
}

struct Half {
  bool found = false, afternoon = false;
};

// Takes "am", "pm", "a" or "p" off the end.
Half take_half(std::string_view& text) {
  for (const std::string_view word : {"am", "pm", "a", "p"}) {
    if (!text.ends_with(word)) continue;
    text.remove_suffix(word.size());
    return {true, word.front() == 'p'};
  }
  return {};
}

// Two numbers before the year, as in 12/31/2026: the same in ISO form where only one reading fits.
std::string iso_guess(std::string_view text) {
  std::array<int, 3> numbers{};
  for (std::size_t i = 0; i < 3; ++i) {
    numbers[i] = take_number(text, i == 2 ? 4 : 2);
    if (numbers[i] < 0) return {};
    if (i < 2 && (text.empty() || (text[0] != '/' && text[0] != '.' && text[0] != '-'))) return {};
    if (i < 2) text.remove_prefix(1);
  }
  auto [month, day, year] = numbers;
  if (!text.empty() || year < 1000 || (month <= 12 && day <= 12 && month != day)) return {};
  if (month > 12) std::swap(month, day);
  const std::chrono::year_month_day date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() ? schedule::iso_date(base::Date(std::chrono::local_days(date))) : std::string();
}

constexpr std::string_view kYes[] = {
    "yes", "y",  "true", "1",  "x",  "✓",  "✔",  "si", "s",  "oui", "sim",   "ja", "نعم", "ہاں",
    "بله", "是", "有",   "да", "co", "예", "네", "हां", "हाँ", "हा",  "అవును", "wi", "oo",  "tak"};
constexpr std::string_view kNo[] = {
    "no",   "n",   "false", "0",      "non",    "nao", "nein", "لا",    "نہیں", "خیر", "否",
    "没有", "нет", "khong", "아니요", "아니오", "नहीं", "కాదు",  "hindi", "nie",  "nee", "不"};

}  // namespace

base::Result<minutes> read_time(std::string_view text) {
  std::string word = folded(text);
  std::erase(word, ' ');
  if (word == "noon" || word == "12noon" || word == "midday") return minutes(12 * 60);
  if (word == "midnight" || word == "12midnight") return minutes(0);
  // "p.m." has points of its own; the point of "19.00" stands between digits.
  for (std::size_t i = word.size(); i-- > 0;)
    if (word[i] == '.' && (i + 1 >= word.size() || !is_digit(word[i + 1]))) word.erase(i, 1);
  std::string_view rest(word);
  const auto half = take_half(rest);
  const bool military = rest.size() == 4 && std::all_of(rest.begin(), rest.end(), is_digit);
  int hour = take_number(rest, 2);
  int minute = 0;
  bool clear = half.found || military;
  if (military) {
    minute = take_number(rest, 2);
  } else if (!rest.empty() && (rest[0] == ':' || rest[0] == '.' || rest[0] == 'h')) {
    clear = true;
    const bool alone = rest[0] == 'h' && rest.size() == 1;
    rest.remove_prefix(1);
    const auto digits = rest.size();
    if (!alone) minute = take_number(rest, 2);
    if (!alone && digits - rest.size() != 2) return no_time(text);
    if (rest.size() == 3 && rest[0] == ':') {  // seconds, as spreadsheets write them
      rest.remove_prefix(1);
      if (const int second = take_number(rest, 2); second < 0 || second > 59) return no_time(text);
    }
  }
  if (!clear || !rest.empty() || hour < 0 || minute < 0 || minute > 59) return no_time(text);
  if (half.found) {
    if (hour > 23 || (hour > 12 && !half.afternoon) || (hour == 0 && half.afternoon))
      return no_time(text);
    if (hour <= 12) hour = hour % 12 + (half.afternoon ? 12 : 0);
  }
  if (hour == 24 && minute == 0) hour = 0;
  if (hour > 23) return no_time(text);
  return minutes(hour * 60 + minute);
}

base::Result<base::Date> read_date(std::string_view text) {
  const auto word = one_line(text);
  if (word.size() == 10)
    if (auto date = schedule::parse_date(word); date) return date;
  const auto guess = iso_guess(word);
  return base::Error{
      in_quotes(text) + " is not read as a date; write " +
          (guess.empty() ? "year, month and day, for instance 2026-12-31." : guess + "."),
      ""};
}

base::Result<std::vector<base::Date>> read_dates(std::string_view text) {
  std::vector<base::Date> dates;
  for (const auto& part : parts(text, ",;\n")) {
    for (const auto& word : parts(part, " ")) {
      if (word == "and" || word == "&") continue;
      const auto date = read_date(word);
      if (!date) return date.error();
      dates.push_back(*date);
    }
  }
  std::sort(dates.begin(), dates.end());
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  return dates;
}

std::optional<bool> read_yes_no(std::string_view text) {
  const auto word = bare(text);
  const auto is = [&](std::string_view known) { return bare(known) == word; };
  if (std::any_of(std::begin(kYes), std::end(kYes), is)) return true;
  if (std::any_of(std::begin(kNo), std::end(kNo), is)) return false;
  return std::nullopt;
}

}  // namespace hearth::pack
