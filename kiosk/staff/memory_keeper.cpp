#include <utility>

#include "staff/keeper.h"

namespace hearth::staff {

base::Status MemoryKeeper::change(const std::function<base::Status(Record&)>& change) {
  auto next = record_;
  if (auto changed = change(next); !changed) return changed;
  if (fails_) return base::Error{"The disk is full; make room on it.", "kiosk.db"};
  record_ = std::move(next);
  return {};
}

}  // namespace hearth::staff
