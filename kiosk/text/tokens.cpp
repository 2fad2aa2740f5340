#include "text/tokens.h"

#include <glib.h>

#include <algorithm>
#include <string>

#include "text/direction.h"

namespace hearth::text {
namespace {

using Text = std::vector<Character>;

bool one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

bool is_digit(char32_t c) {
  return g_unichar_isdigit(c) || (c >= 0xBC && c <= 0xBE);  // with the fractions of Latin-1
}

bool is_letter(char32_t c) {
  return strong_direction(c) == Strong::left_to_right;
}

bool is_dash(char32_t c) {
  return one_of(c, U"-\u2010\u2011\u2012\u2013\u2014\u2212~/");
}

bool is_currency(char32_t c) {
  return g_unichar_type(c) == G_UNICODE_CURRENCY_SYMBOL;
}

bool leads_number(char32_t c) {
  return is_currency(c) || one_of(c, U"+#*\u2116\u00B1\u2248<>\u2264\u2265");
}

bool trails_number(char32_t c) {
  return is_currency(c) || g_unichar_ismark(c) || one_of(c, U"%\u066A\u2030\u00B0\u2032\u2033+#");
}

// What no token holds and no pair of tokens reaches across.
bool is_boundary(char32_t c) {
  return strong_direction(c) == Strong::right_to_left || opens_isolate(c) || closes_isolate(c) ||
         c == 0x060C || (c >= 0x202A && c <= 0x202E) || c == 0x200E;
}

bool is_space(char32_t c) {
  return g_unichar_isspace(c);
}

bool is_address(const Text& text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i + 1 < end; ++i) {
    const char32_t c = text[i].code;
    if (c == '@' && i > begin) return true;
    if (c == ':' && i + 2 < end && text[i + 1].code == '/' && text[i + 2].code == '/') return true;
    if (c == '.' && i > begin && is_letter(text[i - 1].code) && is_letter(text[i + 1].code))
      return i > begin + 1;  // not "p.m"
  }
  return false;
}

// The token in a run without spaces, or an empty one where it is all punctuation.
Token token_in(const Text& text, std::size_t begin, std::size_t end) {
  const auto holds = [&](std::size_t i) {
    return is_digit(text[i].code) || is_letter(text[i].code);
  };
  Token token{.begin = begin, .end = end};
  while (token.begin < end && !holds(token.begin)) ++token.begin;
  if (token.begin == end) return {};
  while (!holds(token.end - 1)) --token.end;
  const bool digits = std::any_of(text.begin() + static_cast<std::ptrdiff_t>(token.begin),
                                  text.begin() + static_cast<std::ptrdiff_t>(token.end),
                                  [](const Character& c) { return is_digit(c.code); });
  token.address = is_address(text, token.begin, token.end);
  token.number = digits || token.address;
  token.word = !token.number;
  if (token.address && token.end < end && text[token.end].code == '/') ++token.end;
  while (digits && token.begin > begin && leads_number(text[token.begin - 1].code)) --token.begin;
  while (token.end < end && (token.number ? trails_number(text[token.end].code)
                                          : g_unichar_ismark(text[token.end].code) != FALSE))
    ++token.end;
  return token;
}

std::vector<Token> pieces_of(const Text& text) {
  std::vector<Token> out;
  for (std::size_t at = 0; at < text.size();) {
    const auto ends = [&](std::size_t i) {
      return is_space(text[i].code) || is_boundary(text[i].code);
    };
    std::size_t end = at;
    while (end < text.size() && !ends(end)) ++end;
    const Token token = token_in(text, at, end);
    if (token.begin < token.end) out.push_back(token);
    at = end + 1;
  }
  return out;
}

bool is_half_of_day(const Text& text, const Token& token) {
  std::u32string letters;
  for (std::size_t i = token.begin; i < token.end; ++i) letters += g_unichar_tolower(text[i].code);
  return one_of(letters.front(), U"ap") &&
         (letters.substr(1) == U"m" || letters.substr(1) == U".m");
}

bool only_digits_and_marks(const Text& text, const Token& token) {
  for (std::size_t i = token.begin; i < token.end; ++i) {
    const char32_t c = text[i].code;
    if (!is_digit(c) && !one_of(c, U"+()-.*#\u2010\u2011\u2013\u2060")) return false;
  }
  return true;
}

// "(912) 555": a closing parenthesis, spaces, an opening one, in this order, at least one of them.
bool is_gap_of_phone(const Text& text, std::size_t at, std::size_t end) {
  const std::size_t begin = at;
  if (at < end && text[at].code == ')') ++at;
  while (at < end && is_space(text[at].code)) ++at;
  if (at < end && text[at].code == '(') ++at;
  return at == end && at > begin;
}

// "9:00 - 17:00": one dash among spaces.
bool is_gap_of_range(const Text& text, std::size_t at, std::size_t end) {
  int dashes = 0;
  for (; at < end; ++at) {
    if (is_dash(text[at].code))
      ++dashes;
    else if (!is_space(text[at].code) && text[at].code != 0x2060)
      return false;
  }
  return dashes == 1;
}

bool is_gap_of_spaces(const Text& text, std::size_t at, std::size_t end) {
  const auto from = text.begin() + static_cast<std::ptrdiff_t>(at);
  const auto to = text.begin() + static_cast<std::ptrdiff_t>(end);
  return std::all_of(from, to, [](const Character& c) { return is_space(c.code); });
}

}  // namespace

std::vector<Character> characters_of(std::string_view utf8) {
  std::vector<Character> out;
  const char* const end = utf8.data() + utf8.size();
  for (const char* at = utf8.data(); at < end; at = g_utf8_next_char(at))
    out.push_back({g_utf8_get_char(at), static_cast<std::size_t>(at - utf8.data())});
  return out;
}

bool adjoin(const Text& text, const Token& left, const Token& right) {
  const auto from = text.begin() + static_cast<std::ptrdiff_t>(left.end);
  const auto to = text.begin() + static_cast<std::ptrdiff_t>(right.begin);
  return std::none_of(from, to, [](const Character& c) { return is_boundary(c.code); });
}

std::vector<Token> tokens_of(const Text& text) {
  std::vector<Token> out;
  Token last;  // the piece that the newest token ends with
  for (Token piece : pieces_of(text)) {
    bool joins = false;
    if (last.number && is_half_of_day(text, piece) &&
        is_gap_of_spaces(text, last.end, piece.begin)) {
      const bool dotted = piece.end - piece.begin == 3;
      if (dotted && piece.end < text.size() && text[piece.end].code == '.') ++piece.end;
      piece.number = true;
      joins = true;
    } else if (last.number && piece.number) {
      joins = is_gap_of_range(text, last.end, piece.begin) ||
              (only_digits_and_marks(text, last) && only_digits_and_marks(text, piece) &&
               is_gap_of_phone(text, last.end, piece.begin));
    }
    if (joins)
      out.back().end = piece.end;
    else
      out.push_back(piece);
    last = piece;
  }
  return out;
}

}  // namespace hearth::text
