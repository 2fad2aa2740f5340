// Which numbers a report has of a form, with their true counts, before anything is withheld:
//   slips: in all, by week, by day;
//   each question: answered, not answered and each answer in all; answers and not answered by week;
//   where the answers are meetings: each day on which one was named, instead of weeks.
#pragma once

#include <vector>

#include "report/number.h"
#include "report/tally.h"

namespace hearth::report {

// No number is there twice: in a report of one week, the week is the whole.
std::vector<Number> all_numbers(const FormTally& form, const Days& report);

// Slips and meetings of no one are always told, or not listed at all: such a number, where it is
// withheld, is 1 at least. Any other may be 0.
bool is_zero_told(const FormTally& form, const Topic& topic);
inline std::int64_t least_when_withheld(const FormTally& form, const Number& number) {
  return is_zero_told(form, number.topic) ? 1 : 0;
}

}  // namespace hearth::report
