#include "pack/phrase.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "pack/spelling.h"

namespace hearth::pack {

namespace {

constexpr std::array<std::string_view, 5> kOrdinals{"first", "second", "third", "fourth", "fifth"};
constexpr std::array<std::string_view, 6> kNumbers{"one", "two", "three", "four", "five", "six"};
constexpr std::array<std::string_view, 8> kFillers{"and", "the",  "of", "in",
                                                   "on",  "each", "&",  "a"};

template <typename Words>
std::optional<int> place_in(const Words& words, std::string_view word) {
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) return std::nullopt;
  return static_cast<int>(found - words.begin()) + 1;
}

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto* end = digits.data() + digits.size();
  const auto [at, code] = std::from_chars(digits.data(), end, value);
  if (digits.empty() || code != std::errc() || at != end || value < 1) return std::nullopt;
  return value;
}

}  // namespace

Phrase phrase_of(std::string_view text) {
  Phrase words = parts(folded(text), " ,;/&+\n");
  std::erase_if(words, [](const std::string& word) {
    return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
  });
  return words;
}

std::optional<int> ordinal(std::string_view word) {
  if (word == "last") return -1;
  if (const auto named = place_in(kOrdinals, word)) return named;
  if (word.size() < 3) return std::nullopt;
  const auto ending = word.substr(word.size() - 2);
  if (ending != "st" && ending != "nd" && ending != "rd" && ending != "th") return std::nullopt;
  const auto value = number(word.substr(0, word.size() - 2));
  return value && *value <= 31 ? value : std::nullopt;
}

std::optional<int> count_of(std::string_view word) {
  if (word == "other") return 2;
  if (const auto named = place_in(kNumbers, word)) return named;
  const auto value = number(word);
  return value && *value <= 52 ? value : std::nullopt;
}

bool is_month_word(std::string_view word) {
  return word == "month" || word == "monthly" || word == "months" || word == "month's";
}

bool is_week_word(std::string_view word) {
  return word == "week" || word == "weeks" || word == "weekly";
}

bool says_month(const Phrase& phrase) {
  return std::any_of(phrase.begin(), phrase.end(), is_month_word);
}

}  // namespace hearth::pack
