// What feeds say, merged into a sheet that staff work in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/findings.h"
#include "exchange/meeting_id.h"

namespace hearth::exchange {

struct MergedSheet {
  std::string sheet;     // the new meetings.csv
  std::string memory;    // what the feeds said, to be handed in as `memory` the next time
  bool changed = false;  // false: the sheet's bytes may stay as they are
};

// `sheet` is the text of meetings.csv (may be empty), `memory` that of the last import (may be
// empty too). IDs of `meetings` are unique. Rows and columns of the sheet stay where they are; new
// ones come behind them. Of a cell that both know:
// - what staff did not touch follows the feed, to blank as well;
// - what staff changed stays while the feed says the same as before;
// - where both changed, the feed counts, unless it has become blank; that is told;
// - without a memory of the row, the feed counts unless it is blank.
MergedSheet merge_into_sheet(std::string_view sheet, std::string_view memory,
                             const std::vector<FoundMeeting>& meetings, Findings& findings);

}  // namespace hearth::exchange
