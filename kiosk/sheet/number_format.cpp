#include "sheet/number_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace hearth::sheet {

namespace {

// One of a section's pieces: a placeholder such as '0', or a literal that stands there as it is.
struct Piece {
  char sign = 0;        // '0', '#', '?', '.', ',', '%', 'E', '@' or a letter of dates; 0: a literal
  std::string literal;  // or the inside of brackets, with sign '['
};

bool is_elapsed(std::string_view bracket) {
  return !bracket.empty() && std::all_of(bracket.begin(), bracket.end(), [&](char c) {
    return (c | 0x20) == (bracket.front() | 0x20) &&
           std::string_view("hms").find(static_cast<char>(c | 0x20)) != std::string_view::npos;
  });
}

// The sections of a code, each in its pieces.
std::vector<std::vector<Piece>> sections_of(std::string_view code) {
  std::vector<std::vector<Piece>> sections(1);
  const auto literal = [&](std::string text) { sections.back().push_back({0, std::move(text)}); };
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == ';') {
      sections.emplace_back();
    } else if (c == '"') {
      const auto end = std::min(code.find('"', i + 1), code.size());
      literal(std::string(code.substr(i + 1, end - i - 1)));
      i = end;
    } else if (c == '\\') {
      if (i + 1 < code.size()) literal(std::string(1, code[++i]));
    } else if (c == '_' || c == '*') {
      ++i;  // room as wide as a letter, or filled with it
    } else if (c == '[') {
      const auto end = std::min(code.find(']', i + 1), code.size());
      const auto inside = code.substr(i + 1, end - i - 1);
      if (inside.starts_with('$'))
        literal(std::string(inside.substr(1, inside.find('-') - 1)));
      else
        sections.back().push_back({'[', std::string(inside)});
      i = end;
    } else if (std::string_view("0#?.,%@").find(c) != std::string_view::npos ||
               (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      sections.back().push_back({c, {}});
    } else {
      literal(std::string(1, c));
    }
  }
  return sections;
}

bool is_general(std::string_view code) {
  return code.empty() || (code.size() >= 7 && code.substr(0, 7) == "General") ||
         code == "GENERAL" || code == "general";
}

// "[<=9999999]": whether the section is for this number; true without a condition.
bool is_for(const std::vector<Piece>& section, double number) {
  for (const auto& piece : section) {
    if (piece.sign != '[' || piece.literal.empty()) continue;
    std::string_view text = piece.literal;
    const auto sign = text.find_first_not_of("<>=");
    if (sign == 0 || sign == std::string_view::npos) continue;
    double limit = 0;
    if (std::from_chars(text.data() + sign, text.data() + text.size(), limit).ec != std::errc())
      continue;
    const auto comparison = text.substr(0, sign);
    return comparison == "<"    ? number < limit
           : comparison == "<=" ? number <= limit
           : comparison == ">"  ? number > limit
           : comparison == ">=" ? number >= limit
           : comparison == "="  ? number == limit
                                : number != limit;
  }
  return true;
}

bool is_placeholder(char sign) {
  return sign == '0' || sign == '#' || sign == '?';
}

// How a section writes numbers.
struct Layout {
  std::string before, after;  // what stands around the digits
  std::size_t zeros = 0, places = 0, decimals = 0, least_decimals = 0;
  bool percent = false, literal_inside = false, plain = true;  // plain: no point, comma, exponent
};

Layout layout_of(const std::vector<Piece>& section) {
  Layout layout;
  bool point = false;
  std::string pending;
  for (const auto& piece : section) {
    if (is_placeholder(piece.sign)) {
      if (layout.places + layout.decimals > 0 && !pending.empty()) layout.literal_inside = true;
      if (layout.places + layout.decimals == 0) layout.before = pending;
      pending.clear();
      ++(point ? layout.decimals : layout.places);
      if (piece.sign == '0') ++(point ? layout.least_decimals : layout.zeros);
    } else if (piece.sign == '.') {
      point = true;
      layout.plain = false;
    } else if (piece.sign == '%') {
      layout.percent = true;
      layout.plain = false;
    } else if (piece.sign == 0) {
      pending += piece.literal;
    } else if (piece.sign != '[') {
      layout.plain = false;
    }
  }
  layout.after = pending;
  return layout;
}

