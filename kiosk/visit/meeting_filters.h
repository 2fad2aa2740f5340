// Which meetings a visitor asked for: any number of choices, in groups. Within a group a meeting
// needs one of them, and it needs one in every group.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "listing/meeting_choice.h"

namespace hearth::visit {

class MeetingFilters {
 public:
  MeetingFilters() = default;
  explicit MeetingFilters(const listing::MeetingChoice& only) : chosen_{only} {}

  bool none() const { return chosen_.empty(); }
  std::size_t count() const { return chosen_.size(); }
  // In the order of groups, then of values.
  std::span<const listing::MeetingChoice> chosen() const { return chosen_; }
  bool has(const listing::MeetingChoice& choice) const {
    return std::binary_search(chosen_.begin(), chosen_.end(), choice);
  }

  // Chooses it, or takes it off again.
  void toggle(const listing::MeetingChoice& choice) {
    const auto at = std::lower_bound(chosen_.begin(), chosen_.end(), choice);
    if (at != chosen_.end() && *at == choice)
      chosen_.erase(at);
    else
      chosen_.insert(at, choice);
  }
  void clear() { chosen_.clear(); }

  bool operator==(const MeetingFilters&) const = default;

 private:
  std::vector<listing::MeetingChoice> chosen_;  // sorted, each once
};

}  // namespace hearth::visit
