// The categories and kinds of help as search knows them, and the names of all that Hearth names.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "catalog/search.h"
#include "catalog/vocabulary.h"
#include "listing/listing.h"

namespace hearth::catalog {

// Those that have rows: the categories that Hearth knows in their order, each before its kinds,
// then those that are only staff's.
std::vector<Topic> topics_of(const listing::Listing& listing, const Vocabulary& vocabulary);

// The place of a category or kind among the topics; past the end when it is none of them.
std::size_t topic_place(const std::vector<Topic>& topics, FoundKind kind, std::string_view id);

}  // namespace hearth::catalog
