// Why spreadsheets were not read, in the sentences that the kiosk and its child both say. They come
// from the child as text, and only one of these is believed: its words are shown, so they are ours.
// Marked for translation.
#pragma once

#include <string_view>

#include "base/result.h"

namespace hearth::sync {

extern const base::Error kListingsUnreadable;  // what is shown now
extern const base::Error kSheetsNotAllowed;    // by the pack that is shown
extern const base::Error kSheetsTooHungry;
extern const base::Error kReadingStopped;
extern const base::Error kSheetsUnreadable;

// The one that says so; kSheetsUnreadable for any other words.
const base::Error& sheet_refusal(std::string_view words);

}  // namespace hearth::sync
