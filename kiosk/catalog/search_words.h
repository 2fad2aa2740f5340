// Text -> the words that search compares: case and accents folded, one form for one and several.
// The same on both sides, so a rule need not be right grammar, only the same for both.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearth::catalog {

struct SearchWord {
  std::string text;  // folded; letters, digits and marks only; never empty
  std::string stem;  // the same without plural endings or the Arabic article; often equal
  // Part of a run of a script without spaces: two letters of it (of a run's last letter, one). Runs
  // are cut so, not into words by a dictionary, since a dictionary cuts a word that is half typed
  // otherwise than the whole one.
  bool of_run = false;
  bool operator==(const SearchWord&) const = default;
};

// In the order of the text. What is no UTF-8 stands for nothing. Words over 64 characters are cut.
std::vector<SearchWord> search_words(std::string_view utf8);

// The letters of a folded word, for comparing letter by letter.
std::u32string letters_of(std::string_view utf8);
std::string utf8_of(std::u32string_view letters);

// Overwrites a text that a visitor typed, or a part of one, before its memory is given back.
void wipe(std::string& text);
void wipe(std::u32string& text);
void wipe(std::vector<SearchWord>& words);

}  // namespace hearth::catalog
