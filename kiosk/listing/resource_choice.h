// What places that help can be chosen by, one thing at a time: being open, a language, a price.
#pragma once

#include <array>
#include <compare>
#include <string>
#include <string_view>

namespace hearth::listing {

// In the order in which they are offered. Of one group a place has to have any that was chosen, and
// it has to do so in every group where something was chosen.
enum class ResourceGroup {
  kind,           // a code of categories() or of a kind below one; or as written, case folded
  open_now,       // "yes"
  distance,       // at most so many miles or kilometers: one of kDistances
  cost,           // a code of TermGroup::cost
  documents,      // of TermGroup::documents
  eligibility,    // of TermGroup::eligibility
  language,       // BCP 47
  accessibility,  // of TermGroup::accessibility
};

inline constexpr std::array<std::string_view, 4> kDistances{"2", "5", "10", "25"};

struct ResourceChoice {
  ResourceGroup group = ResourceGroup::kind;
  std::string value;  // as said at its group
  auto operator<=>(const ResourceChoice&) const = default;
};

// Of these groups one thing at a time is chosen: each distance holds the smaller ones.
constexpr bool one_at_a_time(ResourceGroup group) {
  return group == ResourceGroup::kind || group == ResourceGroup::distance;
}

}  // namespace hearth::listing
