// Whoever started the kiosk and starts it anew when it is stuck: systemd, for real
// (platform/systemd.h).
#pragma once

#include <chrono>
#include <optional>

namespace hearth::base {

class Supervisor {
 public:
  virtual ~Supervisor() = default;
  // The first screen is complete.
  virtual void ready() = 0;
  // The kiosk is not stuck: said by the frame loop alone.
  virtual void alive() = 0;
  // It ends because it was asked to.
  virtual void stopping() = 0;
  // After this long without alive() it starts the kiosk anew; none: it does not look.
  virtual std::optional<std::chrono::milliseconds> patience() const = 0;
};

// The twin for tests: keeps what it was told.
class MemorySupervisor : public Supervisor {
 public:
  explicit MemorySupervisor(std::optional<std::chrono::milliseconds> patience = {})
      : patience_(patience) {}
  void ready() override { ++times_ready; }
  void alive() override { ++times_alive; }
  void stopping() override { ++times_stopping; }
  std::optional<std::chrono::milliseconds> patience() const override { return patience_; }

  int times_ready = 0, times_alive = 0, times_stopping = 0;

 private:
  std::optional<std::chrono::milliseconds> patience_;
};

}  // namespace hearth::base
