// Meeting Guide JSON, as fellowships publish it (https://github.com/code4recovery/spec), -> rows of
// a data folder's meetings.csv. Feeds are dirty: what is certain is repaired and told, what is not
// certain is kept as it stands and pointed out, what cannot be shown is left out and told.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "base/time.h"
#include "exchange/import_report.h"

namespace hearth::exchange {

inline constexpr std::size_t kLargestFeed = std::size_t{64} << 20;  // bytes

// Merges the feeds' meetings into the folder's meetings.csv, and makes a pack.toml (sequence 1,
// `issued` as given, time zone of most of the meetings) where there is none. An error is one
// sentence for a feed or a folder that cannot be read or written; then nothing was written.
//
// A row's ID is the feed's slug; running it again updates the row of that ID. Kept: rows that no
// feed knows, columns that no feed knows (Room, Expect, Name (es), ...), and a cell that staff
// changed, for as long as the feed says the same as it said before. What the feed said is noted in
// .meeting-guide.csv beside the sheet, which is how the two are told apart. The same feed again
// leaves every file as it is, byte for byte.
//
// Type TC says that the place is closed for now. Where there is a conference URL or phone the
// meeting goes on online: Attendance is online and TC is left out of Types; else TC stays, and the
// meeting shows as closed. A place known only roughly (a city), without a way to join from afar, is
// what Meeting Guide calls inactive: Attendance closed.
base::Result<ImportReport> import_meeting_guide(base::Files& files,
                                                const std::vector<std::filesystem::path>& feeds,
                                                const std::filesystem::path& folder,
                                                base::Instant issued);

}  // namespace hearth::exchange
