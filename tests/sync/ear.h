// What a follower of sticks tells, to be waited for.
#pragma once

#include <doctest/doctest.h>

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <vector>

#include "sync/stick_follower.h"

namespace hearth::tests {

class Ear {
 public:
  std::function<void(sync::StickNews)> hear() {
    return [this](sync::StickNews news) {
      const std::lock_guard lock(mutex_);
      if (news.catalog) catalog_ = *news.catalog;
      told_.push_back(std::move(news));
      changed_.notify_all();
    };
  }
  // The next news that is it; what came before is passed over.
  sync::StickNews wait(const std::function<bool(const sync::StickNews&)>& is_it) {
    std::unique_lock lock(mutex_);
    for (;;) {
      for (; at_ < told_.size(); ++at_)
        if (is_it(told_[at_])) return told_[at_++];
      REQUIRE(
          changed_.wait_for(lock, std::chrono::seconds(20), [&] { return at_ < told_.size(); }));
    }
  }
  // The next news of this stage, or the first that has a fault.
  sync::StickNews wait(sync::Progress::Stage stage) {
    return wait([stage](const sync::StickNews& news) {
      return news.progress.stage == stage || news.fault.has_value();
    });
  }
  std::filesystem::path catalog() {
    const std::lock_guard lock(mutex_);
    return catalog_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<sync::StickNews> told_;
  std::size_t at_ = 0;
  std::filesystem::path catalog_;
};

}  // namespace hearth::tests
