// A recurrence -> the dates on which it takes place (libical reads and expands the rule).
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "listing/meeting.h"

namespace hearth::schedule {

// Whether an RRULE value can be read; the error says what is wrong with it. A rule with a time part
// finer than a day (FREQ=HOURLY, BYHOUR ...) is refused: a meeting's time is a column of its own.
base::Status check_rule(std::string_view rrule);

// The days of the week on which the rule may fall, bit 0 = Sunday; all seven where it does not say.
unsigned weekday_mask(const listing::Recurrence& when);

// The dates in [from, to], in order, each once: the rule within starts and until, less `except`,
// with `also_on`. In the recurrence's own zone. By appointment: none.
std::vector<base::Date> dates(const listing::Recurrence& when, base::Date from, base::Date to);

}  // namespace hearth::schedule
