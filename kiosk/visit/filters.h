// What a visitor asked for: any number of choices, in groups. Within a group a meeting or a place
// needs one of them, and it needs one in every group.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <vector>

#include "listing/meeting_choice.h"
#include "listing/resource_choice.h"

namespace hearth::visit {

// `Choice` has a group and a value, and an order: groups, then values.
template <typename Choice>
class Filters {
 public:
  Filters() = default;
  explicit Filters(const Choice& only) : chosen_{only} {}

  bool none() const { return chosen_.empty(); }
  std::size_t count() const { return chosen_.size(); }
  // In the order of groups, then of values.
  std::span<const Choice> chosen() const { return chosen_; }
  bool has(const Choice& choice) const {
    return std::binary_search(chosen_.begin(), chosen_.end(), choice);
  }

  // Chooses it, or takes it off again.
  void toggle(const Choice& choice) {
    const auto at = std::lower_bound(chosen_.begin(), chosen_.end(), choice);
    if (at != chosen_.end() && *at == choice)
      chosen_.erase(at);
    else
      chosen_.insert(at, choice);
  }
  // The same in a group of which one thing at a time is chosen.
  void toggle_alone(const Choice& choice) {
    const bool chosen = has(choice);
    clear(choice.group);
    if (!chosen) toggle(choice);
  }
  void clear(decltype(Choice::group) group) {
    std::erase_if(chosen_, [&](const Choice& one) { return one.group == group; });
  }
  void clear() { chosen_.clear(); }

  bool operator==(const Filters&) const = default;

 private:
  std::vector<Choice> chosen_;  // sorted, each once
};

using MeetingFilters = Filters<listing::MeetingChoice>;
using ResourceFilters = Filters<listing::ResourceChoice>;

}  // namespace hearth::visit
