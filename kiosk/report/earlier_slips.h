// How the slips of an earlier report go together with those of today. It does not say, so we
// suppose what somebody would who has both in hand: its slips are still there, and others came on
// its last days at most, say in the evening after it was made.
#pragma once

#include <vector>

#include "report/number.h"
#include "report/tally.h"

namespace hearth::report {

struct EarlierSlips {
  enum class Since { came, went, unsure };
  Days days;                               // of the earlier report
  const NumbersOfForm* numbers = nullptr;  // outlives this
  base::Date changed_from;                 // before this day its slips are those of today
  Since since = Since::unsure;             // what happened to slips from that day on

  bool same(const Days& stretch, const Days& today) const {
    return today.contains(stretch) && stretch.to < changed_from;
  }
};

// What may be supposed as far as its numbers, each by itself, do not contradict it: what changes
// least first. The last one, that there is nothing in common, can always be.
std::vector<EarlierSlips> suppositions(const FormTally& form, const Days& today,
                                       const Days& earlier, const NumbersOfForm& numbers);

}  // namespace hearth::report
