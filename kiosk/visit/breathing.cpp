#include "visit/breathing.h"

#include <cmath>
#include <numbers>

namespace hearth::visit {

using std::chrono::milliseconds;
using std::chrono::seconds;

seconds seconds_in(Pace pace) {
  return seconds(4 + static_cast<int>(pace));
}

seconds seconds_out(Pace pace) {
  return seconds(6 + static_cast<int>(pace));
}

Breathing::Time Breathing::length() const {
  return seconds_in(pace_) + seconds_out(pace_);
}

Breathing::Time Breathing::until_rest() const {
  // The breaths still to come are whole ones, but for the rest of the one that has begun.
  const Time missing = kLongest - before_ + in_breath_;
  const auto breaths = (missing + length() - Time(1)) / length();
  return before_ + breaths * length() - in_breath_;
}

Breathing::Time Breathing::ran(Time now) const {
  return before_ + (running_ ? now - since_ : Time(0));
}

Breathing::Time Breathing::into_breath(Time now) const {
  return (in_breath_ + ran(now) - before_) % length();
}

Breathing::State Breathing::state(Time now) const {
  if (!begun_) return State::waiting;
  if (!running_) return State::paused;
  return ran(now) < until_rest() ? State::running : State::rested;
}

Breath Breathing::at(Time now) const {
  const auto into = into_breath(now);
  Breath breath;
  breath.in = into < seconds_in(pace_);
  const Time half = breath.in ? seconds_in(pace_) : seconds_out(pace_);
  const Time over = breath.in ? into : into - seconds_in(pace_);
  const auto left = std::chrono::ceil<seconds>(half - over);
  breath.seconds_left = static_cast<int>(left.count());
  breath.share = static_cast<float>(over.count()) / static_cast<float>(half.count());
  const float risen = (1 - std::cos(std::numbers::pi_v<float> * breath.share)) / 2;
  breath.fullness = breath.in ? risen : 1 - risen;
  breath.next_second = now + (half - over) - (left - seconds(1));
  return breath;
}

void Breathing::start(Time now) {
  stop();
  begun_ = running_ = true;
  since_ = now;
}

void Breathing::pause(Time now) {
  if (state(now) != State::running) return;
  in_breath_ = into_breath(now);
  before_ = ran(now);
  running_ = false;
}

void Breathing::go_on(Time now) {
  if (state(now) != State::paused) return;
  running_ = true;
  since_ = now;
}

void Breathing::stop() {
  const auto pace = pace_;
  *this = {};
  pace_ = pace;
}

void Breathing::change_pace(Time now) {
  if (state(now) == State::rested) return;
  const bool runs = running_;
  pause(now);
  const bool in = in_breath_ < seconds_in(pace_);
  const Time half = in ? seconds_in(pace_) : seconds_out(pace_);
  const Time over = in ? in_breath_ : in_breath_ - seconds_in(pace_);
  pace_ = pace_ == Pace::slowest ? Pace::regular : static_cast<Pace>(static_cast<int>(pace_) + 1);
  const Time whole = in ? seconds_in(pace_) : seconds_out(pace_);
  in_breath_ = (in ? Time(0) : Time(seconds_in(pace_))) + over * whole.count() / half.count();
  if (runs) go_on(now);
}

}  // namespace hearth::visit
