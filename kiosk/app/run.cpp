#include "app/run.h"

#include <future>
#include <iostream>

#include "app/arrivals.h"
#include "app/check_in.h"
#include "app/journal.h"
#include "app/kiosk.h"
#include "app/loop.h"
#include "app/options.h"
#include "app/out_of_order.h"
#include "app/pack_source.h"
#include "app/player.h"
#include "app/script.h"
#include "app/settings.h"
#include "app/stats.h"
#include "base/assets.h"
#include "platform/folder_watch.h"
#include "platform/stick_door.h"
#include "platform/stop_signals.h"
#include "platform/systemd.h"
#include "seal/private_process.h"
#include "sync/follower.h"
#include "sync/staff_keeper.h"

namespace hearth::app {

namespace {

const std::filesystem::path kUsualConfig = "/etc/hearth/hearth.toml";

// How it ended: with a code, or with a fault that staff have to mend.
struct Ended {
  int code = 0;
  std::optional<Fault> fault = {};
};

Ended fail(const base::Error& error, int code = 1) {
  std::cerr << "hearth: " << error.sentence() << "\n";
  return {code};
}

Ended fault(FaultNumber number, const base::Error& error, const std::string& help_country = {}) {
  return {1, Fault{number, error, help_country}};
}

// The zone counts for a time without an offset; before the listings are known, only whether it is a
// time at all.
base::Result<std::optional<base::Instant>> clock_start(const std::string& now,
                                                       const schedule::Zone& zone) {
  if (now.empty()) return std::optional<base::Instant>();
  const auto time = schedule::parse_time(now, zone);
  if (!time) return base::Error{time.error().sentence(), "--now"};
  return std::optional(*time);
}

// A slip in it costs no half visit; only a pipe cannot be read twice.
base::Status look_through_script(const std::filesystem::path& script, ScriptSticks& sticks) {
  if (script.empty() || !std::filesystem::is_regular_file(script)) return {};
  auto whole = open_script(script);
  if (!whole) return whole.error();
  const auto inserted = check_script(*whole);
  if (!inserted) return base::Error{inserted.error().sentence(), script.string()};
  for (const auto& name : *inserted) sticks.prepare(name);
  return {};
}

base::Status play_script(const Options& options, Kiosk& kiosk, platform::Window& window,
                         base::RunningClock& clock, ScriptSticks& files, Stats& stats) {
  auto lines = open_script(options.script);
  if (!lines) return lines.error();
  Script script(*lines);
  Player player(kiosk, window, clock, files, std::filesystem::current_path());
  const auto played = player.play(script, [&](const Step& step) {
    if (options.stats.empty()) return;
    stats.steps.push_back({step.line, since_process_start_ms(), kiosk.take_longest_stay()});
  });
  return played ? base::Status() : base::Error{played.error().sentence(), options.script.string()};
}

// Whether the kiosk's own folder takes a file; one that is full does not either.
bool can_keep(base::Files& files, const std::filesystem::path& state) {
  const auto file = state / "can-be-written";
  return files.replace(file, "").ok() && files.discard(file).ok();
}

Ended show(Options& options, base::Supervisor& supervisor,
           std::optional<platform::StopSignals>& signals, ScriptSticks& files) {
  const auto settings = read_settings(files, options.config.empty() ? kUsualConfig : options.config,
                                      !options.config.empty());
  if (!settings) return fault(FaultNumber::settings, settings.error());
  if (options.list_settings) {
    std::cout << listed(*settings);
    return {};
  }
  const auto assets = base::find_assets();
  if (!assets) return fault(FaultNumber::own_files, assets.error());
  if (const auto utc = schedule::Zone::named("UTC"); utc)
    if (const auto time = clock_start(options.now, *utc); !time) return fail(time.error(), 2);

  sync::KioskStore store(files, options.state);
  if (const auto known = store.open(); !known)
    std::cerr << "hearth: " + known.error().sentence() + "\n";
  auto first_list = first_trust(files, options.trust);
  if (!first_list)
    return fault(FaultNumber::trust_list, first_list.error(), settings->help_country);

  // The listings are read and the fonts looked up while the window opens.
  Arrivals arrivals(files, *assets);
  Journal journal(std::cerr);
  std::optional<base::RunningClock> running;  // starts by the listings' zone; outlives who follows
  std::unique_ptr<platform::Window> window;
  std::unique_ptr<sync::Follower> follower;
  if (!options.data.empty())
    follower = std::make_unique<sync::Follower>(
        files, options.data, options.state, platform::watch_folder(options.data),
        [&](sync::News news) {
          journal.note(news);
          arrivals.put(std::move(news));
        },
        *assets);
  else
    arrivals.begin(first_catalog(store, options.state, settings->help_country));
  auto fonts =
      std::async(std::launch::async, [&] { return text::Engine::create(*assets / "fonts.conf"); });
  auto opened = platform::Window::open({.width = options.window_width,
                                        .height = options.window_height,
                                        .screen_width_mm = settings->screen_width_mm,
                                        .space_steps = settings->space_steps,
                                        .quit_key = options.window_width > 0});
  auto first = arrivals.wait();
  if (!opened) return fault(FaultNumber::display, opened.error());
  if (first.failure)
    return fault(can_keep(files, options.state) ? FaultNumber::listings : FaultNumber::state,
                 *first.failure, settings->help_country);
  window = *std::move(opened);
  auto engine = fonts.get();
  if (!engine) return fault(FaultNumber::own_files, engine.error());

  const auto& center = first.catalog->center();
  auto beginning = begin_as(options, settings->beginning);
  if (beginning.language.empty()) beginning.language = center.languages.front();
  const auto start = clock_start(options.now, first.catalog->timetable().zone());
  if (!start) return fail(start.error(), 2);
  auto& clock = running.emplace(*start);
  arrivals.tell_time(clock);
  const auto door = platform::stick_door();
  CheckIn check_in(files, options.state, [&](Journal::Event event) { journal.note(event); });
  check_in.look_for_sticks(options.usb, *door);
  check_in.on_copied([&] { window->wake(); });
  sync::StaffKeeper keeper(store);
  staff::Office office(keeper);
  std::unique_ptr<PackSource> source;
  const auto ask = [&](auto request, const std::string& who) { source->ask(request, who); };
  PackRoom packs(ask, ask);
  packs.begin(store.record());
  const bool shows_packs = options.data.empty();
  const auto kiosk =
      Kiosk::create({.clock = clock,
                     .window = *window,
                     .engine = **engine,
                     .check_in = &check_in,
                     .office = &office,
                     .packs = shows_packs ? &packs : nullptr,
                     .set_up = options.set_up || shows_packs},
                    *std::move(first.languages), *std::move(first.catalog), beginning);
  if (const auto& begun = kiosk->visit().language; begun != beginning.language)
    std::cerr << "hearth: \"" << beginning.language
              << "\" is no language of these listings; it begins in \"" << begun << "\".\n";
  kiosk->show({.troubles = std::move(first.troubles)});
  kiosk->follow(arrivals);
  arrivals.on_arrival([&] { window->wake(); });
  if (shows_packs)
    source = std::make_unique<PackSource>(files, store, clock,
                                          PackSource::Places{options.state, options.usb, *assets},
                                          *std::move(first_list), *door, [&](sync::StickNews news) {
                                            journal.note(news);
                                            arrivals.put(std::move(news));
                                          });

  Stats stats;
  kiosk->update();
  stats.first_frame_ms = since_process_start_ms();
  if (!can_keep(files, options.state))
    std::cerr
        << "hearth: " << options.state.string()
        << ": Nothing can be written here, so no filled-in form is kept and no pack is taken; "
           "look whether the disk is full and whose folder this is.\n";
  base::Status played;
  if (options.script.empty()) {
    if (signals) signals->on_stop([&] { window->wake(); });
    run_loop({.kiosk = *kiosk,
              .window = *window,
              .clock = clock,
              .supervisor = supervisor,
              .stopped = [&] { return signals && signals->came(); }},
             stats);
    if (signals) signals->on_stop({});
  } else {
    arrivals.wait_until_read();  // a script meets the same screen however long reading took
    played = play_script(options, *kiosk, *window, clock, files, stats);
  }
  if (!options.stats.empty())
    if (auto written = files.replace(options.stats, to_json(stats, kiosk->frames())); !written)
      return fail(written.error());
  return played ? Ended{} : fail(played.error());
}

}  // namespace

int run(int argc, const char* const* argv) {
  auto parsed = parse_options(argc, argv);
  if (!parsed.options) {
    (parsed.code == 0 ? std::cout : std::cerr) << parsed.text;
    return parsed.code;
  }
  auto& options = *parsed.options;
  // Before there is a thread, or anything to tell. In a window, where whoever builds the kiosk
  // looks on, a debugger may look into it as well.
  seal::leave_no_core();
  seal::lock_all_memory();
  if (options.window_width == 0) seal::close_memory();
  base::DiskFiles disk;
  ScriptSticks files(disk, options.usb);
  if (const auto looked = look_through_script(options.script, files); !looked)
    return fail(looked.error()).code;
  const auto supervisor = platform::systemd();
  // A script ends by itself; until then it can be killed.
  std::optional<platform::StopSignals> signals;
  if (options.script.empty()) signals.emplace();
  const auto ended = show(options, *supervisor, signals, files);
  if (!ended.fault) return ended.code;
  const auto number = ended.fault->number;
  std::cerr << "hearth: " << ended.fault->error.sentence() << "\n";
  // Whoever works at a window or with a script is not shown something else than they asked for.
  if (options.window_width > 0 || !signals || options.list_settings || !can_be_shown(number))
    return ended.code;
  std::cerr << "hearth: Visitors see number " << static_cast<int>(number)
            << " until this is mended; hearth(1) says what to do.\n";
  if (const auto shown = show_out_of_order(*ended.fault, files, *supervisor, *signals); !shown)
    std::cerr << "hearth: " << shown.error().sentence() << "\n";
  return signals->came() ? 0 : ended.code;
}

}  // namespace hearth::app
