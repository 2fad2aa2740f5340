// Which days belong to which times: the parts of a notice -> its clauses.
#pragma once

#include <optional>
#include <vector>

#include "schedule/written_parts.h"

namespace hearth::schedule {

struct WrittenClause {
  enum class Kind {
    open,           // "Mon 9-5", "9-5, Mon"; without days: round the clock, every day
    closed_days,    // "closed Sunday", "Sunday: closed"
    closed_between  // "closed 12-1 for lunch", on all days
  };
  Kind kind;
  WrittenDays days;
  bool has_days = false, major_only = false;
  std::vector<WrittenSpan> times;
};

// None unless there is exactly one way to tell. Days stand before their times or behind them, the
// same throughout; it may change only where the text sets something off.
std::optional<std::vector<WrittenClause>> written_clauses(const std::vector<WrittenPart>& parts);

}  // namespace hearth::schedule
