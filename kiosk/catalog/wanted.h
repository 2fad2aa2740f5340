// Choices as bits: what holds of a meeting or a place, and what is asked for.
#pragma once

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "listing/meeting_choice.h"
#include "listing/resource_choice.h"

namespace hearth::catalog {

inline constexpr std::size_t kMostChoices = 256;
using ChoiceBits = std::bitset<kMostChoices>;

// What is asked for, made ready for asking many meetings or places: of each group any of its bits.
template <typename Group>
class WantedBits {
 public:
  WantedBits() = default;
  // Each group once. Bits of a group that are all unset keep nothing.
  explicit WantedBits(std::vector<std::pair<Group, ChoiceBits>> groups)
      : groups_(std::move(groups)) {}

  bool kept(const ChoiceBits& one) const {
    return std::all_of(groups_.begin(), groups_.end(),
                       [&](const auto& group) { return (group.second & one).any(); });
  }
  // The group that keeps it out, when one alone does so; `groups()` when none does; none when
  // several do.
  std::optional<std::size_t> only_obstacle(const ChoiceBits& one) const {
    auto obstacle = groups_.size();
    for (std::size_t i = 0; i < groups_.size(); ++i) {
      if ((groups_[i].second & one).any()) continue;
      if (obstacle < groups_.size()) return std::nullopt;
      obstacle = i;
    }
    return obstacle;
  }
  std::size_t groups() const { return groups_.size(); }
  Group group(std::size_t i) const { return groups_[i].first; }

 private:
  std::vector<std::pair<Group, ChoiceBits>> groups_;
};

using Wanted = WantedBits<listing::ChoiceGroup>;
using WantedPlaces = WantedBits<listing::ResourceGroup>;

}  // namespace hearth::catalog
