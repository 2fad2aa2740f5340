#include "schedule/hours_tokens.h"

#include <array>
#include <utility>

namespace hearth::schedule {

namespace {

using Kind = HoursToken::Kind;

// Signs of Unicode, and what they stand for here.
constexpr std::array<std::pair<std::string_view, char>, 32> kSigns{{
    {"\u00A0", ' '},
    {"\u2009", ' '},
    {"\u202F", ' '},
    {"\u00AD", '-'},
    {"\u2010", '-'},
    {"\u2011", '-'},
    {"\u2012", '-'},
    {"\u2013", '-'},
    {"\u2014", '-'},
    {"\u2015", '-'},
    {"\u2212", '-'},
    {"\u201C", '"'},
    {"\u201D", '"'},
    {"á", 'a'},
    {"é", 'e'},
    {"í", 'i'},
    {"ó", 'o'},
    {"ú", 'u'},
    {"ñ", 'n'},
    {"Á", 'a'},
    {"É", 'e'},
    {"Í", 'i'},
    {"Ó", 'o'},
    {"Ú", 'u'},
    {"Ñ", 'n'},
    // Accents that follow their letter.
    {"\u0301", '\0'},
    {"\u0303", '\0'},
    // Marks of direction and of width, which nobody sees.
    {"\u200B", '\0'},
    {"\u200E", '\0'},
    {"\u200F", '\0'},
    {"\uFEFF", '\0'},
    {"\u2060", '\0'},
}};

// One character: what it stands for ('\0' nothing, '?' what has no place here), and its bytes.
std::pair<char, std::size_t> read_character(std::string_view rest) {
  const auto byte = static_cast<unsigned char>(rest.front());
  if (byte < 0x80) {
    const char c = rest.front();
    if (c == '\t' || c == '\r') return {' ', 1};
    return {c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c, 1};
  }
  for (const auto& [sign, meaning] : kSigns)
    if (rest.starts_with(sign)) return {meaning, sign.size()};
  std::size_t length = 1;
  while (length < rest.size() && (static_cast<unsigned char>(rest[length]) & 0xC0) == 0x80)
    ++length;
  return {'?', length};
}

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

class Tokens {
 public:
  void take(char c, std::string_view bytes, std::size_t at) {
    if (c == '\0') return;
    if (in_comment_) return take_in_comment(c, bytes);
    if (c == ' ') {
      apart_ = true;
      return;
    }
    if (c == '"') return begin(Kind::comment, "", at);
    if (is_letter(c)) {
      if (continues(Kind::word)) return made_.back().text.push_back(c);
      return begin(Kind::word, std::string(1, c), at);
    }
    if (is_digit(c)) {
      if (!continues(Kind::number)) begin(Kind::number, "", at);
      auto& number = made_.back();
      number.text.push_back(c);
      number.value = std::min(number.value * 10 + (c - '0'), 9999);
      ++number.digits;
      return;
    }
    constexpr std::string_view kKnown = "-,;:./+[]()&|\n";
    begin(kKnown.find(c) == kKnown.npos ? Kind::other : Kind::sign, std::string(bytes), at);
    if (made_.back().kind == Kind::sign) made_.back().text = c;
  }

  std::vector<HoursToken> finish(std::size_t at) {
    if (in_comment_) made_.back().kind = Kind::other;  // a quotation mark without its second
    in_comment_ = false;
    begin(Kind::end, "", at);
    return std::move(made_);
  }

 private:
  bool continues(Kind kind) const { return !apart_ && !made_.empty() && made_.back().kind == kind; }
  void begin(Kind kind, std::string text, std::size_t at) {
    made_.push_back({.kind = kind, .text = std::move(text), .apart = apart_, .at = at});
    apart_ = false;
    in_comment_ = kind == Kind::comment;
  }
  void take_in_comment(char c, std::string_view bytes) {
    if (c == '"')
      in_comment_ = false;
    else
      made_.back().text += bytes;
  }

  std::vector<HoursToken> made_;
  bool apart_ = false, in_comment_ = false;
};

}  // namespace

std::vector<HoursToken> hours_tokens(std::string_view written) {
  Tokens tokens;
  for (std::size_t at = 0; at < written.size();) {
    const auto [c, length] = read_character(written.substr(at));
    tokens.take(c, written.substr(at, length), at);
    at += length;
  }
  return tokens.finish(written.size());
}

}  // namespace hearth::schedule
