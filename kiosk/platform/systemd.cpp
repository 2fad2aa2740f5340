#include "platform/systemd.h"

#include <systemd/sd-daemon.h>

namespace hearth::platform {

namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;

// What cannot be told is not: where nobody listens there is no socket, and whoever does not hear
// starts the kiosk anew.
class Systemd : public base::Supervisor {
 public:
  void ready() override { ::sd_notify(0, "READY=1"); }
  void alive() override { ::sd_notify(0, "WATCHDOG=1"); }
  void stopping() override { ::sd_notify(0, "STOPPING=1"); }
  std::optional<milliseconds> patience() const override {
    std::uint64_t micros = 0;
    if (::sd_watchdog_enabled(0, &micros) <= 0) return std::nullopt;
    return std::chrono::duration_cast<milliseconds>(microseconds(micros));
  }
};

}  // namespace

std::unique_ptr<base::Supervisor> systemd() {
  return std::make_unique<Systemd>();
}

}  // namespace hearth::platform
