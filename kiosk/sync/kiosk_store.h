// Keeps what a kiosk knows (kiosk_record.h) in STATE/kiosk.db: the one place that changes that
// file, for all who have something to note. From any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <mutex>

#include "base/files.h"
#include "base/result.h"
#include "sync/kiosk_record.h"

namespace hearth::sync {

class KioskStore {
 public:
  // `files` has to outlive it.
  KioskStore(base::Files& files, std::filesystem::path state);

  // Reads the file; that there is none is no error. A file that cannot be read is left as it is,
  // and nothing can be changed.
  base::Status open();
  bool damaged() const;

  KioskRecord record() const;

  // Changes it and keeps it, whole or not at all: once this is ok it outlives a power loss. Where
  // `change` answers an error nothing is kept, and that is the answer.
  base::Status change(const std::function<base::Status(KioskRecord&)>& change);

 private:
  base::Files& files_;
  std::filesystem::path file_;
  std::mutex one_change_;     // at a time; held while the disk is written
  mutable std::mutex mutex_;  // of what follows; never while anything is waited for
  KioskRecord record_;
  bool damaged_ = false;
};

}  // namespace hearth::sync
