#include "catalog/near_words.h"

#include <algorithm>
#include <tuple>

namespace hearth::catalog {

namespace {

// Damerau's distance with restricted exchange, row by row: a row tells how far the letters so far
// are from each beginning of what was typed. Neighbours in the list of words share their first
// rows, and where no row can get better a whole stretch of the list is passed over.
class Distance {
 public:
  Distance(std::u32string_view typed, std::size_t most) : typed_(typed), most_(most) {
    rows_.emplace_back(typed.size() + 1);
    for (std::size_t j = 0; j <= typed.size(); ++j) rows_[0][j] = j;
  }
  ~Distance() {
    for (auto& row : rows_) std::fill(row.begin(), row.end(), 0);
  }
  Distance(const Distance&) = delete;
  Distance& operator=(const Distance&) = delete;

  // The row after the letters before `depth` of `word` and the one there; false: too far already.
  bool extend(std::u32string_view word, std::size_t depth) {
    if (rows_.size() < depth + 2) rows_.emplace_back(typed_.size() + 1);
    const auto& above = rows_[depth];
    auto& row = rows_[depth + 1];
    row[0] = depth + 1;
    auto least = row[0];
    for (std::size_t j = 1; j <= typed_.size(); ++j) {
      row[j] = std::min(
          {above[j] + 1, row[j - 1] + 1, above[j - 1] + (word[depth] == typed_[j - 1] ? 0 : 1)});
      if (depth > 0 && j > 1 && word[depth] == typed_[j - 2] && word[depth - 1] == typed_[j - 1])
        row[j] = std::min(row[j], rows_[depth - 1][j - 2] + 1);
      least = std::min(least, row[j]);
    }
    // An exchange looks back two rows.
    return least <= most_ || *std::min_element(above.begin(), above.end()) + 1 <= most_;
  }
  std::size_t whole(std::size_t letters) const { return rows_[letters][typed_.size()]; }

 private:
  std::u32string_view typed_;
  std::size_t most_;
  std::vector<std::vector<std::size_t>> rows_;
};

}  // namespace

bool NearWords::has(std::u32string_view word) const {
  const auto found =
      std::lower_bound(words_.begin(), words_.end(), word,
                       [](const Word& one, auto other) { return one.letters < other; });
  return found != words_.end() && found->letters == word;
}

std::span<const NearWords::Word> NearWords::beginning(std::u32string_view part) const {
  const auto first =
      std::lower_bound(words_.begin(), words_.end(), part,
                       [](const Word& one, auto other) { return one.letters < other; });
  const auto last = std::partition_point(
      first, words_.end(), [&](const Word& one) { return one.letters.starts_with(part); });
  return {first, last};
}

std::vector<std::u32string> NearWords::near(std::u32string_view typed, bool beginning,
                                            std::size_t most) const {
  const auto slips = forgiven(typed.size());
  if (slips == 0) return {};
  struct Found {
    bool other_start;
    std::size_t distance;
    std::int64_t rows;
    const Word* word;
  };
  std::vector<Found> found;
  Distance distance(typed, slips);
  std::u32string_view before;
  for (auto at = words_.begin(); at != words_.end();) {
    const std::u32string_view word = at->letters;
    std::size_t shared = 0;
    while (shared < word.size() && shared < before.size() && word[shared] == before[shared])
      ++shared;
    before = word;
    auto nearest = slips + 1;
    std::size_t depth = 0;
    bool too_far = false;
    for (; depth < word.size() && !too_far; ++depth) {
      if (depth >= shared) too_far = !distance.extend(word, depth);
      // A beginning counts only from the length of what was typed on, less its slips.
      if (beginning && depth + 1 + slips >= typed.size())
        nearest = std::min(nearest, distance.whole(depth + 1));
    }
    if (!too_far) nearest = std::min(nearest, distance.whole(word.size()));
    if (nearest <= slips) found.push_back({word.front() != typed.front(), nearest, at->rows, &*at});
    if (too_far) {
      const auto stretch = word.substr(0, depth);
      at = std::partition_point(at, words_.end(), [&](const Word& one) {
        return one.letters.compare(0, stretch.size(), stretch) <= 0;
      });
      before = stretch;
    } else {
      ++at;
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return std::tie(a.other_start, a.distance, b.rows) <
           std::tie(b.other_start, b.distance, a.rows);
  });
  std::vector<std::u32string> nearest;
  for (const auto& one : found)
    if (nearest.size() < most && one.other_start == found.front().other_start)
      nearest.push_back(one.word->letters);
  return nearest;
}

}  // namespace hearth::catalog
