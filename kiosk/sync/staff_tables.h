// Staff's record as tables of kiosk.db.
#pragma once

#include "catalog/sqlite.h"
#include "staff/record.h"

namespace hearth::sync {

// False: this computer is short of memory.
bool write_staff(const catalog::Database& database, const staff::Record& record);

// True when all of it could be read, and is what it should be.
bool read_staff(const catalog::Database& database, staff::Record& record);

}  // namespace hearth::sync
