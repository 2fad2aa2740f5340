#include "app/kiosk.h"

#include <imgui.h>
#include <time.h>

#include <algorithm>
#include <utility>

#include "base/wipe.h"
#include "screens/registry.h"

namespace hearth::app {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kFramesMeasured = 100'000;
constexpr float kMinTargetMm = 20;  // DESIGN.md, 3: scaling by physical size

std::int64_t microseconds(clockid_t clock) {
  timespec at{};
  ::clock_gettime(clock, &at);
  return at.tv_sec * 1'000'000LL + at.tv_nsec / 1000;
}

std::int64_t thread_us() {
  return microseconds(CLOCK_THREAD_CPUTIME_ID);
}

}  // namespace

Kiosk::Kiosk(const Devices& devices, Languages languages, catalog::Catalog catalog,
             visit::Beginning beginning)
    : devices_(devices),
      catalog_(std::move(catalog)),
      beginning_(std::move(beginning)),
      languages_(std::move(languages)),
      visit_(beginning_),
      pictures_(devices.window) {
  show_catalog();
}

void Kiosk::show_catalog() {
  pictures_.show(catalog_.pictures());
  if (devices_.check_in) devices_.check_in->show(catalog_.center());
  posted_ = 0;
  join_posted();
}

std::unique_ptr<Kiosk> Kiosk::create(const Devices& devices, Languages languages,
                                     catalog::Catalog catalog, visit::Beginning beginning) {
  if (!languages.words.contains(beginning.language)) beginning.language = languages.codes.front();
  return std::unique_ptr<Kiosk>(
      new Kiosk(devices, std::move(languages), std::move(catalog), std::move(beginning)));
}

void Kiosk::show(Arrival arrival) {
  const bool fresh = visit_.fresh() && !staff_;
  if (arrival.catalog) {
    // To let go of tens of thousands of rows takes longer than a frame may.
    auto former = std::exchange(catalog_, *std::move(arrival.catalog));
    former_goes_ = std::async(std::launch::async, [former = std::move(former)]() mutable {
      [[maybe_unused]] const auto gone = std::move(former);
    });
  }
  const bool other = arrival.catalog || arrival.languages;
  if (arrival.languages) {
    // A visit that began in the center's first language still does when that is another one now.
    const bool first = beginning_.language == languages_.codes.front();
    languages_ = *std::move(arrival.languages);
    if (first || !languages_.words.contains(beginning_.language))
      beginning_.language = languages_.codes.front();
    if (fresh)
      visit_ = visit::Visit(beginning_);
    else if (!languages_.words.contains(visit_.language))
      visit_.language = beginning_.language;
  }
  if (other) show_catalog();
  if (arrival.stick && devices_.packs) {
    devices_.packs->take(*std::move(arrival.stick), std::move(arrival.trust_words),
                         devices_.clock.uptime());
    if (devices_.office) devices_.office->look_again();
  }
  troubles_ = std::move(arrival.troubles);
  begin_day();
  dirty_ = true;
}

// Not while a finger is down, nor before what it chose is done: it meant what it saw.
void Kiosk::take_arrival() {
  if (!arrivals_ || !touch_.pressed().empty() || !interaction_.activated.empty()) return;
  if (auto arrival = arrivals_->take()) show(*std::move(arrival));
}

void Kiosk::measure_glass() {
  const int wide = devices_.window.width(), high = devices_.window.height();
  if (wide == pixels_wide_ && high == pixels_high_) return;
  pixels_wide_ = wide;
  pixels_high_ = high;
  const float fit = static_cast<float>(wide) / (high > wide ? 1080.0F : 1920.0F);
  const float pitch = devices_.window.pixel_mm();
  const float grown = pitch > 0 ? kMinTargetMm / (ui::kMinTarget * fit * pitch) : 1;
  scale_ = fit * std::max(1.0F, grown);
  width_ = static_cast<float>(wide) / scale_;
  height_ = static_cast<float>(high) / scale_;
  painter_ = std::make_unique<ui::Painter>(devices_.engine, scale_);
  dirty_ = true;
}

// Of what the visitor did nothing stays: neither in what is ours, nor in what was kept to draw it,
// nor where functions that have returned had it. (What is freed, the program's heap zeroes.)
void Kiosk::end_visit() {
  staff_.reset();
  base::renew(visit_, beginning_);
  touch_.cancel();
  base::renew(focus_);
  base::renew(interaction_);
  base::renew(tree_);
  devices_.engine.forget_all();
  ImGui::GetBackgroundDrawList()->_ClearFreeMemory();
  base::wipe_left_stack();
  covered_ = false;
  dirty_ = true;
}

void Kiosk::go(visit::Route to) {
  visit_.go(std::move(to));
  dirty_ = true;
}

void Kiosk::let_time_pass() {
  const auto now = devices_.clock.uptime();
  if (staff_) {
    const auto left = staff_->closes_in(now);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    dirty_ = dirty_ || minutes != staff_minutes_;
    staff_minutes_ = minutes;
    if (left.count() == 0 && !staff_->setting_up) end_visit();
    patience_.touched(now);
  }
  patience_.set_slow(visit_.text_size >= 1.5F || visit_.used_keys ||
                     screens::entry(visit_.here().screen).slow);
  if (visit_.fresh()) patience_.touched(now);
  switch (patience_.state(now)) {
    case visit::Patience::State::waiting:
      break;
    case visit::Patience::State::asking: {
      const int left = patience_.seconds_left(now);
      if (!covered_) {
        touch_.cancel();
        focus_.clear();
      }
      dirty_ = dirty_ || !covered_ || left != seconds_left_;
      covered_ = true;
      seconds_left_ = left;
      break;
    }
    case visit::Patience::State::over:
      end_visit();
      break;
  }
  cover_what_is_private();
  if (shown_minute() != minute_) begin_day();
  dirty_ = dirty_ || shown_minute() != minute_ || (next_frame_ && *next_frame_ <= now);
}

