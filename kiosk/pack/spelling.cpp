#include "pack/spelling.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <numeric>

namespace hearth::pack {

namespace {

std::string utf8(const icu::UnicodeString& text) {
  std::string bytes;
  text.toUTF8String(bytes);
  return bytes;
}

icu::UnicodeString utf16(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

bool is_space(UChar32 c) {
  return u_isUWhiteSpace(c) || c == 0x200B /* zero width space */ || c == 0xFEFF;
}

// Keeps what `wanted` says of each character; a run of white space becomes one space.
template <typename Wanted>
icu::UnicodeString squeezed(const icu::UnicodeString& text, Wanted wanted) {
  icu::UnicodeString kept;
  bool gap = false;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (is_space(c)) {
      gap = true;
    } else if (wanted(c)) {
      if (gap && !kept.isEmpty()) kept.append(static_cast<UChar32>(' '));
      gap = false;
      kept.append(c);
    }
  }
  return kept;
}

icu::UnicodeString normalized(const icu::Normalizer2* form, UErrorCode code,
                              const icu::UnicodeString& text) {
  if (U_FAILURE(code)) return text;
  auto result = form->normalize(text, code);
  return U_FAILURE(code) ? text : result;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > 0 && c != 127; });
}

std::string folded_ascii(std::string_view text) {
  std::string kept;
  bool gap = false;
  for (const char c : text) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      gap = true;
    } else if (c > ' ') {
      if (gap && !kept.empty()) kept += ' ';
      gap = false;
      kept += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return kept;
}

// Letters changed, left out, put in, or swapped with their neighbour.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        now[j] = std::min(now[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, now);
  }
  return last[b.size()];
}

}  // namespace

std::string folded(std::string_view text) {
  if (is_ascii(text)) return folded_ascii(text);
  UErrorCode code = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFKCCasefoldInstance(code);
  return utf8(squeezed(normalized(form, code, utf16(text)), [](UChar32) { return true; }));
}

std::string bare(std::string_view text) {
  if (is_ascii(text)) return folded_ascii(text);
  UErrorCode code = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFDInstance(code);
  return utf8(squeezed(normalized(form, code, utf16(folded(text))),
                       [](UChar32 c) { return u_charType(c) != U_NON_SPACING_MARK; }));
}

bool same_word(std::string_view a, std::string_view b) {
  return folded(a) == folded(b);
}

std::string cleaned(std::string_view text) {
  const auto source = utf16(text);
  icu::UnicodeString kept;
  for (std::int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
    const UChar32 c = source.char32At(i);
    if (c == '\r') {
      if (source.charAt(i + 1) != '\n') kept.append(static_cast<UChar32>('\n'));
    } else if (c == '\t') {
      kept.append(static_cast<UChar32>(' '));
    } else if (c == '\n' || u_charType(c) != U_CONTROL_CHAR) {
      kept.append(c);
    }
  }
  std::int32_t from = 0, to = kept.length();
  while (from < to && is_space(kept.charAt(from))) ++from;
  while (to > from && is_space(kept.charAt(to - 1))) --to;
  return utf8(kept.tempSubStringBetween(from, to));
}

std::string one_line(std::string_view text) {
  return utf8(squeezed(utf16(cleaned(text)), [](UChar32) { return true; }));
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> known) {
  const auto wanted = folded(word);
  std::size_t least = 3;
  std::string_view found;
  for (const auto candidate : known) {
    const auto name = folded(candidate);
    if (name.size() + 2 < wanted.size() || wanted.size() + 2 < name.size()) continue;
    const auto off = distance(wanted, name);
    if (off < least && off <= (name.size() <= 4 ? 1u : 2u)) {
      least = off;
      found = candidate;
    }
  }
  return found;
}

std::vector<std::string> parts(std::string_view list, std::string_view separators) {
  std::vector<std::string> found;
  while (!list.empty()) {
    const auto end = std::min(list.find_first_of(separators), list.size());
    auto part = one_line(list.substr(0, end));
    if (!part.empty()) found.push_back(std::move(part));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return found;
}

std::string in_quotes(std::string_view text) {
  const auto line = one_line(text);
  const auto shown = first_characters(line, 40);
  return "\"" + std::string(shown) + (shown.size() < line.size() ? "…\"" : "\"");
}

std::string listed(std::span<const std::string_view> words, std::string_view last_join) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? last_join : ", ";
    text += words[i];
  }
  return text;
}

std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::string_view first_characters(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  while (at < text.size()) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && count-- == 0) break;
    ++at;
  }
  return text.substr(0, at);
}

}  // namespace hearth::pack
