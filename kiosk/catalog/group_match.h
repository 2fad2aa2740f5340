// Which meetings fit what a visitor answered in "Find my group", and why. A match is told by the
// answers that it meets and those that it misses; there is no score, and nothing is kept.
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "catalog/catalog.h"
#include "listing/group_answer.h"

namespace hearth::catalog {

inline constexpr std::chrono::days kGroupDays{14};  // how far ahead meetings are looked for
// How many are shown, and from how many on those that miss an answer are left out.
inline constexpr std::size_t kMostMatches = 9, kEnoughMatches = 3;

struct GroupWish {
  std::span<const listing::GroupAnswer> answers;  // by question
  std::string_view language;                      // that the visitor reads
  base::Instant now;
};

struct GroupMatch {
  std::uint32_t meeting = 0;
  // Of those ahead the first that meets most answers, of Catalog::day; null: by appointment.
  const schedule::Occurrence* occurrence = nullptr;
  // In the order of questions. An answer that asks for nothing (open_answer) is in neither.
  std::vector<listing::GroupQuestion> met, missed;
};

// Each meeting once, and only those that take place and where the visitor may go
// (GroupSeeker::may_come). First what is in the language and for the family that was asked for,
// then what meets more answers, then what is sooner; where no kind of support was asked for, those
// where new people are at ease come before what is sooner.
std::vector<GroupMatch> group_matches(const Catalog& catalog, const GroupWish& wish);

// Whether new people are at ease: expected, greeted, or not asked to speak.
bool welcomes_new_people(const Facts& facts);

}  // namespace hearth::catalog
