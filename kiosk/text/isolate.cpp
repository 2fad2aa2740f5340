#include "text/isolate.h"

#include <glib.h>

#include <algorithm>

#include "text/direction.h"
#include "text/tokens.h"

namespace hearth::text {
namespace {

using Text = std::vector<Character>;

constexpr std::string_view open_isolate = "\u2066";
constexpr std::string_view close_isolate = "\u2069";
constexpr std::string_view open_override = "\u202D";
constexpr std::string_view close_override = "\u202C";

// The paragraph's direction as words outside of isolates tell it: a room code does not.
Strong base_of(const Text& text, const std::vector<Token>& tokens) {
  auto token = tokens.begin();
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    while (token != tokens.end() && token->end <= i) ++token;
    const char32_t c = text[i].code;
    if (opens_isolate(c)) ++depth;
    if (closes_isolate(c) && depth > 0) --depth;
    const bool in_number = token != tokens.end() && token->number && i >= token->begin;
    const Strong strong = depth > 0 || in_number ? Strong::none : strong_direction(c);
    if (strong != Strong::none) return strong;
  }
  return Strong::none;
}

// Words and numbers that adjoin become one, where there are both.
std::vector<Token> with_words(const Text& text, const std::vector<Token>& tokens) {
  std::vector<Token> out;
  for (auto at = tokens.begin(); at != tokens.end();) {
    Token whole = *at;
    auto next = at + 1;
    for (; next != tokens.end() && adjoin(text, *(next - 1), *next); ++next) {
      whole.end = next->end;
      whole.number |= next->number;
      whole.word |= next->word;
    }
    if (whole.number && whole.word)
      out.push_back(whole);
    else
      out.insert(out.end(), at, next);
    at = next;
  }
  return out;
}

// Takes in the bracket beside the token whose partner lies inside.
void balance(const Text& text, Token& token, char32_t open, char32_t close) {
  int unopened = 0, unclosed = 0;
  for (std::size_t i = token.begin; i < token.end; ++i) {
    if (text[i].code == open)
      ++unclosed;
    else if (text[i].code == close)
      --(unclosed > 0 ? unclosed : unopened);
  }
  if (unopened < 0 && token.begin > 0 && text[token.begin - 1].code == open) --token.begin;
  if (unclosed > 0 && token.end < text.size() && text[token.end].code == close) ++token.end;
}

// "-5" after a space is a negative number.
void take_sign(const Text& text, Token& token) {
  if (token.begin == 0 || !g_unichar_isdigit(text[token.begin].code)) return;
  const char32_t before = text[token.begin - 1].code;
  if (before != '-' && before != 0x2212) return;
  const char32_t first = token.begin > 1 ? text[token.begin - 2].code : U' ';
  if (g_unichar_isspace(first) || opens_isolate(first) || first == 0x202D) --token.begin;
}

bool fills_isolate(const Text& text, const Token& token) {
  if (token.begin == 0 || token.end >= text.size()) return false;
  const char32_t before = text[token.begin - 1].code;
  const char32_t after = text[token.end].code;
  return (opens_isolate(before) && closes_isolate(after)) || (before == 0x202D && after == 0x202C);
}

bool needs_override(const Text& text, const Token& token) {
  bool arabic_indic = false, turns = false;
  for (std::size_t i = token.begin; i < token.end; ++i) {
    const char32_t c = text[i].code;
    arabic_indic |= c >= 0x0660 && c <= 0x0669;
    turns |= std::u32string_view(U"-()+\u2010\u2011\u2012\u2013\u2014\u2212 ").find(c) !=
             std::u32string_view::npos;
  }
  return arabic_indic && turns;
}

}  // namespace

std::string isolate_numbers(std::string_view utf8) {
  const Text text = characters_of(utf8);
  std::vector<Token> tokens = tokens_of(text);
  if (base_of(text, tokens) == Strong::right_to_left) tokens = with_words(text, tokens);

  const auto offset = [&](std::size_t i) { return i < text.size() ? text[i].offset : utf8.size(); };
  std::string out;
  std::size_t done = 0;
  for (Token& token : tokens) {
    if (!token.number) continue;
    balance(text, token, '(', ')');
    balance(text, token, '[', ']');
    take_sign(text, token);
    if (fills_isolate(text, token)) continue;
    const bool turned = needs_override(text, token);
    out += utf8.substr(done, offset(token.begin) - done);
    out += open_isolate;
    if (turned) out += open_override;
    done = offset(token.end);
    out += utf8.substr(offset(token.begin), done - offset(token.begin));
    if (turned) out += close_override;
    out += close_isolate;
  }
  return out.append(utf8.substr(done));
}

}  // namespace hearth::text
