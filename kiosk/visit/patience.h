// How long a visit waits for its visitor: 90 s without a touch, then the screen is covered and
// asks, 30 s later the visit is gone. With a keypad, large text (1.5 and up) or on a screen
// that is followed for minutes without a touch it waits 300 s. A private question covers itself
// after 45 s, whoever asks; one touch shows it again. (NOTES.md of the design, 11.)
#pragma once

#include <chrono>

namespace hearth::visit {

class Patience {
 public:
  enum class State { waiting, asking, over };

  void touched(std::chrono::milliseconds now) { last_ = now; }
  // Somebody is there but has not answered yet, such as with a key that moves the focus: the
  // seconds begin anew.
  void ask_again(std::chrono::milliseconds now) { last_ = now - patience(); }
  void set_slow(bool slow) { slow_ = slow; }

  State state(std::chrono::milliseconds now) const;
  // Whole seconds until the visit ends, while asking: 30 down to 1.
  int seconds_left(std::chrono::milliseconds now) const;
  // When a private question covers itself, unless it is touched before.
  std::chrono::milliseconds covers_at() const;
  // When the state or the seconds next change.
  std::chrono::milliseconds next_change(std::chrono::milliseconds now) const;

 private:
  std::chrono::milliseconds patience() const;

  std::chrono::milliseconds last_{0};
  bool slow_ = false;
};

}  // namespace hearth::visit
