// What spreadsheets would change, in staff's words, and the yes or no to it.
#pragma once

#include <string>

#include "screens/screen.h"
#include "screens/staff_blocks.h"
#include "sync/proposal.h"

namespace hearth::screens {

std::string table_words(const ui::Words& words, pack::TableName table);

void add_proposal(Stage& stage, StaffBlocks& blocks, const sync::Proposal& proposal);

}  // namespace hearth::screens
