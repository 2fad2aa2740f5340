// What is to be mended in spreadsheets, as a page of plain text for the stick that they came on:
// any office PC opens it.
#pragma once

#include <string>

#include "sync/proposal.h"

namespace hearth::sync {

inline constexpr const char* kProblemPage = "hearth-problems.txt";

// With a byte order mark and line ends as Windows has them. English, as the columns are.
std::string problem_page(const Proposal& proposal);

}  // namespace hearth::sync
