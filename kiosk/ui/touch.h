// Touch: presses and releases -> which widget was meant. Acts on release; sliding off cancels; a
// second touch right after the first is taken for a shaky hand, but on a keyboard: another key is
// taken at once, the same one after half of that time, so that quick hands lose no letter. It reads
// the semantic tree of the frame that the visitor saw.
#pragma once

#include <chrono>
#include <string>

#include "ui/tree.h"

namespace hearth::ui {

// What the visitor is doing to the screen, as widgets see it.
struct Interaction {
  std::string pressed;    // id of the widget under the finger
  std::string activated;  // id of the widget that was chosen; for one frame
  std::string focused;    // id of the widget that keys act on
  bool focus_visible = false;
  int turn = 0;  // a swipe turned the page: -1 back, +1 on; for one frame
};

class Touch {
 public:
  // Positions in design units; `now` is the clock's uptime.
  void press(Point at, const Tree& tree, std::chrono::milliseconds now);
  void move(Point at);
  // The id of the widget that was chosen, or empty.
  std::string release(Point at, std::chrono::milliseconds now);
  void cancel();
  // Steady touch: a shaky finger may slide farther off and still mean it. On by default.
  void set_steady(bool steady) { steady_ = steady; }

  const std::string& pressed() const { return inside_ ? target_ : nothing_; }
  // Where a finger is down and not on anything, it may be turning the page.
  enum class Swipe { none, left, right, up, down };
  Swipe last_swipe() const { return swipe_; }

 private:
  bool down_ = false, inside_ = false, steady_ = true;
  std::string target_, nothing_;
  Rect rect_;
  Point start_;
  Swipe swipe_ = Swipe::none;
  std::chrono::milliseconds pause_after(const Node* next) const;

  std::chrono::milliseconds released_{-1000};
  bool key_ = false;  // what the finger is on, or was
  std::string last_;  // what was chosen last
};

// Keys move a focus over what acts, in reading order (the tree's).
class Focus {
 public:
  enum class Step { next, previous, up, down, left, right };
  void move(Step step, const Tree& tree);
  void clear();
  const std::string& id() const { return id_; }
  bool visible() const { return !id_.empty(); }

 private:
  std::string id_;
};

}  // namespace hearth::ui
