#include "schedule/clock_trust.h"

#include <algorithm>

namespace hearth::schedule {

ClockTrust trust_in_clock(base::Date today, const ClockWitness& witness) {
  if (witness.issued && today < *witness.issued) return ClockTrust::behind;
  // Listings that were made since show that time has passed indeed.
  const auto known = std::max(witness.believed, witness.issued);
  if (witness.believed && today - *known > kLongestAbsence) return ClockTrust::ahead;
  return ClockTrust::good;
}

}  // namespace hearth::schedule
