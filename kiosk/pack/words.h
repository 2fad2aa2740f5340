// The small words of a table: times of day, dates, yes and no. Every error is a plain sentence that
// says what was met and what can be written instead.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace hearth::pack {

// "19:00", "19.00", "19h30", "7:00 PM", "7pm", "7 p.m.", "noon", "midnight", "24:00" (which is
// midnight): minutes from midnight, 0 to 1439.
base::Result<std::chrono::minutes> read_time(std::string_view text);

// "2026-12-31".
base::Result<base::Date> read_date(std::string_view text);

// Several, between commas, semicolons or line ends.
base::Result<std::vector<base::Date>> read_dates(std::string_view text);

// Yes or no in any language that Hearth speaks; none when it is neither.
std::optional<bool> read_yes_no(std::string_view text);

}  // namespace hearth::pack
