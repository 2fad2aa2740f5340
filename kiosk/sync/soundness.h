// Whether what was saved may replace what is shown. A row with a mistake costs that row; a whole
// table that cannot be read, is gone, emptied or broken off is taken for a slip, and what was there
// before stays.
#pragma once

#include <string>
#include <vector>

#include "pack/reader.h"
#include "sync/earlier.h"
#include "sync/snapshot.h"
#include "sync/trouble.h"

namespace hearth::sync {

struct Flaw {
  std::string_view table;  // of kTables
  std::string file;        // as it is written in the folder
  std::string detail;      // one sentence, with the row where there is one
};

// The tables of this reading that are worse than a few rows.
std::vector<Flaw> flaws(const Snapshot& snapshot, const std::filesystem::path& folder,
                        const pack::Reading& reading, const Earlier& earlier);

// The rows and keys that were left out, one trouble a file; and a table's second file, which is not
// shown.
std::vector<Trouble> left_out(const pack::Reading& reading);

// A message without the file's name: "row 12, column Time: This is no time."
std::string detail(const pack::Message& message);

}  // namespace hearth::sync