void Kiosk::cover_what_is_private() {
  if (covered_ || visit_.hidden || !screens::entry(visit_.here().screen).is_private) return;
  if (devices_.clock.uptime() < patience_.covers_at()) return;
  touch_.cancel();
  focus_.clear();
  visit_.hide();
  dirty_ = true;
}

std::int64_t Kiosk::shown_minute() const {
  return std::chrono::floor<std::chrono::minutes>(devices_.clock.now()).time_since_epoch().count();
}

std::chrono::milliseconds Kiosk::may_sleep() const {
  if (dirty_) return milliseconds(0);
  const auto now = devices_.clock.now();
  const auto minute = std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(1);
  auto sleep = milliseconds(minute - now);
  if (staff_ && !staff_->setting_up) {
    const auto left = staff_->closes_in(devices_.clock.uptime());
    sleep = std::min(
        sleep, left - (std::chrono::ceil<std::chrono::minutes>(left) - std::chrono::minutes(1)));
  } else if (!visit_.fresh()) {
    const auto uptime = devices_.clock.uptime();
    sleep = std::min(sleep, patience_.next_change(uptime) - uptime);
    if (!covered_ && !visit_.hidden && screens::entry(visit_.here().screen).is_private)
      sleep = std::min(sleep, patience_.covers_at() - uptime);
  }
  if (next_frame_) sleep = std::min(sleep, *next_frame_ - devices_.clock.uptime());
  return std::max(milliseconds(1), sleep);
}

void Kiosk::build() {
  interaction_.pressed = touch_.pressed();
  interaction_.focused = focus_.id();
  interaction_.focus_visible = focus_.visible();
  tree_.clear();
  tree_.language = visit_.language;

  auto& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(pixels_wide_), static_cast<float>(pixels_high_)};
  io.DeltaTime = 1.0F / 60;
  ImGui::NewFrame();
  frame_.begin(*ImGui::GetBackgroundDrawList(), pixels_wide_, pixels_high_,
               ui::theme(visit_.theme).paper);
  painter_->begin(frame_, textures_);
  const auto& words = languages_.words.find(visit_.language)->second;
  const auto line = line_above_dock(words);
  ui::Canvas canvas(*painter_, devices_.engine, words,
                    {width_, height_, visit_.theme, visit_.text_size, visit_.reach, line},
                    interaction_, tree_);
  screens::Stage stage{canvas,      catalog_,         visit_,
                       shown_now(), languages_.codes, devices_.clock.uptime()};
  stage.clock_trust = clock_trust();
  stage.clock_known = clock_known();
  stage.troubles = troubles_;
  stage.pictures = &pictures_;
  stage.slips = devices_.check_in;
  stage.staff = staff_ ? &*staff_ : nullptr;
  stage.office = devices_.office;
  stage.packs = devices_.packs;
  stage.fault = devices_.fault;
  const auto desk = languages_.words.find(catalog_.center().languages.front());
  stage.desk_words = desk == languages_.words.end() ? nullptr : &desk->second;
  bool ended = false;
  if (covered_)
    ended = screens::draw_still_there(stage, seconds_left_) == screens::Answer::leave;
  else
    ended = screens::draw(stage) == screens::Wish::end_visit;
  ImGui::Render();
  interaction_.activated.clear();
  interaction_.turn = 0;
  next_frame_ = stage.next_frame;
  touch_.set_steady(visit_.steady_touch);
  if (stage.staff_left) leave_staff_for_visit();
  if (ended) end_visit();
  if (stage.staff_asked) begin_staff();
}

void Kiosk::draw() {
  const auto began = thread_us();
  // What was chosen changes the visit while the old screen is drawn; only the new one is shown.
  const bool chose = !interaction_.activated.empty() || interaction_.turn != 0;
  build();
  join_posted();
  if (devices_.office) set_up();
  if (chose) build();
  const auto known = textures_.size();
  auto textures = devices_.window.upload(devices_.engine.pages());
  textures_.assign(textures.begin(), textures.end());
  if (textures_.size() > known) build();  // the first build met glyphs of a page without a texture
  devices_.window.present(frame_);
  // Glyphs may now come to lie where others did: nothing that is shown can be compared with it.
  if (devices_.engine.forget_old()) devices_.window.forget_shown();
  ++frames_.drawn;
  // A kiosk runs for months; the figures are of its first frames.
  if (frames_.cpu_us.size() < kFramesMeasured)
    frames_.cpu_us.push_back(static_cast<std::int32_t>(thread_us() - began));
}

bool Kiosk::update() {
  const auto wall = microseconds(CLOCK_MONOTONIC), cpu = thread_us();
  const bool drawn = turn();
  longest_stay_.wall_us = std::max(longest_stay_.wall_us, microseconds(CLOCK_MONOTONIC) - wall);
  longest_stay_.cpu_us = std::max(longest_stay_.cpu_us, thread_us() - cpu);
  return drawn;
}

bool Kiosk::turn() {
  measure_glass();
  take_arrival();
  take_copied();
  join_posted();
  if (pictures_.take_in()) dirty_ = true;
  let_time_pass();
  if (devices_.office) set_up();
  if (!dirty_) return false;
  dirty_ = false;
  minute_ = shown_minute();
  draw();
  take_arrival();
  return true;
}

}  // namespace hearth::app
