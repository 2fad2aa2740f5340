// The Repeats column: how often, in words or as an RFC 5545 rule.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "pack/days.h"

namespace hearth::pack {

// What other columns and pack.toml say, on which the reading of Repeats depends.
struct RepeatsHints {
  DaySet days = 0;  // the Day column; 0: blank
  std::optional<base::Date> starts;
  std::optional<base::Date> issued;  // the pack's date, in the center's zone
};

struct Repeats {
  std::string rule;               // an RRULE value; empty: only `dates`
  base::Date anchor{};            // its DTSTART
  std::vector<base::Date> dates;  // for "once on ..."
  DaySet days = 0;                // on which it falls; 0: on no certain ones
};

// "" and "weekly", "daily", "1st and 3rd Tuesday", "last Friday", "every 2 weeks" (needs Starts),
// "monthly on the 15th", "once on 2026-12-31", "RRULE:...". An error where it cannot be read (it
// lists what can), or where Day says otherwise.
base::Result<Repeats> read_repeats(std::string_view text, const RepeatsHints& hints,
                                   const DayNames& names);

}  // namespace hearth::pack
