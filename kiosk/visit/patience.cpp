#include "visit/patience.h"

namespace hearth::visit {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds kPatience = 90s, kSlowPatience = 300s, kQuestion = 30s, kPrivate = 45s;
}

milliseconds Patience::patience() const {
  return slow_ ? kSlowPatience : kPatience;
}

Patience::State Patience::state(milliseconds now) const {
  const auto idle = now - last_;
  if (idle < patience()) return State::waiting;
  return idle < patience() + kQuestion ? State::asking : State::over;
}

int Patience::seconds_left(milliseconds now) const {
  const auto left = last_ + patience() + kQuestion - now;
  return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
}

milliseconds Patience::covers_at() const {
  return last_ + kPrivate;
}

milliseconds Patience::next_change(milliseconds now) const {
  if (state(now) == State::waiting) return last_ + patience();
  const auto end = last_ + patience() + kQuestion;
  return end - std::chrono::seconds(seconds_left(now) - 1);
}

}  // namespace hearth::visit
