// What the resources of a catalog can be chosen by, each resource's part of it as bits. All of it
// is derived from the listing; what a visitor chose is never kept here.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/resource_facts.h"
#include "catalog/wanted.h"

namespace hearth::catalog {

// The category of resources whose own is none of listing::categories().
inline constexpr std::string_view kOtherHelp = "other";
// A code of listing::categories(), or kOtherHelp.
std::string_view category_of(const ResourceFacts& resource);

class ResourceChoices {
 public:
  struct Option {
    listing::ResourceChoice choice;
    // ResourceGroup::kind: the category that the kind is a part of; empty for a category itself.
    std::string category = {};
    std::string written = {};  // a kind that is none of Hearth's, as it is spelt first
  };

  // `distances`: of each resource in the country's unit; none where one of the two places is not
  // known.
  ResourceChoices(const std::vector<ResourceFacts>& resources,
                  const std::vector<std::optional<double>>& distances);

  // In the order in which they are offered; an option's place here is its bit. Languages come by
  // how many resources have them.
  std::span<const Option> options() const { return options_; }
  std::optional<std::size_t> find(const listing::ResourceChoice& choice) const;
  // All that holds of a resource whenever one asks: not that it is open.
  const ChoiceBits& of(std::uint32_t resource) const { return resources_[resource]; }
  std::size_t open_bit() const { return open_; }
  // A choice that this listing does not have keeps nothing.
  WantedPlaces ready(std::span<const listing::ResourceChoice> chosen) const;

 private:
  std::size_t add(listing::ResourceGroup group, std::string_view value,
                  std::string_view category = {}, std::string_view written = {});
  void add_kinds(const std::vector<ResourceFacts>& resources);
  void add_languages(const std::vector<ResourceFacts>& resources);
  void note(ChoiceBits& bits, listing::ResourceGroup group, std::span<const std::string> values);

  std::vector<Option> options_;
  std::map<listing::ResourceChoice, std::size_t> bits_;
  std::vector<ChoiceBits> resources_;
  std::size_t open_ = 0;
};

}  // namespace hearth::catalog
