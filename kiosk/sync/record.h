// What the catalog of the state folder was made of (catalog.from): by it a start knows whether that
// catalog can be shown at once.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/files.h"

namespace hearth::sync {

struct Record {
  base::FileStamp catalog;       // of catalog.db as it was written
  std::filesystem::path folder;  // absolute
  std::set<std::string> names;   // of the files that it shows, some from before (see Earlier)
  std::string stamps;            // base::folder_stamps
};

std::string write_record(const Record& record);
std::optional<Record> read_record(std::string_view text);  // none where it is damaged

}  // namespace hearth::sync
