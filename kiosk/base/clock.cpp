#include "base/clock.h"

namespace hearth::base {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

milliseconds system_now() {
  return duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch());
}

}  // namespace

RunningClock::RunningClock(std::optional<Instant> start) {
  if (start) wall_shift_ = duration_cast<milliseconds>(start->time_since_epoch()) - system_now();
}

Instant RunningClock::now() const {
  return Instant(
      std::chrono::floor<std::chrono::seconds>(system_now() + wall_shift_ + skipped_.load()));
}

milliseconds RunningClock::uptime() const {
  const auto steady = std::chrono::steady_clock::now().time_since_epoch();
  return duration_cast<milliseconds>(steady) + skipped_.load();
}

void RunningClock::skip(milliseconds by) {
  skipped_ = skipped_.load() + by;
}

Instant ManualClock::now() const {
  return now_;
}

void ManualClock::advance(milliseconds by) {
  uptime_ += by;
  fraction_ += by;
  const auto whole = std::chrono::floor<std::chrono::seconds>(fraction_);
  now_ += whole;
  fraction_ -= whole;
}

void ManualClock::set(Instant to) {
  now_ = to;
}

}  // namespace hearth::base
