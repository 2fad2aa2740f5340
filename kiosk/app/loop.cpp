#include "app/loop.h"

#include <algorithm>
#include <vector>

#include "app/heartbeat.h"
#include "base/wipe.h"

namespace hearth::app {

void run_loop(const Loop& loop, Stats& stats) {
  auto& [kiosk, window, clock, supervisor, stopped, lasts] = loop;
  std::vector<platform::InputEvent> events;
  const auto began = clock.uptime();
  kiosk.update();
  supervisor.ready();
  Heartbeat heartbeat(supervisor, clock);
  heartbeat.pass();
  while (!window.should_close() && !(stopped && stopped())) {
    auto sleep = kiosk.may_sleep();
    if (const auto beat = heartbeat.may_sleep()) sleep = std::min(sleep, *beat);
    if (lasts) {
      const auto left = began + *lasts - clock.uptime();
      if (left <= std::chrono::milliseconds(0)) break;
      sleep = std::min(sleep, left);
    }
    events.clear();
    window.wait(sleep, events);
    ++stats.wakeups;
    for (const auto& event : events) kiosk.handle(event);
    base::wipe(events);
    kiosk.update();
    heartbeat.pass();
  }
  supervisor.stopping();
}

}  // namespace hearth::app
