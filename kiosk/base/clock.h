// Time comes in through this interface; nothing else calls now(). The wall clock may be wrong or be
// set; uptime never goes back and is what time-outs count.
#pragma once

#include <atomic>
#include <chrono>
#include <optional>

#include "base/time.h"

namespace hearth::base {

class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
  virtual std::chrono::milliseconds uptime() const = 0;  // since some fixed point in the past
};

// The computer's clock. Started at another time (`--now`) it runs on from there; skip() moves both
// readings ahead at once, which is how a script lets a time-out pass. For several threads.
class RunningClock : public Clock {
 public:
  explicit RunningClock(std::optional<Instant> start = std::nullopt);
  Instant now() const override;
  std::chrono::milliseconds uptime() const override;
  void skip(std::chrono::milliseconds by);

 private:
  std::chrono::milliseconds wall_shift_{0};
  std::atomic<std::chrono::milliseconds> skipped_{std::chrono::milliseconds(0)};
};

// The twin for tests: stands still until it is told to move.
class ManualClock : public Clock {
 public:
  explicit ManualClock(Instant start) : now_(start) {}
  Instant now() const override;
  std::chrono::milliseconds uptime() const override { return uptime_; }
  void advance(std::chrono::milliseconds by);
  void set(Instant to);  // the wall clock alone: somebody corrected it

 private:
  Instant now_;
  std::chrono::milliseconds uptime_{0};
  std::chrono::milliseconds fraction_{0};
};

}  // namespace hearth::base
