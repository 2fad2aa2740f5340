#include "exchange/html_entities.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace hearth::exchange {

namespace {

// U+00A0 to U+00FF, in order.
constexpr std::array<std::string_view, 96> kLatin1{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",
    "copy",   "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn",
    "sup2",   "sup3",   "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",
    "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave",
    "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde",
    "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",
    "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",
    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

struct Named {
  std::string_view name;
  char32_t character;
};
constexpr Named kOthers[] = {
    {"amp", U'&'},         {"lt", U'<'},          {"gt", U'>'},          {"quot", U'"'},
    {"apos", U'\''},       {"ndash", U'\u2013'},  {"mdash", U'\u2014'},  {"lsquo", U'\u2018'},
    {"rsquo", U'\u2019'},  {"sbquo", U'\u201A'},  {"ldquo", U'\u201C'},  {"rdquo", U'\u201D'},
    {"bdquo", U'\u201E'},  {"hellip", U'\u2026'}, {"bull", U'\u2022'},   {"prime", U'\u2032'},
    {"Prime", U'\u2033'},  {"lsaquo", U'\u2039'}, {"rsaquo", U'\u203A'}, {"euro", U'\u20AC'},
    {"trade", U'\u2122'},  {"larr", U'\u2190'},   {"rarr", U'\u2192'},   {"minus", U'\u2212'},
    {"OElig", U'\u0152'},  {"oelig", U'\u0153'},  {"Scaron", U'\u0160'}, {"scaron", U'\u0161'},
    {"Yuml", U'\u0178'},   {"ensp", U' '},        {"emsp", U' '},        {"thinsp", U' '},
    {"hearts", U'\u2665'}, {"tilde", U'\u02DC'},  {"circ", U'\u02C6'},   {"dagger", U'\u2020'}};

// Windows-1252 at 128 to 159; the holes stay what they are.
constexpr std::array<char32_t, 32> kWindows1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

void append_utf8(std::string& to, char32_t character) {
  if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF)) character = 0xFFFD;
  icu::UnicodeString(static_cast<UChar32>(character)).toUTF8String(to);
}

std::optional<char32_t> numbered(std::string_view digits) {
  const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
  if (hexadecimal) digits.remove_prefix(1);
  unsigned number = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, number, hexadecimal ? 16 : 10);
  if (stop != end || digits.empty() || error == std::errc::invalid_argument) return std::nullopt;
  if (error != std::errc() || number == 0) return 0xFFFD;
  if (number >= 128 && number < 160) return kWindows1252[number - 128];
  return number;
}

std::optional<char32_t> entity(std::string_view name) {
  if (name.starts_with('#')) return numbered(name.substr(1));
  for (const auto& known : kOthers)
    if (known.name == name) return known.character;
  const auto found = std::find(kLatin1.begin(), kLatin1.end(), name);
  if (found == kLatin1.end()) return std::nullopt;
  return static_cast<char32_t>(0xA0 + (found - kLatin1.begin()));
}

}  // namespace

std::string decode_entities(std::string_view text) {
  constexpr std::size_t kLongestName = 10;
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '&') {
      const auto end = text.substr(at, kLongestName + 2).find(';');
      if (end != std::string_view::npos)
        if (const auto character = entity(text.substr(at + 1, end - 1))) {
          append_utf8(decoded, *character);
          at += end + 1;
          continue;
        }
    }
    decoded.push_back(text[at++]);
  }
  return decoded;
}

}  // namespace hearth::exchange
