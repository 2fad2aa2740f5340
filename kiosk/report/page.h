// The report as one page of HTML: no script, nothing from elsewhere, readable on paper and aloud.
// The same numbers give the same bytes.
#pragma once

#include <string>
#include <vector>

#include "report/number.h"
#include "report/tally.h"

namespace hearth::report {

// Of the forms it takes the words alone, no count.
std::string page(const std::vector<FormTally>& forms, const ReportNumbers& numbers,
                 bool some_were_left_out);

}  // namespace hearth::report
