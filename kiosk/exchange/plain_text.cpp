#include "exchange/plain_text.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdint>

#include "exchange/html_entities.h"
#include "exchange/markup.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

constexpr std::size_t kLongestRead = 64 * 1024;  // bytes; nothing longer is a text for a screen

// Marks that are never seen by themselves: controls, and the signs that turn a line around, which
// would also turn what the screen draws beside it. Joiners stay: Persian and emoji need them.
bool is_unseen(UChar32 c) {
  if (c == '\n' || c == '\r' || c == '\t') return false;
  if (c >= 0x202A && c <= 0x202E) return true;
  if (c >= 0x2066 && c <= 0x2069) return true;
  return u_charType(c) == U_CONTROL_CHAR || c == 0xFEFF || c == 0x200B || c == 0x00AD;
}

bool is_space(UChar32 c) {
  return c == '\t' || c == 0xA0 || u_charType(c) == U_SPACE_SEPARATOR;
}

// Lines trimmed, runs of spaces made one, at most one blank line between two.
std::string tidied(const std::string& text, bool& took_unseen) {
  const auto source = icu::UnicodeString::fromUTF8(text);
  icu::UnicodeString kept;
  int feeds = 0;
  bool gap = false;
  for (std::int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
    const UChar32 c = source.char32At(i);
    if (is_unseen(c)) {
      took_unseen = true;
    } else if (c == '\n' || (c == '\r' && source.charAt(i + 1) != '\n')) {
      ++feeds;
      gap = false;
    } else if (c == '\r' || is_space(c)) {
      gap = true;
    } else {
      if (!kept.isEmpty())
        for (int feed = 0; feed < std::min(feeds, 2); ++feed)
          kept.append(static_cast<UChar32>('\n'));
      if (gap && feeds == 0 && !kept.isEmpty()) kept.append(static_cast<UChar32>(' '));
      feeds = 0;
      gap = false;
      kept.append(c);
    }
  }
  std::string tidy;
  kept.toUTF8String(tidy);
  return tidy;
}

std::string cut_after_word(const std::string& text, std::size_t longest) {
  auto shown = pack::first_characters(text, longest - 1);
  const auto space = shown.find_last_of(" \n");
  if (space != std::string_view::npos && space > shown.size() / 2) shown = shown.substr(0, space);
  return std::string(shown) + "…";
}

}  // namespace

PlainText plain_text(std::string_view written, Lines lines, std::size_t longest) {
  PlainText plain;
  // Counted in characters of at least one byte: far more than is kept, so the cut below tells it.
  plain.text = pack::first_characters(written, kLongestRead);
  // Feeds are often escaped twice ("&amp;amp;"), and never more often on purpose.
  auto decoded = decode_entities(decode_entities(plain.text));
  if (decoded != plain.text) plain.repairs.push_back("had codes of the web in place of letters");
  auto bare = without_markup(decoded);
  if (bare != decoded) plain.repairs.push_back("had markup of a web page in it");
  bool took_unseen = false;
  plain.text = tidied(bare, took_unseen);
  if (took_unseen) plain.repairs.push_back("had characters in it that cannot be shown");
  if (lines == Lines::one) plain.text = pack::one_line(plain.text);
  // A spreadsheet program would take such a cell for a formula, and run it.
  if (plain.text.starts_with('=')) {
    plain.text.erase(0, std::min(plain.text.find_first_not_of("= "), plain.text.size()));
    plain.repairs.push_back("began like a formula of a spreadsheet");
  }
  if (pack::length(plain.text) > longest) {
    plain.text = cut_after_word(plain.text, longest);
    plain.repairs.push_back("was too long for a screen and was cut");
  }
  return plain;
}

}  // namespace hearth::exchange
