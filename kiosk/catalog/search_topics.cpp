#include "catalog/search_topics.h"

#include <algorithm>

#include "listing/categories.h"

namespace hearth::catalog {

namespace {

listing::Translated name_of(const Vocabulary& vocabulary, std::string_view group,
                            std::string_view code, std::string_view otherwise) {
  const auto found = vocabulary.names.find(name_key(group, code));
  if (found != vocabulary.names.end()) return found->second;
  return {std::string(otherwise), {}};
}

}  // namespace

std::size_t topic_place(const std::vector<Topic>& topics, FoundKind kind, std::string_view id) {
  const auto found = std::find_if(topics.begin(), topics.end(), [&](const Topic& topic) {
    return topic.kind == kind && topic.id == id;
  });
  return static_cast<std::size_t>(found - topics.begin());
}

std::vector<Topic> topics_of(const listing::Listing& listing, const Vocabulary& vocabulary) {
  std::vector<Topic> all;
  for (const auto& category : listing::categories()) {
    all.push_back({FoundKind::category, category.code, "",
                   name_of(vocabulary, "category", category.code, category.name)});
    for (const auto& kind : category.kinds)
      all.push_back({FoundKind::kind, kind.code, category.code,
                     name_of(vocabulary, "kind", kind.code, kind.name)});
  }
  std::map<std::pair<FoundKind, std::string>, std::size_t> places;
  for (std::size_t i = 0; i < all.size(); ++i) places.emplace(std::pair{all[i].kind, all[i].id}, i);
  const auto count = [&](FoundKind kind, const std::string& id, const std::string& category) {
    if (id.empty()) return;
    const auto [at, fresh] = places.emplace(std::pair{kind, id}, all.size());
    if (fresh) all.push_back({kind, id, category, {id, {}}});
    ++all[at->second].rows;
  };
  for (const auto& resource : listing.resources) {
    count(FoundKind::category, resource.category, "");
    count(FoundKind::kind, resource.kind, resource.category);
  }
  std::erase_if(all, [](const Topic& topic) { return topic.rows == 0; });
  return all;
}

}  // namespace hearth::catalog
