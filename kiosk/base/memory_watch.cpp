#include "base/memory_watch.h"

namespace hearth::base {

void MemoryWatch::stir() {
  const std::lock_guard lock(mutex_);
  changed_ = true;
  stirred_.notify_all();
}

void MemoryWatch::set_being_written(bool writing) {
  const std::lock_guard lock(mutex_);
  writing_ = writing;
}

Stir MemoryWatch::wait(std::chrono::milliseconds at_most) {
  std::unique_lock lock(mutex_);
  stirred_.wait_for(lock, at_most, [this] { return changed_ || stopped_; });
  if (stopped_) return Stir::stopped;
  const bool changed = changed_;
  changed_ = false;
  return changed ? Stir::changed : Stir::none;
}

bool MemoryWatch::being_written() const {
  const std::lock_guard lock(mutex_);
  return writing_;
}

void MemoryWatch::stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  stirred_.notify_all();
}

}  // namespace hearth::base
