// The data folder, or the pack, that a command names. A pack is unpacked in memory, whoever signed
// it: to look into one is not to trust it.
#pragma once

#include <string>

#include "base/result.h"
#include "desk/commands.h"
#include "pack/reader.h"
#include "schedule/timetable.h"

namespace hearth::desk {

struct CenterFolder {
  pack::Reading reading;
  schedule::Timetable timetable;
};

// An error when there is no such folder and no such pack, or none to speak of in it.
base::Result<pack::Reading> read_folder(const base::Files& files, const std::string& folder);

// The same; rows with mistakes are left out: on standard error stands how many.
base::Result<pack::Reading> read_listing(const Surroundings& around, const std::string& folder);

// The same with its timetable.
base::Result<CenterFolder> read_timetable(const Surroundings& around, const std::string& folder);

}  // namespace hearth::desk