std::string filled(const std::vector<Piece>& section, double number) {
  auto digits = plain_number(number);
  std::string text;
  for (auto piece = section.rbegin(); piece != section.rend(); ++piece) {
    if (piece->sign == 0) {
      text.insert(0, piece->literal);
    } else if (is_placeholder(piece->sign)) {
      if (!digits.empty()) {
        text.insert(text.begin(), digits.back());
        digits.pop_back();
      } else if (piece->sign == '0') {
        text.insert(text.begin(), '0');
      }
      const bool first = std::none_of(
          piece + 1, section.rend(), [](const Piece& other) { return is_placeholder(other.sign); });
      if (first) text.insert(0, std::exchange(digits, {}));
    }
  }
  return text;
}

bool says_something(const std::string& literal) {
  return literal.find_first_not_of(" ()-+") != std::string::npos;
}

std::string fixed(double number, std::size_t decimals) {
  std::array<char, 400> text{};
  const auto [end, fault] = std::to_chars(text.data(), text.data() + text.size(), number,
                                          std::chars_format::fixed, static_cast<int>(decimals));
  return fault == std::errc() ? std::string(text.data(), end) : plain_number(number);
}

}  // namespace

std::string plain_number(double number) {
  if (number == 0) return "0";
  std::array<char, 64> text{};
  const bool whole = number == std::floor(number) && std::abs(number) < 1e18;
  // Fifteen digits are what spreadsheets keep; the rest is how computers round.
  const auto [end, fault] =
      whole ? std::to_chars(text.data(), text.data() + text.size(), static_cast<long long>(number))
            : std::to_chars(text.data(), text.data() + text.size(), number,
                            std::chars_format::general, 15);
  return fault == std::errc() ? std::string(text.data(), end) : std::string("0");
}

FormatKind kind_of(std::string_view code) {
  if (is_general(code)) return FormatKind::number;
  const auto sections = sections_of(code);
  bool date = false, time = false, month = false, digits = false, elapsed = false, text = false;
  for (const auto& piece : sections.front()) {
    const char letter = static_cast<char>(piece.sign | 0x20);
    if (piece.sign == '[') {
      elapsed = elapsed || is_elapsed(piece.literal);
    } else if (piece.sign == 0) {
      continue;
    } else if (letter == 'y' || letter == 'd') {
      date = true;
    } else if (letter == 'h' || letter == 's') {
      time = true;
    } else if (letter == 'm') {
      month = true;  // or minutes, beside hours and seconds
    } else if (is_placeholder(piece.sign)) {
      digits = true;
    } else if (piece.sign == '@') {
      text = true;
    }
  }
  if (elapsed) return FormatKind::duration;
  if (date) return time ? FormatKind::date_time : FormatKind::date;
  if (time) return FormatKind::time;
  if (month && !digits) return FormatKind::date;
  return text && !digits ? FormatKind::text : FormatKind::number;
}

std::string_view built_in_format(int id) {
  if (id == 9) return "0%";
  if (id == 10) return "0.00%";
  if (id >= 14 && id <= 17) return "yyyy-mm-dd";
  if (id >= 18 && id <= 21) return "hh:mm";
  if (id == 22) return "yyyy-mm-dd hh:mm";
  // Dates and times of East Asian versions.
  if ((id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
    return "yyyy-mm-dd";
  if ((id >= 32 && id <= 35) || id == 55 || id == 56) return "hh:mm";
  if (id == 45 || id == 47) return "mm:ss";
  if (id == 46) return "[h]:mm:ss";
  if (id == 49) return "@";
  return "";
}

std::string shown_number(double number, std::string_view code) {
  if (is_general(code)) return plain_number(number);
  const auto sections = sections_of(code);
  const auto* section = &sections.front();
  for (const auto& one : sections)
    if (is_for(one, number)) {
      section = &one;
      break;
    }
  const auto layout = layout_of(*section);
  if (layout.places == 0) return plain_number(number);
  const bool whole = number >= 0 && number == std::floor(number) && number < 1e15;
  if (layout.plain && whole && (layout.zeros > 1 || layout.literal_inside))
    return filled(*section, number);
  if (layout.percent) return fixed(number * 100, layout.decimals) + "%";
  if (says_something(layout.before) || says_something(layout.after)) {
    const auto digits = layout.decimals > 0 ? fixed(std::abs(number), layout.decimals)
                                            : plain_number(std::abs(number));
    return (number < 0 ? "-" : "") + layout.before + digits + layout.after;
  }
  return plain_number(number);
}

}  // namespace hearth::sheet
