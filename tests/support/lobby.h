// A lobby for tests: the real window on a virtual display, the real kiosk, a clock that stands
// still until it is told to move. A test acts as a visitor does: it finds a thing by its label,
// presses where it lies, and looks at the tree that follows.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/check_in.h"
#include "app/kiosk.h"
#include "app/pack_room.h"
#include "base/clock.h"
#include "base/files.h"
#include "base/memory_files.h"
#include "base/stick_door.h"
#include "staff/office.h"

namespace hearth::lobby {

struct Setting {
  int width = 1080, height = 1920;
  visit::Beginning beginning = {};
  std::string_view now = "2026-11-24T14:35";  // a Tuesday, center's time
  std::string folder = HEARTH_SOURCE "/data";
  float screen_width_mm = 0;  // as in the settings; 0: the virtual display's own
  bool blind = false;         // no pixels are drawn; much quicker where only the tree is read
  visit::Screen first = visit::Screen::home;  // the visitor has gone there already
  bool staffed = false;                       // kLead and kDesk have their PINs
  int fault = 0;                              // of app/fault.h; there are no listings then
  bool empty = false;                         // nor before the first pack
  std::string country = {};                   // of the settings, where there are no listings
  bool packs = false;                         // signed packs are shown; their news comes by give()
  base::StickDoor* door = nullptr;  // of sticks, outlives it; none: one that opens at once
};

inline constexpr std::string_view kLead = "Lead 1", kLeadPin = "271828";
inline constexpr std::string_view kDesk = "Front desk 1", kDeskPin = "3141";

// One at a time: Dear ImGui has one current context.
class Lobby {
 public:
  explicit Lobby(const Setting& setting = {});
  ~Lobby();

  // Presses and releases where the label lies; fails the test when it is not there or not to touch.
  void tap(std::string_view label, std::optional<ui::Role> role = {});
  // The same for the thing with this id, where the label alone would not do.
  void tap_id(std::string_view id);
  // Touches the keys of the keyboard on the screen, one after the other.
  void type(std::string_view text);
  void press(platform::InputEvent::Key key, int times = 1);
  // The same on a physical keyboard: a letter is text, the space bar a key with its character.
  void type_on_board(std::u32string_view text);
  void swipe(float dx, float dy);  // shares of the screen, from its middle
  void wait(std::chrono::seconds time);

  bool shows(std::string_view label, std::optional<ui::Role> role = {}) const;
  const ui::Node* find(std::string_view label, std::optional<ui::Role> role = {}) const;
  const ui::Node* by_id(std::string_view id) const { return kiosk_->tree().by_id(id); }
  const ui::Tree& tree() const { return kiosk_->tree(); }
  const std::string& screen() const { return kiosk_->tree().screen; }
  const visit::Visit& visit() const { return kiosk_->visit(); }
  app::Kiosk& kiosk() { return *kiosk_; }
  const app::Kiosk& kiosk() const { return *kiosk_; }
  base::ManualClock& clock() { return *clock_; }
  const text::Engine& engine() const { return *engine_; }
  // From "Easier to use" past the PIN.
  void come_in(std::string_view name, std::string_view pin);
  staff::Office& office() { return office_; }
  staff::MemoryKeeper& staff_keeper() { return staff_keeper_; }
  // News of packs and sticks, as from the thread that looks after them.
  void give(sync::StickNews news, std::array<std::string, 6> words = {});
  void show_again();  // the same listings anew, as after a save
  // What staff asked of it: "back Lead 1".
  const std::vector<std::string>& asked() const { return asked_; }
  // Where its slips and tickets lie, under "state"; sticks appear in "usb".
  base::MemoryFiles& kept() { return kept_; }
  void await_copying();  // until slips are on the stick, or are not, and it is shown
  // What staff read in the journal.
  const std::vector<app::Journal::Event>& noted() const { return noted_; }
  platform::Window& window() { return *window_; }
  const platform::Window& window() const { return *window_; }
  std::vector<std::uint8_t> pixels() { return window_->read_pixels(); }
  void settle();

 private:
  void touch(const ui::Node& node);

  bool seen_ = true;  // not blind: pictures are waited for
  std::string folder_;
  base::DiskFiles files_;
  base::MemoryFiles kept_;
  std::vector<app::Journal::Event> noted_;
  base::MemoryStickDoor stick_door_;
  app::CheckIn check_in_;
  staff::MemoryKeeper staff_keeper_;
  staff::Office office_{staff_keeper_};
  std::vector<std::string> asked_;
  app::PackRoom packs_;
  std::unique_ptr<base::ManualClock> clock_;
  std::unique_ptr<platform::Window> window_;
  std::unique_ptr<text::Engine> engine_;
  std::unique_ptr<app::Kiosk> kiosk_;
};

// Everything that is wrong with the screen as it stands, one sentence each: labels, target sizes,
// gaps, too small words, overlap, cut or spilling words, missing glyphs, controls above the horizon
// where they are lowered. Empty is good.
// Sizes are judged by the panel's millimetres.
std::vector<std::string> lint(const Lobby& lobby);

}  // namespace hearth::lobby
