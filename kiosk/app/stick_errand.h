// What is done with a stick that may be slow or dying, on a thread of its own: no frame waits for
// it. One at a time. All but the errand itself is of the window's thread.
#pragma once

#include <functional>
#include <future>
#include <optional>
#include <thread>

#include "base/result.h"

namespace hearth::app {

class StickErrand {
 public:
  StickErrand() = default;
  ~StickErrand();  // waits for its end
  StickErrand(const StickErrand&) = delete;
  StickErrand& operator=(const StickErrand&) = delete;

  // From the next errand on: called on the other thread when take() has something to tell.
  void on_end(std::function<void()> wake) { wake_ = std::move(wake); }
  // Only once take() has told what came of the one before.
  void begin(std::function<base::Status()> errand);
  // What came of it, once; none while it is under way.
  std::optional<base::Status> take();
  void await();  // returns when none is under way

 private:
  std::function<void()> wake_;
  std::future<base::Status> outcome_;
  std::thread thread_;
};

}  // namespace hearth::app
