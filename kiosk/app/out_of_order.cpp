#include "app/out_of_order.h"

#include <chrono>

#include "app/empty_center.h"
#include "app/kiosk.h"
#include "app/languages.h"
#include "app/loop.h"
#include "base/assets.h"

namespace hearth::app {

namespace {

constexpr std::chrono::seconds kShown{60};

}  // namespace

base::Status show_out_of_order(const Fault& fault, const base::Files& files,
                               base::Supervisor& supervisor, platform::StopSignals& signals) {
  const auto assets = base::find_assets();
  if (!assets) return assets.error();
  auto center = empty_center(fault.help_country);
  if (!center) return center.error();
  auto languages = Languages::load(files, *assets, center->center());
  if (!languages) return languages.error();
  auto engine = text::Engine::create(*assets / "fonts.conf");
  if (!engine) return engine.error();
  const auto window = platform::Window::open({});
  if (!window) return window.error();
  base::RunningClock clock;
  const auto kiosk = Kiosk::create({.clock = clock,
                                    .window = **window,
                                    .engine = **engine,
                                    .fault = static_cast<int>(fault.number)},
                                   *std::move(languages), *std::move(center), {});
  signals.on_stop([&] { (*window)->wake(); });
  Stats stats;
  run_loop({.kiosk = *kiosk,
            .window = **window,
            .clock = clock,
            .supervisor = supervisor,
            .stopped = [&] { return signals.came(); },
            .lasts = kShown},
           stats);
  signals.on_stop({});
  return {};
}

}  // namespace hearth::app
