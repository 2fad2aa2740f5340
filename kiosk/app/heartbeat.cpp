#include "app/heartbeat.h"

#include <algorithm>

namespace hearth::app {

using std::chrono::milliseconds;

Heartbeat::Heartbeat(base::Supervisor& supervisor, const base::Clock& clock)
    : supervisor_(supervisor), clock_(clock), due_(clock.uptime()) {
  if (const auto patience = supervisor.patience())
    every_ = std::max(milliseconds(1), *patience / 2);
}

void Heartbeat::pass() {
  const auto now = clock_.uptime();
  if (!every_ || now < due_) return;
  supervisor_.alive();
  due_ = now + *every_;
}

std::optional<milliseconds> Heartbeat::may_sleep() const {
  if (!every_) return std::nullopt;
  return std::max(milliseconds(0), due_ - clock_.uptime());
}

}  // namespace hearth::app
