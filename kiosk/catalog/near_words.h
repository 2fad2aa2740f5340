// The words of a catalog in order, for finding those that begin so, and those that a slip of the
// finger made into what was typed.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hearth::catalog {

class NearWords {
 public:
  struct Word {
    std::u32string letters;
    std::int64_t rows = 0;  // that have it
  };
  // `words`: ordered by their letters, none twice.
  explicit NearWords(std::vector<Word> words) : words_(std::move(words)) {}

  bool has(std::u32string_view word) const;
  // All that begin so, in order.
  std::span<const Word> beginning(std::u32string_view part) const;

  // How many slips are forgiven in a word of this length: a letter wrong, missing, too many, or two
  // of them exchanged, counts one.
  static std::size_t forgiven(std::size_t letters) {
    return letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
  }

  // Those that can have been meant, the fewest slips first, then the most frequent; at most `most`.
  // `beginning`: the word may go on after what was typed. The first letter is taken to be right
  // where any word is found so.
  std::vector<std::u32string> near(std::u32string_view typed, bool beginning,
                                   std::size_t most) const;

 private:
  std::vector<Word> words_;
};

}  // namespace hearth::catalog
