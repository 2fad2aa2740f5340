#include "sync/settle.h"

#include <doctest/doctest.h>

#include <deque>

using namespace hearth;
using namespace std::chrono_literals;
using base::Stir;
using std::chrono::milliseconds;

namespace {

// A watch that is told beforehand when something stirs, in milliseconds from now.
class PlannedWatch : public base::FolderWatch {
 public:
  PlannedWatch(base::ManualClock& clock, std::deque<milliseconds> stirs)
      : clock_(clock), stirs_(std::move(stirs)) {}

  Stir wait(milliseconds at_most) override {
    if (stopped_) return Stir::stopped;
    if (stirs_.empty() || stirs_.front() > clock_.uptime() + at_most) {
      clock_.advance(at_most);
      return Stir::none;
    }
    clock_.advance(stirs_.front() - clock_.uptime());
    stirs_.pop_front();
    return Stir::changed;
  }
  bool being_written() const override { return clock_.uptime() < written_until; }
  void stop() override { stopped_ = true; }

  milliseconds written_until{0};

 private:
  base::ManualClock& clock_;
  std::deque<milliseconds> stirs_;
  bool stopped_ = false;
};

milliseconds settled_after(std::deque<milliseconds> stirs, milliseconds written_until = 0ms) {
  base::ManualClock clock{base::Instant{}};
  PlannedWatch watch(clock, std::move(stirs));
  watch.written_until = written_until;
  CHECK(sync::settle(watch, clock) == Stir::changed);
  return clock.uptime();
}

}  // namespace

TEST_CASE("a single save is read after a moment of quiet") {
  CHECK(settled_after({}) == 150ms);
}

TEST_CASE("several files saved one after another are read together") {
  CHECK(settled_after({100ms, 200ms, 300ms}) == 450ms);
}

TEST_CASE("a folder that is never quiet is read after a second") {
  std::deque<milliseconds> stirs;
  for (auto at = 10ms; at < 5s; at += 10ms) stirs.push_back(at);
  CHECK(settled_after(stirs) == 1s);
}

TEST_CASE("a file that is still being written is waited for, but not for ever") {
  CHECK(settled_after({}, 2s) < 2200ms);
  CHECK(settled_after({}, 2s) >= 2s);
  CHECK(settled_after({}, 1h) <= 10200ms);
}

TEST_CASE("a watch that is stopped ends the wait") {
  base::ManualClock clock{base::Instant{}};
  PlannedWatch watch(clock, {});
  watch.stop();
  CHECK(sync::settle(watch, clock) == Stir::stopped);
}
