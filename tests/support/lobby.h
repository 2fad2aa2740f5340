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

#include "app/kiosk.h"
#include "base/clock.h"
#include "base/files.h"

namespace hearth::lobby {

struct Setting {
  int width = 1080, height = 1920;
  visit::Beginning beginning = {};
  std::string_view now = "2026-11-24T14:35";  // a Tuesday, center's time
  std::string folder = HEARTH_SOURCE "/data";
};

// One at a time: Dear ImGui has one current context.
class Lobby {
 public:
  explicit Lobby(const Setting& setting = {});
  ~Lobby();

  // Presses and releases where the label lies; fails the test when it is not there or not to touch.
  void tap(std::string_view label, std::optional<ui::Role> role = {});
  void press(platform::InputEvent::Key key, int times = 1);
  void swipe(float dx, float dy);  // shares of the screen, from its middle
  void wait(std::chrono::seconds time);

  bool shows(std::string_view label, std::optional<ui::Role> role = {}) const;
  const ui::Node* find(std::string_view label, std::optional<ui::Role> role = {}) const;
  const ui::Node* by_id(std::string_view id) const { return kiosk_->tree().by_id(id); }
  const ui::Tree& tree() const { return kiosk_->tree(); }
  const std::string& screen() const { return kiosk_->tree().screen; }
  const visit::Visit& visit() const { return kiosk_->visit(); }
  app::Kiosk& kiosk() { return *kiosk_; }
  base::ManualClock& clock() { return *clock_; }
  platform::Window& window() { return *window_; }
  std::vector<std::uint8_t> pixels() { return window_->read_pixels(); }
  void settle();

 private:
  base::DiskFiles files_;
  std::unique_ptr<base::ManualClock> clock_;
  std::unique_ptr<platform::Window> window_;
  std::unique_ptr<text::Engine> engine_;
  std::unique_ptr<app::Kiosk> kiosk_;
};

// Everything that is wrong with the screen as it stands, one sentence each: labels, target sizes,
// overlap, cut or spilling words, missing glyphs. Empty is good.
std::vector<std::string> lint(const ui::Tree& tree, float width, float height);

}  // namespace hearth::lobby
