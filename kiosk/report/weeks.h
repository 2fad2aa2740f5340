// Days and weeks of a report. Weeks go from Monday to Sunday; the first and the last of a report
// may be cut.
#pragma once

#include <string>
#include <vector>

#include "report/number.h"

namespace hearth::report {

inline constexpr auto kLongestReport = std::chrono::days(731);

std::vector<Days> weeks_in(const Days& days);
std::vector<Days> single_days_in(const Days& days);
base::Date monday_of(base::Date day);

std::string to_text(base::Date day);        // 2026-11-03
std::string short_date(base::Date day);     // Nov 3
std::string in_words(const Days& days);     // November 3 to 9, 2026
std::string short_words(const Days& days);  // Nov 3 to 9

}  // namespace hearth::report
