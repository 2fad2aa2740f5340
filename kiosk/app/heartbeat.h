// Tells the supervisor that the kiosk is not stuck, as often as it wants to hear it and no oftener.
// Only the frame loop has one: a frame that hangs is then a kiosk that is started anew.
#pragma once

#include <chrono>
#include <optional>

#include "base/clock.h"
#include "base/supervisor.h"

namespace hearth::app {

class Heartbeat {
 public:
  // Both outlive it. Half of the supervisor's patience lies between two beats.
  Heartbeat(base::Supervisor& supervisor, const base::Clock& clock);

  // After a pass of the loop.
  void pass();
  // Until the next beat is due; none: nobody waits for one.
  std::optional<std::chrono::milliseconds> may_sleep() const;

 private:
  base::Supervisor& supervisor_;
  const base::Clock& clock_;
  std::optional<std::chrono::milliseconds> every_;
  std::chrono::milliseconds due_{0};  // uptime
};

}  // namespace hearth::app
