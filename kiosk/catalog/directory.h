// The resource directory as screens ask for it: by category, nearest first, what is left by filters
// and what each filter would leave.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "catalog/opening_states.h"
#include "catalog/resource_choices.h"
#include "listing/distance.h"
#include "listing/listing.h"

namespace hearth::catalog {

// For one thread.
class Directory {
 public:
  // A resource's number is its place in `resources`.
  Directory(const std::vector<ResourceFacts>& resources, const listing::Center& center);

  // Only those with resources, in the order of listing::categories(), kOtherHelp last.
  struct Category {
    std::string_view code;
    std::vector<std::uint32_t> resources;  // nearest first; then without a distance, by name
  };
  std::span<const Category> categories() const { return categories_; }
  // Of a category, of all when it is empty, in that order; none of one that is not there.
  std::span<const std::uint32_t> of(std::string_view category) const;

  // From the center, along a straight line; none where one of the two places is not known, or has
  // to stay confidential.
  struct Way {
    double kilometers = 0;
    std::optional<listing::Direction> direction;
  };
  const std::optional<Way>& way(std::uint32_t resource) const { return ways_[resource]; }
  bool has_ways() const { return has_ways_; }
  // The US measures in miles; all other countries in kilometers.
  bool in_miles() const { return in_miles_; }

  const OpeningStates& opening() const { return opening_; }
  const ResourceChoices& choices() const { return choices_; }
  // With whether it is open at that time of the center's clock.
  ChoiceBits bits(std::uint32_t resource, base::LocalTime at) const;

  std::vector<std::uint32_t> list(std::string_view category, const WantedPlaces& wanted,
                                  base::LocalTime at) const;
  struct Counts {
    int all = 0;            // what is wanted
    std::vector<int> by;    // of each option: what is wanted of the other groups, and this option
    std::vector<int> held;  // of each option, whatever is wanted
  };
  Counts count(std::string_view category, const WantedPlaces& wanted, base::LocalTime at) const;
  // Whether any resource of all has it.
  bool leads_somewhere(const listing::ResourceChoice& choice, base::LocalTime at) const;

 private:
  bool in_miles_, has_ways_ = false;
  std::vector<std::optional<Way>> ways_;
  ResourceChoices choices_;
  OpeningStates opening_;
  std::vector<std::uint32_t> all_;
  std::vector<Category> categories_;
};

}  // namespace hearth::catalog
