// The tables of a report's page.
#pragma once

#include <string>

#include "report/number.h"
#include "report/tally.h"
#include "report/told_numbers.h"

namespace hearth::report {

std::string slips_table(const ToldNumbers& told, const Days& report);  // a calendar, with its plot
std::string question_table(const QuestionTally& question, const ToldNumbers& told,
                           const Days& report);
std::string weeks_table(const QuestionTally& question, const ToldNumbers& told,
                        const Days& report);  // empty in a report of one week
std::string meetings_table(const QuestionTally& question, const ToldNumbers& told,
                           const Days& report);

}  // namespace hearth::report
