#include "sync/settle.h"

namespace hearth::sync {

base::Stir settle(base::FolderWatch& watch, const base::Clock& clock) {
  const auto began = clock.uptime();
  for (;;) {
    const auto stir = watch.wait(kQuiet);
    if (stir == base::Stir::stopped) return stir;
    const auto passed = clock.uptime() - began;
    const bool over = stir == base::Stir::none || passed >= kLongestStir;
    if (over && (!watch.being_written() || passed >= kLongestWriting)) return base::Stir::changed;
  }
}

}  // namespace hearth::sync
