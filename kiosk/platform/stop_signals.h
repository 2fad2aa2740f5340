// SIGTERM and SIGINT ask the kiosk to end, between two frames and not in the middle of one.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

#include "base/descriptor.h"

namespace hearth::platform {

class StopSignals {
 public:
  // Before any other thread is started: each has to leave these signals to this one.
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  bool came() const { return came_; }
  // Called when one comes, on another thread; at once when one came before.
  void on_stop(std::function<void()> wake);

 private:
  void listen();

  base::Descriptor signals_, leave_;
  std::atomic<bool> came_ = false;
  std::mutex mutex_;
  std::function<void()> wake_;
  std::thread listener_;
};

}  // namespace hearth::platform
