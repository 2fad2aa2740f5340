// A recurrence -> the dates on which it takes place (libical reads and expands the rule).
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "listing/meeting.h"
#include "schedule/rule.h"

namespace hearth::schedule {

// Whether an RRULE value can be read; the error says what is wrong with it. A rule with a time part
// finer than a day (FREQ=HOURLY, BYHOUR ...) is refused: a meeting's time is a column of its own.
// Refused too: INTERVAL over 1000, COUNT over 10000, and what never falls on a day.
base::Status check_rule(std::string_view rrule);

// The days of the week on which it may fall, `also_on` included, bit 0 = Sunday; all seven where
// the rule does not say. By appointment: none.
unsigned weekday_mask(const listing::Recurrence& when);

// The dates in [from, to], in order, each once: the rule within starts and until, with `also_on`,
// less `except`. In the recurrence's own zone. By appointment: none.
// - The rule counts from `anchor` and gives nothing before it.
// - `also_on` counts outside of starts and until as well: somebody wrote that very day.
// - A day in both `also_on` and `except` is left out: to stand before a locked door is worse than
//   to miss a meeting that was not announced.
// - A rule that check_rule refuses gives no dates.
std::vector<base::Date> dates(const listing::Recurrence& when, base::Date from, base::Date to);

// The same with the rule read beforehand, for those who ask often. `zone`: see Rule::read.
Rule rule_of(const listing::Recurrence& when, const Zone* zone);
unsigned weekday_mask(const Rule& rule, const listing::Recurrence& when);
void append_dates(const Rule& rule, const listing::Recurrence& when, base::Date from, base::Date to,
                  std::vector<base::Date>& into);

}  // namespace hearth::schedule
