// A kiosk that cannot do its work says so to visitors, calmly and in their language, with the ways
// to help that hold everywhere and with a number for staff. It ends by itself after a minute, to be
// started anew: by then somebody may have mended it.
#pragma once

#include <filesystem>

#include "app/fault.h"
#include "base/files.h"
#include "base/supervisor.h"
#include "platform/stop_signals.h"

namespace hearth::app {

// The error: not even this can be shown.
base::Status show_out_of_order(const Fault& fault, const base::Files& files,
                               base::Supervisor& supervisor, platform::StopSignals& signals);

}  // namespace hearth::app
