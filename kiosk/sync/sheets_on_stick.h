// Which spreadsheets on a stick are listings, by their names and dates: nothing is read.
#pragma once

#include <filesystem>

#include "base/files.h"
#include "sync/proposal.h"

namespace hearth::sync {

// Looks into the stick's folder "hearth" and its root. A file is a table's when the table's word is
// among the words of its name ("meetings.xlsx", "Copy of meetings (2).ods", "2026 Meetings.csv")
// and no other table's is; of several the one that was changed last counts. What programs leave
// behind
// ("~$meetings.xlsx", "._meetings.xlsx") is passed over.
SheetsOnStick find_sheets(const base::Files& files, const std::filesystem::path& stick);

}  // namespace hearth::sync
