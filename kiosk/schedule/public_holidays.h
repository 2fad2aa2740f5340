// On which days a country's services may be closed.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/time.h"

namespace hearth::schedule {

enum class Holiday : std::uint8_t { no, perhaps, yes };

// Whether Hearth has a country's public holidays by rule. `country`: ISO 3166, in capitals.
bool knows_holidays(std::string_view country);

// US: the holidays of 5 U.S.C. 6103(a), by rule, each `yes` on its own day. One that falls on a
// Saturday is kept by many on the Friday before (6103(b)), one on a Sunday on the Monday after
// (Executive Order 11582); a service may keep either, so the other day is `perhaps`. A holiday
// counts for the years since it is one (Juneteenth from 2021). Inauguration Day is one around
// Washington alone and left out.
// Elsewhere: New Year's Day and Christmas Day are `perhaps`, for very many countries keep them; of
// all other days nothing is known and `no` is answered: ask knows_holidays() first.
Holiday public_holiday(base::Date date, std::string_view country);

}  // namespace hearth::schedule
