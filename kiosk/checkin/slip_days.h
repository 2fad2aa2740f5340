// The day in the name of a slip file: "2026-11-24.arrival-1.slips".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace hearth::checkin {

inline constexpr std::string_view kSlipEnding = ".slips";

std::string written(base::Date day);  // 2026-11-24
// None for a name that begins with no day.
std::optional<base::Date> day_of(std::string_view name);

}  // namespace hearth::checkin
