// The program itself, as it is installed, in a window of the test's display. It is driven by a
// script that is a pipe, so that the test can stop between two steps and look at the process.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "support/scratch_folder.h"

namespace hearth::tests {

class DrivenKiosk {
 public:
  // `data`: the folder that it shows. All else that it could write to is below folder().
  // `may_lock`: false on a computer that does not let it lock its memory.
  explicit DrivenKiosk(const std::filesystem::path& data, bool may_lock = true);
  // With other words of the call than --data.
  explicit DrivenKiosk(const std::vector<std::string>& words, bool may_lock = true);
  ~DrivenKiosk();
  DrivenKiosk(const DrivenKiosk&) = delete;
  DrivenKiosk& operator=(const DrivenKiosk&) = delete;

  // Returns when the step is done and the program waits for the next one; fails the test when a
  // step did not hold.
  void act(const std::string& step);
  // Nothing more comes: it ends, with this code.
  int leave();

  void kill();  // at once, as if the power went

  pid_t process() const { return process_; }
  const std::filesystem::path& folder() const { return folder_.path(); }
  std::string told() const;  // on standard output and standard error

 private:
  bool ended();

  ScratchFolder folder_;
  pid_t process_ = -1;
  int pipe_ = -1;
  int code_ = -1;
};

}  // namespace hearth::tests
