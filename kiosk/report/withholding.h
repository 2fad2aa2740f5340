// Decides which numbers of a report are told. What is told gives no count of 1 to 10 away (with a
// threshold of 11): neither by itself, nor by sums, nor together with earlier reports.
//
// What is held, of every count that is withheld, of every count that is small though it is not
// printed (what lies between two reports, those who did not give an answer), and of what came in
// since an earlier report: by all that is told, it may be `threshold` or more, so that nobody can
// tell that it is small; and what it may be spans `threshold` - 1 at least, so that nobody can tell
// nearly how large it is. That is more than not being determined, and it holds for any sum of such
// counts as well: one that is known to be small makes each of its parts known to be small.
//
// A reader is thought to know all rules by which numbers hang together, and that what is withheld
// may be zero only where the report withholds zeros. Not held against somebody who knows other
// people's answers already, say as one of twelve.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "report/number.h"
#include "report/tally.h"

namespace hearth::report {

inline constexpr std::int64_t kThreshold = 11;  // the smallest count that is told, besides 0
inline constexpr std::int64_t kLeastThreshold = 3, kMostThreshold = 1000;

struct Withholding {
  ReportNumbers numbers;
  // Small numbers that earlier reports give away already, whatever this one withholds.
  std::size_t told_already = 0;
};

// An error when earlier reports contradict each other.
base::Result<Withholding> withhold(const std::vector<FormTally>& forms, const Days& report,
                                   const std::vector<ReportNumbers>& earlier,
                                   std::int64_t threshold);

}  // namespace hearth::report
