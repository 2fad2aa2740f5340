#include "text/bind.h"

#include "text/tokens.h"

namespace hearth::text {
namespace {

using Text = std::vector<Character>;

// Characters of the longest number that is kept whole: "+1 (912) 555-0142", "9:00 AM - 5:00 PM".
constexpr std::size_t longest_whole = 18;

bool breaks_after(char32_t c) {
  return c == '-' || c == '/' || c == 0x2010 || (c >= 0x2012 && c <= 0x2014);
}

}  // namespace

std::string bind_numbers(std::string_view utf8) {
  const Text text = characters_of(utf8);
  std::string out;
  std::size_t done = 0;
  const auto copy_to = [&](std::size_t offset) {
    out += utf8.substr(done, offset - done);
    done = offset;
  };
  for (const Token& token : tokens_of(text)) {
    if (!token.number || token.address) continue;
    const bool whole = token.end - token.begin <= longest_whole;
    for (std::size_t i = token.begin; i + 1 < token.end; ++i) {
      const char32_t here = text[i].code;
      const std::size_t next = text[i + 1].offset;
      if (whole && breaks_after(here) && text[i + 1].code != 0x2060) {
        copy_to(next);
        out += "\u2060";
      } else if (here == ' ' && (whole || !breaks_after(text[i - 1].code))) {
        copy_to(text[i].offset);
        out += "\u00A0";
        done = next;
      }
    }
  }
  copy_to(utf8.size());
  return out;
}

}  // namespace hearth::text
