// The frame loop feeds the watchdog: as often as it wants, drawing nothing for it, and not at all
// while a frame is stuck.
#include <doctest/doctest.h>

#include "app/empty_center.h"
#include "app/heartbeat.h"
#include "app/loop.h"
#include "support/blind_window.h"

using namespace hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// A window whose waiting is the only thing that takes time; a frame does where it is told to.
class SlowWindow : public platform::Window {
 public:
  SlowWindow(base::ManualClock& clock, milliseconds lasts)
      : clock_(clock), end_(clock.uptime() + lasts) {}

  int width() const override { return seen_->width(); }
  int height() const override { return seen_->height(); }
  float pixel_mm() const override { return seen_->pixel_mm(); }
  void wait(milliseconds at_most, std::vector<platform::InputEvent>&) override {
    slept.push_back(at_most);
    clock_.advance(at_most);
  }
  void poll(std::vector<platform::InputEvent>&) override {}
  void wake() override {}
  std::span<const ui::TextureId> upload(std::span<text::Page> pages) override {
    return seen_->upload(pages);
  }
  ui::TextureId add_picture(int width, int height, std::span<const std::uint8_t> rgba) override {
    return seen_->add_picture(width, height, rgba);
  }
  void drop_picture(ui::TextureId picture) override { seen_->drop_picture(picture); }
  void present(const ui::Frame&) override {
    if (on_frame) on_frame();
  }
  void forget_shown() override {}
  std::vector<std::uint8_t> read_pixels() override { return {}; }
  bool should_close() const override { return clock_.uptime() >= end_; }

  std::vector<milliseconds> slept;
  std::function<void()> on_frame;

 private:
  base::ManualClock& clock_;
  milliseconds end_;
  std::unique_ptr<platform::Window> seen_ = lobby::blind_window(1080, 1920, 0.2646F);
};

struct Running {
  explicit Running(milliseconds lasts) : window(clock, lasts) {
    base::DiskFiles files;
    auto center = app::empty_center("");
    REQUIRE(center.ok());
    auto fonts = text::Engine::create(HEARTH_BUILD "/share/hearth/fonts.conf");
    REQUIRE(fonts.ok());
    engine = *std::move(fonts);
    auto languages = app::Languages::load(files, HEARTH_BUILD "/share/hearth", center->center());
    REQUIRE(languages.ok());
    kiosk = app::Kiosk::create({.clock = clock, .window = window, .engine = *engine},
                               *std::move(languages), *std::move(center), {});
  }
  void run(base::Supervisor& supervisor, std::optional<milliseconds> at_most = {}) {
    app::run_loop({.kiosk = *kiosk,
                   .window = window,
                   .clock = clock,
                   .supervisor = supervisor,
                   .lasts = at_most},
                  stats);
  }

  base::ManualClock clock{base::Instant(1'795'550'400s)};  // at a full minute
  SlowWindow window;
  std::unique_ptr<text::Engine> engine;
  std::unique_ptr<app::Kiosk> kiosk;
  app::Stats stats;
};

}  // namespace

TEST_CASE(
    "an idle kiosk tells that it is alive at half of the supervisor's patience, and draws "
    "nothing for it") {
  Running kiosk(50s);
  base::MemorySupervisor supervisor(10s);
  kiosk.run(supervisor);
  CHECK(supervisor.times_ready == 1);
  CHECK(supervisor.times_stopping == 1);
  CHECK(supervisor.times_alive == 11);  // at 0, 5, ... 50 seconds
  CHECK(kiosk.stats.wakeups == 10);
  CHECK(kiosk.kiosk->frames().drawn == 1);
}

TEST_CASE("where nobody looks the loop sleeps as long as before") {
  Running kiosk(150s);
  base::MemorySupervisor supervisor;
  kiosk.run(supervisor);
  CHECK(supervisor.times_alive == 0);
  CHECK(kiosk.window.slept == std::vector<milliseconds>{60s, 60s, 60s});
}

TEST_CASE("the supervisor hears that the kiosk is ready once its first screen is complete") {
  Running kiosk(1s);
  base::MemorySupervisor supervisor;
  int before = -1;
  kiosk.window.on_frame = [&] {
    if (before < 0) before = supervisor.times_ready;
  };
  kiosk.run(supervisor);
  CHECK(before == 0);
  CHECK(supervisor.times_ready == 1);
}

TEST_CASE("while a frame is stuck nobody says that the kiosk is alive") {
  Running kiosk(200s);
  base::MemorySupervisor supervisor(10s);
  int frames = 0, fed_before = 0, fed_after = 0;
  kiosk.window.on_frame = [&] {
    if (++frames != 2) return;
    fed_before = supervisor.times_alive;
    kiosk.clock.advance(100s);  // ten times its patience
    fed_after = supervisor.times_alive;
  };
  kiosk.run(supervisor);
  CHECK(frames > 1);
  CHECK(fed_before > 0);
  CHECK(fed_after == fed_before);
  CHECK(supervisor.times_alive > fed_after);  // here it went on; systemd would have ended it
}

TEST_CASE("a loop that is to last a minute ends after a minute") {
  Running kiosk(500s);
  base::MemorySupervisor supervisor(10s);
  const auto began = kiosk.clock.uptime();
  kiosk.run(supervisor, 60s);
  CHECK(kiosk.clock.uptime() - began == 60s);
}
