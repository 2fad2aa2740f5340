// The in-memory twin of FolderWatch: a test says when something stirs.
#pragma once

#include <condition_variable>
#include <mutex>

#include "base/folder_watch.h"

namespace hearth::base {

class MemoryWatch : public FolderWatch {
 public:
  // From any thread.
  void stir();
  void set_being_written(bool writing);

  Stir wait(std::chrono::milliseconds at_most) override;
  bool being_written() const override;
  void stop() override;

 private:
  mutable std::mutex mutex_;
  std::condition_variable stirred_;
  bool changed_ = false, stopped_ = false, writing_ = false;
};

}  // namespace hearth::base
