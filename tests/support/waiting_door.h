// A door to sticks that opens when the test says so: a stick as slow as one likes, without a sleep.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

#include "base/stick_door.h"

namespace hearth::tests {

class WaitingDoor : public base::StickDoor {
 public:
  base::Result<std::unique_ptr<base::OpenStick>> open(const std::filesystem::path& stick) override {
    std::unique_lock lock(mutex_);
    ++asked_;
    changed_.notify_all();
    // A test that has failed meanwhile says nothing any more.
    changed_.wait_for(lock, std::chrono::seconds(60), [this] { return open_; });
    return door_.open(stick);
  }
  // Returns when somebody stands at the door, having asked so often in all.
  void await_asked(int times = 1) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return asked_ >= times; });
  }
  // From now on it opens at once. `settles`: what was written is on the stick.
  void let_go(bool settles = true) {
    const std::lock_guard lock(mutex_);
    door_.fails_to_settle = !settles;
    open_ = true;
    changed_.notify_all();
  }
  int asked() {
    const std::lock_guard lock(mutex_);
    return asked_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  base::MemoryStickDoor door_;
  bool open_ = false;
  int asked_ = 0;
};

}  // namespace hearth::tests
