#include "app/stick_errand.h"

#include <chrono>
#include <utility>

namespace hearth::app {

StickErrand::~StickErrand() {
  if (thread_.joinable()) thread_.join();
}

void StickErrand::begin(std::function<base::Status()> errand) {
  std::packaged_task<base::Status()> task(std::move(errand));
  outcome_ = task.get_future();
  // Whoever is woken finds the outcome there.
  thread_ = std::thread([task = std::move(task), wake = wake_]() mutable {
    task();
    if (wake) wake();
  });
}

std::optional<base::Status> StickErrand::take() {
  if (!outcome_.valid() || outcome_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    return std::nullopt;
  thread_.join();
  return outcome_.get();
}

void StickErrand::await() {
  if (outcome_.valid()) outcome_.wait();
}

}  // namespace hearth::app
