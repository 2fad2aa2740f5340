// One RFC 5545 rule, read once and then asked for its dates many times. Only days: a meeting's time
// of day is its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "listing/meeting.h"
#include "schedule/zone.h"

namespace hearth::schedule {

class Rule {
 public:
  // Reads `when.rule`, counted from `when.anchor` (nothing lies before that). `zone` is where the
  // meeting's clock hangs: an UNTIL given in UTC is compared there; without one it is taken as if
  // it were local.
  static base::Result<Rule> read(const listing::Recurrence& when, const Zone* zone);

  // Falls on no day: what a meeting without a rule has.
  Rule() = default;

  // Whether a rule can be read and ever falls on a day, whatever its anchor and interval.
  static base::Status check(std::string_view rrule);

  // The days of the week on which it may fall, bit 0 = Sunday.
  unsigned weekdays() const { return weekdays_; }

  // Appends its dates in [from, to], in order, each once.
  void append(base::Date from, base::Date to, std::vector<base::Date>& into) const;

 private:
  std::string text_;  // without UNTIL and COUNT; empty: every week on weekdays_
  unsigned weekdays_ = 0;
  base::Date anchor_{};
  base::Date first_ = base::Date::max();  // first_ > last_: never
  base::Date last_ = base::Date::min();
};

// What is wrong with an RRULE's spelling, before libical reads it: libical passes over some slips
// (";;", "COUNT=3x") in silence, which would put a meeting on the wrong days.
base::Status check_spelling(std::string_view rrule);

}  // namespace hearth::schedule
