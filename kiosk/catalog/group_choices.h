// What "Find my group" may ask of a catalog: only what leads somewhere in it.
#pragma once

#include <string_view>
#include <vector>

#include "base/time.h"
#include "catalog/catalog.h"
#include "listing/group_answer.h"

namespace hearth::catalog {

// Of one question those that lead to the most meetings.
inline constexpr std::size_t kMostGroupChoices = 9;

// The answers that, each alone, lead to a meeting (group_match.h); by question, in the order in
// which they are offered: the visitor's own language first. A question that tells no meetings apart
// has none; that of support always has "unsure".
std::vector<listing::GroupAnswer> group_choices(const Catalog& catalog, std::string_view language,
                                                base::Instant now);

}  // namespace hearth::catalog
