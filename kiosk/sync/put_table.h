// A table of an unpacked pack gives way to another.
#pragma once

#include <string>

#include "base/memory_files.h"
#include "pack/table_name.h"

namespace hearth::sync {

// `files`: below pack::kUnpacked. Whatever files the table lay in are gone afterwards
// ("meetings.ods" beside "Meetings.CSV"): one that stayed could be the one that counts. `ending`:
// of the new file.
void put_table(base::MemoryFiles& files, pack::TableName table, const std::string& ending,
               std::string bytes);

}  // namespace hearth::sync
