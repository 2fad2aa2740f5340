// A quiet minute's breathing: in, out, in, out, from Start until Pause or Stop, or until it comes
// to rest by itself. All times are uptimes in milliseconds that whoever asks hands in; it keeps no
// clock. Before Start nothing counts.
#pragma once

#include <chrono>

namespace hearth::visit {

// Seconds in and out: 4 and 6 (DESIGN.md, 5), 5 and 7, 6 and 8.
enum class Pace { regular, slower, slowest };
std::chrono::seconds seconds_in(Pace pace);
std::chrono::seconds seconds_out(Pace pace);

// Where a breath stands.
struct Breath {
  bool in = true;        // else out
  int seconds_left = 0;  // of this half, counted down to 1
  float share = 0;       // of this half that is over, 0 to 1
  float fullness = 0;    // 0 empty, 1 full: a sine's rise over `in`, its fall over `out`
  std::chrono::milliseconds next_second{0};  // uptime at which seconds_left or the half changes
};

class Breathing {
 public:
  using Time = std::chrono::milliseconds;
  enum class State { waiting, running, paused, rested };

  // It runs for this long and to the end of the breath then, so that the last words can be read
  // before the visit's patience (300 s) is over.
  static constexpr std::chrono::minutes kLongest{4};

  State state(Time now) const;
  Pace pace() const { return pace_; }
  Breath at(Time now) const;

  void start(Time now);        // from the beginning, at the pace that was chosen
  void pause(Time now);        // nothing happens where it does not run
  void go_on(Time now);        // from where it was paused
  void stop();                 // back to before Start
  void change_pace(Time now);  // to the next slower one, from the slowest to the first; the breath
                               // goes on from the same share of its half

  bool operator==(const Breathing&) const = default;

 private:
  Time length() const;       // of one whole breath
  Time ran(Time now) const;  // since Start, without the pauses
  Time into_breath(Time now) const;
  Time until_rest() const;  // of ran()

  Pace pace_ = Pace::regular;
  bool begun_ = false, running_ = false;
  Time since_{0};      // when it last went on
  Time before_{0};     // of ran(), until then
  Time in_breath_{0};  // of the breath, then
};

}  // namespace hearth::visit
