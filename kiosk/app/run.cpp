#include "app/run.h"

#include <iostream>

#include "app/assets.h"
#include "app/kiosk.h"
#include "app/options.h"
#include "app/player.h"
#include "app/script.h"
#include "app/stats.h"
#include "pack/reader.h"

namespace hearth::app {

namespace {

using platform::InputEvent;

int fail(const base::Error& error) {
  std::cerr << "hearth: " << error.sentence() << "\n";
  return 1;
}

// Reads the folder and builds the catalog. What staff have to mend is told; the rest is shown.
base::Result<catalog::Catalog> make_catalog(const base::Files& files, const Options& options) {
  auto reading = pack::read_folder(files, options.data);
  if (!reading) return reading.error();
  if (!reading->errors.empty())
    std::cerr << "hearth: Rows or files with mistakes were left out (" << reading->errors.size()
              << "); hearth-pack check names them.\n";
  const auto file = options.state / "catalog.db";
  if (auto built = catalog::build(reading->listing, file); !built) return built.error();
  return catalog::Catalog::open(file);
}

base::Status play_script(const Options& options, Kiosk& kiosk, platform::Window& window,
                         base::RunningClock& clock, base::Files& files) {
  const auto text = files.read(options.script, 1 << 20);
  if (!text) return text.error();
  const auto steps = parse_script(*text);
  if (!steps) return base::Error{steps.error().sentence(), options.script.string()};
  Player player(kiosk, window, clock, files, std::filesystem::current_path());
  const auto played = player.play(*steps);
  return played ? base::Status() : base::Error{played.error().sentence(), options.script.string()};
}

void loop(Kiosk& kiosk, platform::Window& window, Stats& stats) {
  std::vector<InputEvent> events;
  while (!window.should_close()) {
    events.clear();
    window.wait(kiosk.may_sleep(), events);
    ++stats.wakeups;
    for (const auto& event : events) kiosk.handle(event);
    kiosk.update();
  }
}

}  // namespace

int run(int argc, const char* const* argv) {
  auto parsed = parse_options(argc, argv);
  if (!parsed.options) {
    (parsed.code == 0 ? std::cout : std::cerr) << parsed.text;
    return parsed.code;
  }
  auto& options = *parsed.options;
  base::DiskFiles files;
  const auto assets = find_assets();
  if (!assets) return fail(assets.error());
  auto catalog = make_catalog(files, options);
  if (!catalog) return fail(catalog.error());
  if (!options.language_chosen) options.beginning.language = catalog->center().languages.front();

  std::optional<base::Instant> start;
  if (!options.now.empty()) {
    const auto time = schedule::parse_time(options.now, catalog->timetable().zone());
    if (!time) {
      std::cerr << "hearth: --now: " << time.error().sentence() << "\n";
      return 2;
    }
    start = *time;
  }
  base::RunningClock clock(start);

  auto window = platform::Window::open({.width = options.window_width,
                                        .height = options.window_height,
                                        .quit_key = options.window_width > 0});
  if (!window) return fail(window.error());
  auto engine = text::Engine::create(*assets / "fonts.conf");
  if (!engine) return fail(engine.error());
  auto kiosk = Kiosk::create({clock, files, **window, **engine}, *assets, *std::move(catalog),
                             options.beginning);
  if (!kiosk) return fail(kiosk.error());
  if (const auto& begun = (*kiosk)->visit().language; begun != options.beginning.language)
    std::cerr << "hearth: \"" << options.beginning.language
              << "\" is no language of these listings; it begins in \"" << begun << "\".\n";

  Stats stats;
  (*kiosk)->update();
  stats.first_frame_ms = since_process_start_ms();
  base::Status played;
  if (options.script.empty())
    loop(**kiosk, **window, stats);
  else
    played = play_script(options, **kiosk, **window, clock, files);
  if (!options.stats.empty())
    if (auto written = files.replace(options.stats, to_json(stats, (*kiosk)->frames())); !written)
      return fail(written.error());
  return played ? 0 : fail(played.error());
}

}  // namespace hearth::app
