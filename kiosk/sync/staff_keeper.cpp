#include "sync/staff_keeper.h"

namespace hearth::sync {

base::Status StaffKeeper::change(const std::function<base::Status(staff::Record&)>& change) {
  return store_.change([&](KioskRecord& record) { return change(record.staff); });
}

}  // namespace hearth::sync
