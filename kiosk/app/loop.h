// The frame loop: sleeps until something happens, lets the kiosk take it, draws what changed.
#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include "app/kiosk.h"
#include "app/stats.h"
#include "base/supervisor.h"

namespace hearth::app {

struct Loop {
  Kiosk& kiosk;
  platform::Window& window;
  const base::Clock& clock;
  base::Supervisor& supervisor;
  // Somebody asked it to end; looked at after each pass.
  std::function<bool()> stopped = {};
  // It ends by itself after so long.
  std::optional<std::chrono::milliseconds> lasts = {};
};

// Until the window is closed or it is asked to end. The supervisor is told that the first screen is
// complete, and after each pass that the kiosk is not stuck: it wakes up for that where nothing
// else happens, and draws nothing then.
void run_loop(const Loop& loop, Stats& stats);

}  // namespace hearth::app
