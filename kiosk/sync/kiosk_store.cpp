#include "sync/kiosk_store.h"

#include <limits>
#include <utility>

namespace hearth::sync {

namespace {
constexpr std::size_t kAnySize = std::numeric_limits<std::size_t>::max();
}

KioskStore::KioskStore(base::Files& files, std::filesystem::path state)
    : files_(files), file_(std::move(state) / "kiosk.db") {}

base::Status KioskStore::open() {
  const std::lock_guard one(one_change_);
  const std::lock_guard lock(mutex_);
  record_ = {};
  damaged_ = false;
  if (!files_.exists(file_)) return {};
  const auto image = files_.read(file_, kAnySize);
  auto record = image ? read_kiosk_record(*image) : base::Result<KioskRecord>(image.error());
  damaged_ = !record;
  if (damaged_) return record.error();
  record_ = *std::move(record);
  return {};
}

bool KioskStore::damaged() const {
  const std::lock_guard lock(mutex_);
  return damaged_;
}

KioskRecord KioskStore::record() const {
  const std::lock_guard lock(mutex_);
  return record_;
}

base::Status KioskStore::change(const std::function<base::Status(KioskRecord&)>& change) {
  const std::lock_guard one(one_change_);
  if (damaged())
    return base::Error{
        "What this kiosk knew of packs and staff cannot be read, so nothing is changed; set the "
        "kiosk up again.",
        file_.string()};
  auto next = record();
  if (auto status = change(next); !status) return status;
  const auto image = write_kiosk_record(next);
  if (!image) return image.error();
  if (auto written = files_.replace(file_, *image); !written) return written;
  const std::lock_guard lock(mutex_);
  record_ = std::move(next);
  return {};
}

}  // namespace hearth::sync
