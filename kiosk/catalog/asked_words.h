// What somebody typed, as search asks for it: word by word, each with the forms in which it may
// stand in the catalog. Everything in it is overwritten when it goes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/near_words.h"
#include "catalog/search_words.h"

namespace hearth::catalog {

struct AskedWord {
  std::vector<std::string> whole;      // any of these words
  std::vector<std::string> beginning;  // or any word that begins so; none or one
  std::vector<std::string> longer;     // those there are, where they are few; else `beginning` asks
  bool stop = false;                   // says nothing by itself

  bool matches(std::string_view word) const;        // whole, or begun
  bool matches_whole(std::string_view word) const;  // whole
};

class AskedWords {
 public:
  static constexpr std::size_t kMostWords = 12;

  // The last word may be half typed; so may one before it that stands nowhere as a whole. A word
  // that nothing begins with is read as those that a slip of the finger makes of it.
  AskedWords(std::string_view typed, const NearWords& known);
  ~AskedWords();
  AskedWords(const AskedWords&) = delete;
  AskedWords& operator=(const AskedWords&) = delete;

  const std::vector<AskedWord>& words() const { return words_; }
  bool empty() const { return words_.empty(); }
  std::size_t letters() const { return letters_; }  // of what was typed, without gaps

  // Reads each word as what a slip of the finger makes of it, too, where there is anything.
  bool widen(const NearWords& known);

 private:
  std::vector<SearchWord> typed_;
  std::vector<AskedWord> words_;
  std::size_t letters_ = 0;
};

}  // namespace hearth::catalog
