#include "exchange/weekly_time.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <vector>

#include "pack/spelling.h"
#include "pack/words.h"

namespace hearth::exchange {

namespace {

bool is_digit(char c) {
  return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

// Takes a word off the end; whether it stood there.
bool take_off(std::string& text, std::string_view word) {
  if (!text.ends_with(word)) return false;
  text.resize(text.size() - word.size());
  return true;
}

// "pm", "p.m.", "p" -> taken off and named by its first letter; '\0' where none stands.
char take_half_day(std::string& text) {
  for (const std::string_view written : {"a.m.", "p.m.", "a.m", "p.m", "am", "pm", "a", "p"})
    if (take_off(text, written)) {
      take_off(text, " ");
      return written[0];
    }
  return '\0';
}

// "19:00:00" -> "19:00"; "0700" -> "07:00"; "19h" -> "19:00".
std::string usual_spelling(std::string text) {
  if (std::count(text.begin(), text.end(), ':') == 2) {
    const auto second = text.rfind(':');
    if (second + 3 <= text.size() && is_digit(text[second + 1]) && is_digit(text[second + 2]))
      text.erase(second, 3);
  }
  if (text.size() > 1 && text.ends_with('h') && is_digit(text[text.size() - 2])) {
    text.pop_back();
    if (text.size() <= 2) text += ":00";
  }
  const bool digits = std::all_of(text.begin(), text.end(), is_digit);
  if (digits && (text.size() == 3 || text.size() == 4)) text.insert(text.size() - 2, ":");
  return text;
}

}  // namespace

ReadDays read_days(std::string_view written, const pack::DayNames& names) {
  ReadDays read;
  const auto first = written.find_first_not_of(" \t");
  if (first != std::string_view::npos && written[first] == '-') {  // below zero, no dash
    read.had_more = true;
    return read;
  }
  if (const auto days = names.read(written)) {
    read.days = *days;
    return read;
  }
  for (const auto& word : pack::parts(written, " \t\n,;/|-()")) {
    if (word == "7") {
      read.had_seven = true;
      read.days |= 1u;
    } else if (const auto day = names.find(word)) {
      read.days |= 1u << *day;
    } else if (!pack::same_word(word, "and") && word != "&") {
      read.had_more = true;
    }
  }
  return read;
}

std::string day_list(pack::DaySet days) {
  std::string list;
  for (const unsigned day : {1u, 2u, 3u, 4u, 5u, 6u, 0u})
    if ((days >> day & 1u) != 0) list += (list.empty() ? "" : ", ") + pack::day_names(1u << day);
  return list;
}

std::optional<ReadTime> read_clock(std::string_view written) {
  if (written.size() > 40) return std::nullopt;
  auto text = usual_spelling(pack::bare(written));
  // A bare "7" says neither morning nor evening.
  if (std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  if (text.ends_with("noon") || text.ends_with("mediodia"))
    return text.starts_with("noon") || text.starts_with("mediodia") || text.starts_with("12")
               ? std::optional(ReadTime{std::chrono::hours(12), false, false})
               : std::nullopt;
  if (text.ends_with("midnight") || text.ends_with("medianoche"))
    return text.starts_with("mid") || text.starts_with("med") || text.starts_with("12")
               ? std::optional(ReadTime{})
               : std::nullopt;
  ReadTime read;
  auto hour = text;
  const char half = take_half_day(hour);
  hour = usual_spelling(hour);
  const bool past_noon = hour.size() >= 2 && is_digit(hour[0]) && is_digit(hour[1]) &&
                         hour.substr(0, 2) > "12" && (hour.size() == 2 || hour[2] == ':');
  if (half == 'a' && past_noon) return std::nullopt;  // one of the two is wrong
  if (half == 'p' && past_noon && hour.size() > 2) {
    read.odd = true;
    text = hour;
  } else if (half != '\0') {
    text = hour + (half == 'p' ? " pm" : " am");
  }
  const auto time = pack::read_time(text);
  if (!time) return std::nullopt;
  read.time = *time;
  read.end_of_day = text.starts_with("24");
  return read;
}

std::string clock_text(std::chrono::minutes time) {
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d", static_cast<int>(time.count() / 60 % 24),
                static_cast<int>(time.count() % 60));
  return text;
}

}  // namespace hearth::exchange
