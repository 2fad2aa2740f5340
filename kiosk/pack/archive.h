// A pack is a ZIP of a data folder. Both ways through memory: nothing of a pack that is being
// looked at lies on a disk, and nothing is left over.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>

#include "base/memory_files.h"
#include "base/result.h"
#include "trust/refusals.h"

namespace hearth::pack {

// Where the files of a pack lie once it is unpacked.
inline constexpr const char* kUnpacked = "/pack";

// Every file of the pack below kUnpacked, within the limits of limits.h. What it unpacks to is all
// that it takes of memory besides.
std::variant<base::MemoryFiles, trust::Refused> unpack(std::string_view zip);

// Entries in the order of their names, without dates or owners: the same files give the same bytes.
// The error is a lack of memory.
base::Result<std::string> zip(const std::map<std::string, std::string>& files);

}  // namespace hearth::pack
