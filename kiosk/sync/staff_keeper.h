// Staff's record, in the kiosk's own file beside what it knows of packs.
#pragma once

#include "staff/keeper.h"
#include "sync/kiosk_store.h"

namespace hearth::sync {

class StaffKeeper final : public staff::Keeper {
 public:
  // `store` outlives it, and was opened.
  explicit StaffKeeper(KioskStore& store) : store_(store) {}

  staff::Record record() const override { return store_.record().staff; }
  base::Status change(const std::function<base::Status(staff::Record&)>& change) override;

 private:
  KioskStore& store_;
};

}  // namespace hearth::sync
