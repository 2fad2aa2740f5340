#include "listing/dialled_number.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearth::listing {

namespace {

constexpr std::size_t kFewestDigits = 3, kMostDigits = 15;  // 211; ITU-T E.164
constexpr std::size_t kMostPaused = 40;                     // of a conference's codes

// Countries that share the calling code +1 (ITU's list of E.164 country codes).
constexpr std::array<std::string_view, 25> kNorthAmerica{
    "AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO", "GD", "GU", "JM", "KN",
    "KY", "LC", "MP", "MS", "PR", "SX", "TC", "TT", "US", "VC", "VG", "VI"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

char on_keypad(char capital) {
  return "22233344455566677778889999"[capital - 'A'];
}

// Takes `beginning` off, in either case.
bool take(std::string_view& text, std::string_view beginning) {
  if (text.size() < beginning.size()) return false;
  for (std::size_t i = 0; i < beginning.size(); ++i)
    if ((text[i] | 0x20) != beginning[i]) return false;
  text.remove_prefix(beginning.size());
  return true;
}

void skip(std::string_view& text, std::string_view marks) {
  text.remove_prefix(std::min(text.size(), text.find_first_not_of(marks)));
}

// "ext. 12", "Extension 12", "x12": takes the word off, not the number. "DETOX-NOW" has none.
bool take_extension(std::string_view& text) {
  auto rest = text;
  if (!take(rest, "extension") && !take(rest, "ext") && !take(rest, "x")) return false;
  skip(rest, ".: ");
  if (rest.empty() || !is_digit(rest.front())) return false;
  text = rest;
  return true;
}

struct Digits {
  std::string all;
  bool letters = false;
};

Digits take_digits(std::string_view& text) {
  Digits digits;
  for (; !text.empty(); text.remove_prefix(1)) {
    const char c = text.front();
    if (is_digit(c)) {
      digits.all += c;
    } else if (is_capital(c) && !digits.all.empty()) {
      auto rest = text;
      if (take_extension(rest) || take(rest, "ext")) break;
      digits.all += on_keypad(c);
      digits.letters = true;
    } else if (std::string_view(" -.()/").find(c) == std::string_view::npos) {
      break;
    }
  }
  // A word is part of a number only where both make up one: "988 LIFELINE" is a name. Of a word
  // that is longer than its number, phones dial the beginning.
  if (digits.letters) {
    constexpr std::size_t kWithCode = 11, kWithoutCode = 10, kMostToSpare = 2;
    const auto count = digits.all.size();
    const bool with_code = digits.all.front() == '1' && count >= kWithCode;
    if (with_code && count <= kWithCode + kMostToSpare)
      digits.all.resize(kWithCode);
    else if (count != kWithoutCode)
      digits.all.clear();
  }
  return digits;
}

// "12", "123456#": what comes after a pause. False where there is anything else.
bool take_paused(std::string_view text, std::string& paused) {
  if (text.empty()) return false;
  for (const char c : text) {
    if (c == ' ' || c == '-' || c == '.') continue;
    if (!is_digit(c) && c != ',' && c != ';' && c != '#' && c != '*') return false;
    paused += c == ';' ? ',' : c;
  }
  return paused.size() <= kMostPaused && std::any_of(paused.begin(), paused.end(), is_digit);
}

}  // namespace

std::optional<DialledNumber> read_dialled(std::string_view text) {
  DialledNumber dialled;
  skip(text, " ");
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  if (!text.empty() && text.front() == '+') {
    dialled.international = true;
    text.remove_prefix(1);
  }
  auto digits = take_digits(text);
  dialled.digits = std::move(digits.all);
  dialled.letters = digits.letters;
  const auto count = dialled.digits.size();
  if (count < kFewestDigits || count > kMostDigits) return std::nullopt;
  if (text.empty()) return dialled;
  if (take_extension(text)) {
    dialled.extension = true;
    dialled.paused += ',';
  } else if (text.front() != ',' && text.front() != ';') {
    return std::nullopt;
  }
  if (!take_paused(text, dialled.paused)) return std::nullopt;
  return dialled;
}

bool in_north_american_plan(std::string_view country) {
  return std::find(kNorthAmerica.begin(), kNorthAmerica.end(), country) != kNorthAmerica.end();
}

}  // namespace hearth::listing
