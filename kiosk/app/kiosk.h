// The kiosk: one visit at a time on one window. Events come in, frames go out; it draws only when
// something changed and says how long it may sleep. It is driven by run() for real and by the
// tests, through the same door.
#pragma once

#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/arrivals.h"
#include "app/check_in.h"
#include "app/languages.h"
#include "app/pack_room.h"
#include "app/picture_shelf.h"
#include "base/clock.h"
#include "catalog/catalog.h"
#include "platform/window.h"
#include "schedule/clock_trust.h"
#include "staff/office.h"
#include "text/engine.h"
#include "ui/frame.h"
#include "ui/paint.h"
#include "ui/touch.h"
#include "visit/patience.h"
#include "visit/staff_session.h"
#include "visit/visit.h"

namespace hearth::app {

struct Devices {
  base::Clock& clock;
  platform::Window& window;
  text::Engine& engine;
  CheckIn* check_in = nullptr;      // none: no form is offered
  staff::Office* office = nullptr;  // none: there is no way in for staff
  PackRoom* packs = nullptr;        // none: a folder is shown
  bool set_up = false;  // whoever stands there chooses the first PIN, where there is none
  int fault = 0;        // of fault.h: home says that the kiosk is out of order
};

class Kiosk {
 public:
  static std::unique_ptr<Kiosk> create(const Devices& devices, Languages languages,
                                       catalog::Catalog catalog, visit::Beginning beginning);

  // From now on shows what arrives there, between two frames and never under a finger. It has to
  // outlive the kiosk.
  void follow(Arrivals& arrivals) { arrivals_ = &arrivals; }
  // Shows another catalog; the visit stays where it is.
  void show(Arrival arrival);

  // While a field is on the screen a physical keyboard types into it: letters, Backspace, and the
  // space bar as long as keys have not moved the focus (then it chooses, as everywhere). Enter
  // chooses what has the focus, else it goes on as the keyboard's own key does. Escape goes back.
  void handle(const platform::InputEvent& event);

  // Goes there as if the visitor had chosen it: a place is looked at without the way to it.
  void go(visit::Route to);

  // Draws when something changed; true when it did. Also lets time-outs pass.
  bool update();
  // How long nothing will change by itself: at most until the next minute or the next second of a
  // countdown.
  std::chrono::milliseconds may_sleep() const;

  const ui::Tree& tree() const { return tree_; }
  const visit::Visit& visit() const { return visit_; }
  const catalog::Catalog& catalog() const { return catalog_; }
  const visit::StaffSession* staff() const { return staff_ ? &*staff_ : nullptr; }
  // Of whoever is there.
  const ui::KeyboardState& keyboard() const { return staff_ ? staff_->keyboard : visit_.keyboard; }
  bool covered() const { return covered_; }
  // Waits for pictures that are still being made; true when there were any, and update() is due.
  bool await_pictures() { return pictures_.await(); }
  // Pixels of one design unit, for whoever points at the glass.
  float scale() const { return scale_; }

  struct Frames {
    int drawn = 0;
    std::vector<std::int32_t>
        cpu_us;  // of each of the first 100,000 frames: this thread's time to build and present it
  };
  const Frames& frames() const { return frames_; }
  // How long one call of update() has kept the thread at most, whatever it did, since this was
  // asked last: for as long no touch is answered.
  struct Stay {
    std::int64_t wall_us = 0, cpu_us = 0;
  };
  Stay take_longest_stay() { return std::exchange(longest_stay_, {}); }

 private:
  Kiosk(const Devices& devices, Languages languages, catalog::Catalog catalog,
        visit::Beginning beginning);

  void measure_glass();
  void take_arrival();
  void show_catalog();  // what follows from a new one
  void key(const platform::InputEvent& event);
  // From a physical keyboard; true where a field on the screen takes it. Letters mean nothing else,
  // so they are typed even where keys have moved the focus, which then goes: what follows is text.
  bool type(char32_t character);
  void choose(const std::string& id);  // what a touch or a key has chosen
  void let_time_pass();
  void cover_what_is_private();
  void begin_day();  // when the center's calendar has another day than before
  std::optional<base::Instant> listings_issued() const;
  base::Date clock_day() const;  // as the clock has it
  schedule::ClockTrust clock_trust() const;
  bool clock_known() const;
  base::Instant shown_now() const;  // see Stage::clock_known
  std::string line_above_dock(const ui::Words& words) const;
  void end_visit();
  void set_up();       // the next step of it, and back home after the last
  void begin_staff();  // the visit ends; how it looked stays
  void leave_staff_for_visit();
  void take_copied();  // what came of copying slips
  void join_posted();  // what staff posted, where that is news to the catalog
  std::string stick_line(const ui::Words& words) const;
  bool turn();  // update(), unmeasured
  void build();
  void draw();
  std::int64_t shown_minute() const;

  Devices devices_;
  catalog::Catalog catalog_;
  std::future<void> former_goes_;  // the catalog that was shown before
  visit::Beginning beginning_;
  Languages languages_;
  std::vector<sync::Trouble> troubles_;  // for staff
  Arrivals* arrivals_ = nullptr;

  visit::Visit visit_;
  std::optional<visit::StaffSession> staff_;  // while there, the visit is a fresh one
  std::int64_t posted_ = 0;                   // of the office's changes, those that are shown
  std::int64_t staff_minutes_ = 0;            // until it closes, as they are shown
  visit::Patience patience_;
  ui::Touch touch_;
  ui::Focus focus_;
  ui::Interaction interaction_;
  ui::Tree tree_;
  std::unique_ptr<ui::Painter> painter_;
  ui::Frame frame_;
  float scale_ = 1, width_ = 0, height_ = 0;  // pixels a unit; the canvas in units
  int pixels_wide_ = 0, pixels_high_ = 0;

  bool dirty_ = true;
  bool covered_ = false;  // "Are you still there?" hides the screen
  int seconds_left_ = 0;
  std::optional<std::chrono::milliseconds> next_frame_;  // uptime; of what moves
  std::int64_t minute_ = -1;
  // Of the center's calendar, that was begun, and whether it was believed.
  std::optional<std::pair<base::Date, schedule::ClockTrust>> day_;
  std::vector<ui::TextureId> textures_;
  PictureShelf pictures_;
  Frames frames_;
  Stay longest_stay_;
};

}  // namespace hearth::app
