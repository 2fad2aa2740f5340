// The service manager as the kiosk's supervisor: systemd's sd_notify(3). Started by anything else,
// the kiosk tells nobody and nobody looks.
#pragma once

#include <memory>

#include "base/supervisor.h"

namespace hearth::platform {

// As NOTIFY_SOCKET and WATCHDOG_USEC say.
std::unique_ptr<base::Supervisor> systemd();

}  // namespace hearth::platform
