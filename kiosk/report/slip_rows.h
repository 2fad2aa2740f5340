// Every slip as rows of a table for a spreadsheet: confidential, for one row can be one person.
#pragma once

#include <string>
#include <vector>

#include "checkin/slip.h"

namespace hearth::report {

// First a remark that says so, then a header, then a row for each answer: the slip's number, which
// tells no order, its form, version, day and part of day, the question and the answer. A slip
// without an answer is a row, too. Cells that a spreadsheet would take for a formula begin with an
// apostrophe.
std::vector<std::vector<std::string>> slip_rows(const std::vector<checkin::SlipsOfForm>& forms);

}  // namespace hearth::report
