#include "catalog/resource_choices.h"

#include <algorithm>
#include <charconv>

#include "catalog/choices.h"
#include "catalog/folding.h"
#include "listing/categories.h"
#include "listing/resource_terms.h"

namespace hearth::catalog {

namespace {

using listing::ResourceChoice;
using listing::ResourceGroup;
using listing::TermGroup;

struct Terms {
  ResourceGroup group;
  TermGroup terms;
};
constexpr Terms kTerms[] = {{ResourceGroup::cost, TermGroup::cost},
                            {ResourceGroup::documents, TermGroup::documents},
                            {ResourceGroup::eligibility, TermGroup::eligibility},
                            {ResourceGroup::accessibility, TermGroup::accessibility}};

// A kind's value among the choices: its code; what staff wrote is told apart by its category. Of
// another category the kind is the category itself.
std::string kind_value(const ResourceFacts& resource) {
  const auto category = category_of(resource);
  const auto& kind = category == kOtherHelp ? resource.category : resource.kind;
  if (kind.empty() || kind == category) return "";
  const auto* known = listing::find_category(category);
  if (known && std::any_of(known->kinds.begin(), known->kinds.end(),
                           [&](const listing::ResourceKind& one) { return one.code == kind; }))
    return kind;
  return std::string(category) + "/" + folded(kind);
}

}  // namespace

std::string_view category_of(const ResourceFacts& resource) {
  for (const auto& category : listing::categories())
    if (category.code == resource.category) return category.code;
  return kOtherHelp;
}

std::size_t ResourceChoices::add(ResourceGroup group, std::string_view value,
                                 std::string_view category, std::string_view written) {
  const auto [at, fresh] =
      bits_.emplace(ResourceChoice{group, std::string(value)}, options_.size());
  if (fresh) options_.push_back({at->first, std::string(category), std::string(written)});
  return at->second;
}

void ResourceChoices::add_kinds(const std::vector<ResourceFacts>& resources) {
  for (const auto& category : listing::categories()) add(ResourceGroup::kind, category.code);
  add(ResourceGroup::kind, kOtherHelp);
  for (const auto& category : listing::categories())
    for (const auto& kind : category.kinds) add(ResourceGroup::kind, kind.code, category.code);
  const auto known = options_.size();
  for (const auto& resource : resources) {
    if (options_.size() >= known + kMostNames) return;
    const auto category = category_of(resource);
    const auto value = kind_value(resource);
    if (!value.empty())
      add(ResourceGroup::kind, value, category,
          category == kOtherHelp ? resource.category : resource.kind);
  }
}

void ResourceChoices::add_languages(const std::vector<ResourceFacts>& resources) {
  std::map<std::string_view, int> counts;
  for (const auto& resource : resources)
    for (const auto& language : resource.languages) ++counts[language];
  std::vector<std::pair<std::string_view, int>> ordered(counts.begin(), counts.end());
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  if (ordered.size() > kMostNames) ordered.resize(kMostNames);
  for (const auto& [language, count] : ordered) add(ResourceGroup::language, language);
}

void ResourceChoices::note(ChoiceBits& bits, ResourceGroup group,
                           std::span<const std::string> values) {
  for (const auto& value : values)
    if (const auto bit = find({group, value})) bits.set(*bit);
}

ResourceChoices::ResourceChoices(const std::vector<ResourceFacts>& resources,
                                 const std::vector<std::optional<double>>& distances)
    : resources_(resources.size()) {
  add_kinds(resources);
  open_ = add(ResourceGroup::open_now, "yes");
  std::vector<std::pair<double, std::size_t>> reaches;
  for (const auto within : listing::kDistances) {
    double reach = 0;
    std::from_chars(within.data(), within.data() + within.size(), reach);
    reaches.emplace_back(reach, add(ResourceGroup::distance, within));
  }
  const auto add_terms = [&](const Terms& one) {
    for (const auto& term : listing::resource_terms())
      if (term.group == one.terms) add(one.group, term.code);
  };
  for (const auto& one : kTerms)
    if (one.group < ResourceGroup::language) add_terms(one);
  add_languages(resources);
  for (const auto& one : kTerms)
    if (one.group > ResourceGroup::language) add_terms(one);

  for (std::size_t i = 0; i < resources.size(); ++i) {
    const auto& resource = resources[i];
    auto& bits = resources_[i];
    const std::string kinds[] = {std::string(category_of(resource)), kind_value(resource)};
    note(bits, ResourceGroup::kind, kinds);
    if (distances[i])
      for (const auto& [reach, bit] : reaches)
        if (*distances[i] <= reach) bits.set(bit);
    note(bits, ResourceGroup::cost, resource.cost);
    note(bits, ResourceGroup::documents, resource.documents);
    note(bits, ResourceGroup::eligibility, resource.eligibility);
    note(bits, ResourceGroup::language, resource.languages);
    note(bits, ResourceGroup::accessibility, resource.accessibility);
  }
}

std::optional<std::size_t> ResourceChoices::find(const ResourceChoice& choice) const {
  const auto found = bits_.find(choice);
  if (found == bits_.end()) return std::nullopt;
  return found->second;
}

WantedPlaces ResourceChoices::ready(std::span<const ResourceChoice> chosen) const {
  std::map<ResourceGroup, ChoiceBits> groups;
  for (const auto& choice : chosen) {
    auto& bits = groups[choice.group];
    if (const auto bit = find(choice)) bits.set(*bit);
  }
  return WantedPlaces({groups.begin(), groups.end()});
}

}  // namespace hearth::catalog
