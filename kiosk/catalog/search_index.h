// The index of a catalog that search asks. Beside the tables of the listing lie:
//   search_topics, search_topic_names   categories and kinds that have rows
//   search_synonyms    what people say -> a topic, or words that stand in listings
//   search_words       every word that there is to be found, with how many rows have it
//   search_found       what the index's rows are, the most helpful first
//   search             FTS5; of each row its words, each in the layers in which it counts
#pragma once

#include "catalog/sqlite.h"
#include "catalog/vocabulary.h"
#include "listing/listing.h"

namespace hearth::catalog {

// The layers of a row, each with all that the one before has; a word's layer is its first letter in
// the index. So each layer is asked by itself, and in the order of rows: an answer ends as soon as
// it is long enough, however many rows there are.
enum class Layer : char {
  opening = 'a',  // the first word of a title
  title = 'b',
  named = 'c',  // what Hearth calls it in every language: category, kind, types, terms, program
  text = 'd',   // all else that is shown, but no phone number
};
// Besides: 't' and the number of a topic, for the rows of it.
inline constexpr char kTopicLetter = 't';

bool add_search_index(const Database& database, const listing::Listing& listing,
                      const Vocabulary& vocabulary);

}  // namespace hearth::catalog
