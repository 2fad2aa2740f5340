// Asks the index of an open catalog. Nothing of what was typed is kept: not in a statement's
// parameters, nor in a cache; strings of ours are overwritten. What SQLite copies while it answers
// is freed by it, not overwritten.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "catalog/asked_words.h"
#include "catalog/near_words.h"
#include "catalog/search.h"
#include "catalog/search_index.h"
#include "catalog/sqlite.h"

namespace hearth::catalog {

// A row of the index.
struct FoundRow {
  FoundKind kind = FoundKind::meeting;
  std::uint32_t number = 0;  // of a meeting or resource its number, of a topic its place
  std::string page;          // the name of a page
  bool operator==(const FoundRow&) const = default;
};

class Searcher {
 public:
  // Nothing when the index is damaged.
  static std::optional<Searcher> open(const Database& database);

  // Best first:
  //  1. at most four categories and kinds that the words name or mean,
  //  2. rows whose title has the words whole, first those whose title opens with them,
  //  3. rows whose title has them with the last one half typed, in the same order,
  //  4. rows that Hearth calls so (category, kind, type, program, terms),
  //  5. rows of what the words mean by the table of synonyms (before 4 where it has them just so),
  //  6. rows that say so anywhere,
  //  7. where that gave little: rows with what slips of the finger make of the words, then rows
  //  with
  //     one word of several.
  // Among equals: help in a crisis, open to anyone, close to the center (search_index.cpp).
  std::vector<FoundRow> find(std::string_view typed, std::string_view language, std::size_t limit);

  const std::vector<Topic>& topics() const { return topics_; }
  // What to offer where nothing was found: the categories that the beginning of the words names or
  // means, then those with the most rows.
  std::vector<std::uint32_t> nearest_categories(std::string_view typed, std::string_view language,
                                                std::size_t most) const;

 private:
  struct TopicWords {
    std::string language;  // empty: English
    std::vector<SearchWord> words;
  };
  struct Synonym {
    std::vector<std::string> said;  // stems
    std::int64_t topic;             // -1: the words
    std::vector<std::string> words;
  };
  struct Meaning {
    const Synonym* synonym;
    int rank;                 // the lower the nearer
    std::size_t from, words;  // which of the words it covers
  };
  struct Asking;

  Searcher(const Database& database, std::vector<Topic> topics, std::vector<Synonym> synonyms,
           std::vector<NearWords::Word> words);
  std::vector<Meaning> meanings(const AskedWords& asked) const;
  std::vector<std::uint32_t> topics_meant(const AskedWords& asked,
                                          const std::vector<Meaning>& meanings,
                                          std::string_view language) const;
  void ask(Asking& asking, std::string& expression);
  void ask_all(Asking& asking, const AskedWords& asked);
  void ask_titles(Asking& asking, const std::vector<const AskedWord*>& words);
  void ask_layer(Asking& asking, const std::vector<const AskedWord*>& words, Layer layer);
  void ask_meanings(Asking& asking, const AskedWords& asked, const std::vector<Meaning>& meanings);

  std::vector<Topic> topics_;
  std::vector<std::vector<TopicWords>> topic_words_;  // by topic
  std::vector<Synonym> synonyms_;
  NearWords known_;
  Statement match_, found_;
};

}  // namespace hearth::catalog
