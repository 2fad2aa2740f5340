// The categories and kinds that words name or mean.
#include <algorithm>
#include <tuple>

#include "catalog/searcher.h"

namespace hearth::catalog {

namespace {
constexpr std::size_t kMostTopics = 4;
constexpr std::size_t kLeastForMeaning = 3;  // letters before half a synonym counts
}  // namespace

// Where what is said stands among the words; or all that was typed is its beginning.
std::vector<Searcher::Meaning> Searcher::meanings(const AskedWords& asked) const {
  const auto& words = asked.words();
  std::vector<Meaning> found;
  for (const auto& synonym : synonyms_) {
    const auto& said = synonym.said;
    const bool may_be_begun = asked.letters() >= kLeastForMeaning;
    for (std::size_t from = 0; from + said.size() <= words.size(); ++from) {
      bool all = true, whole = true;
      for (std::size_t i = 0; i < said.size() && all; ++i) {
        const auto& word = words[from + i];
        const bool is = word.matches_whole(said[i]);
        whole = whole && is;
        all = is || (may_be_begun && from + i + 1 == words.size() && word.matches(said[i]));
      }
      if (!all) continue;
      const bool everything = said.size() == words.size();
      found.push_back({&synonym, (whole ? 0 : 2) + (everything ? 0 : 1), from, said.size()});
      break;
    }
    if (said.size() <= words.size() || !may_be_begun) continue;
    bool begun = true;
    for (std::size_t i = 0; i < words.size() && begun; ++i)
      begun = i + 1 == words.size() ? words[i].matches(said[i]) : words[i].matches_whole(said[i]);
    if (begun) found.push_back({&synonym, 4, 0, words.size()});
  }
  std::stable_sort(found.begin(), found.end(), [](const Meaning& a, const Meaning& b) {
    return std::tuple(a.rank, b.words) < std::tuple(b.rank, a.words);
  });
  return found;
}

std::vector<std::uint32_t> Searcher::topics_meant(const AskedWords& asked,
                                                  const std::vector<Meaning>& meanings,
                                                  std::string_view language) const {
  const auto spoken = language.substr(0, language.find('-'));
  std::vector<std::tuple<int, std::size_t, std::uint32_t>> ranked;  // rank, order, topic
  const auto named = [&](const TopicWords& name) -> int {
    constexpr int kNot = 1000;
    std::size_t at_start = 0, whole = 0, content = 0;
    for (const auto& word : asked.words()) {
      if (word.stop && asked.words().size() > 1) continue;
      const auto stands = [&](const SearchWord& one) {
        return word.matches(one.text) || word.matches(one.stem);
      };
      const auto found = std::find_if(name.words.begin(), name.words.end(), stands);
      if (found == name.words.end()) return kNot;
      at_start += found - name.words.begin() == static_cast<std::ptrdiff_t>(content) ? 1U : 0U;
      whole += word.matches_whole(found->text) || word.matches_whole(found->stem) ? 1U : 0U;
      ++content;
    }
    if (content == 0) return kNot;
    if (whole == content && content == name.words.size()) return 0;
    return (at_start == content ? 3 : 5) - (whole == content ? 1 : 0);
  };
  for (std::uint32_t i = 0; i < topics_.size(); ++i) {
    int best = 1000;
    for (const auto& name : topic_words_[i]) {
      const bool other = !name.language.empty() && name.language != spoken;
      best = std::min(best, named(name) * 2 + (other ? 1 : 0));
    }
    if (best < 1000) ranked.emplace_back(best, i, i);
  }
  for (std::size_t i = 0; i < meanings.size(); ++i)
    if (meanings[i].synonym->topic >= 0)
      ranked.emplace_back(meanings[i].rank * 2 + 3, topics_.size() + i,
                          static_cast<std::uint32_t>(meanings[i].synonym->topic));
  std::sort(ranked.begin(), ranked.end());
  std::vector<std::uint32_t> meant;
  for (const auto& [rank, order, topic] : ranked)
    if (meant.size() < kMostTopics && std::find(meant.begin(), meant.end(), topic) == meant.end())
      meant.push_back(topic);
  return meant;
}

std::vector<std::uint32_t> Searcher::nearest_categories(std::string_view typed,
                                                        std::string_view language,
                                                        std::size_t most) const {
  std::vector<std::uint32_t> nearest;
  const auto add = [&](std::uint32_t topic) {
    if (nearest.size() < most && std::find(nearest.begin(), nearest.end(), topic) == nearest.end())
      nearest.push_back(topic);
  };
  const auto category_of = [&](std::uint32_t topic) {
    if (topics_[topic].kind == FoundKind::category) return topic;
    for (std::uint32_t i = 0; i < topics_.size(); ++i)
      if (topics_[i].kind == FoundKind::category && topics_[i].id == topics_[topic].category)
        return i;
    return topic;
  };
  // Word by word, less and less of it.
  for (auto& word : search_words(typed)) {
    auto letters = letters_of(word.text);
    wipe(word.text);
    wipe(word.stem);
    for (; letters.size() >= kLeastForMeaning && nearest.empty(); letters.pop_back()) {
      auto part = utf8_of(letters);
      const AskedWords asked(part, known_);
      for (const auto topic : topics_meant(asked, meanings(asked), language))
        add(category_of(topic));
      wipe(part);
    }
    wipe(letters);
  }
  std::vector<std::uint32_t> by_rows;
  for (std::uint32_t i = 0; i < topics_.size(); ++i)
    if (topics_[i].kind == FoundKind::category) by_rows.push_back(i);
  std::stable_sort(by_rows.begin(), by_rows.end(),
                   [&](auto a, auto b) { return topics_[a].rows > topics_[b].rows; });
  for (const auto topic : by_rows) add(topic);
  return nearest;
}

}  // namespace hearth::catalog
