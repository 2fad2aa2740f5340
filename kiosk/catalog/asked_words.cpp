#include "catalog/asked_words.h"

#include <algorithm>

#include "catalog/stop_words.h"

namespace hearth::catalog {

namespace {

constexpr std::size_t kMostNear = 8;     // words that a slip may have been
constexpr std::size_t kMostLonger = 24;  // words that are asked for one by one
// The index answers beginnings of so many letters at once (prefix in search_index.cpp); longer ones
// would have to be put together from each word there is.
constexpr std::size_t kIndexedLetters = 3;

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void add_near(const SearchWord& typed, bool last, const NearWords& known, AskedWord& word) {
  auto letters = letters_of(typed.text);
  for (auto& near : known.near(letters, last, kMostNear)) {
    auto utf8 = utf8_of(near);
    if (!contains(word.whole, utf8)) word.whole.push_back(utf8);
    wipe(utf8);
    wipe(near);
  }
  wipe(letters);
}

void add_beginning(const std::string& text, const std::u32string& letters, const NearWords& known,
                   AskedWord& word) {
  word.beginning.push_back(text);
  if (letters.size() <= kIndexedLetters) return;
  const auto longer = known.beginning(letters);
  if (longer.size() > kMostLonger) return;
  for (const auto& one : longer) word.longer.push_back(utf8_of(one.letters));
}

AskedWord asked(const SearchWord& typed, bool last, const NearWords& known) {
  AskedWord word;
  word.stop = is_stop_word(typed.text);
  word.whole.push_back(typed.text);
  if (typed.stem != typed.text) word.whole.push_back(typed.stem);
  auto letters = letters_of(typed.text);
  auto stem = letters_of(typed.stem);
  const bool stands = known.has(letters) || known.has(stem);
  if (typed.of_run) {
    // One letter begins a pair, and the second of a pair may still get its vowel.
    if (last) word.beginning.push_back(typed.text);
  } else if ((last || !stands) && !known.beginning(letters).empty()) {
    add_beginning(typed.text, letters, known, word);
  } else if (!stands) {
    add_near(typed, last, known, word);
  }
  wipe(letters);
  wipe(stem);
  return word;
}

}  // namespace

bool AskedWord::matches_whole(std::string_view word) const {
  return contains(whole, word);
}

bool AskedWord::matches(std::string_view word) const {
  return matches_whole(word) || (!beginning.empty() && word.starts_with(beginning.front()));
}

AskedWords::AskedWords(std::string_view typed, const NearWords& known)
    : typed_(search_words(typed)) {
  while (typed_.size() > kMostWords) {
    wipe(typed_.back().text);
    wipe(typed_.back().stem);
    typed_.pop_back();
  }
  for (std::size_t i = 0; i < typed_.size(); ++i) {
    const bool last = i + 1 == typed_.size();
    auto letters = letters_of(typed_[i].text);
    letters_ += letters.size();
    words_.push_back(asked(typed_[i], last, known));
    wipe(letters);
  }
}

AskedWords::~AskedWords() {
  for (auto& word : words_)
    for (auto* forms : {&word.whole, &word.beginning, &word.longer})
      for (auto& form : *forms) wipe(form);
  wipe(typed_);
}

bool AskedWords::widen(const NearWords& known) {
  bool wider = false;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const auto before = words_[i].whole.size();
    if (!typed_[i].of_run) add_near(typed_[i], i + 1 == words_.size(), known, words_[i]);
    wider = wider || words_[i].whole.size() > before;
  }
  return wider;
}

}  // namespace hearth::catalog
