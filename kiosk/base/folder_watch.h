// Tells that something in a folder may have changed. What changed is not told: editors save in many
// ways, and whoever wants to know reads the folder again.
#pragma once

#include <chrono>

namespace hearth::base {

enum class Stir {
  none,     // the time passed
  changed,  // something was written, renamed, removed, or the folder itself came or went
  stopped   // stop() was called
};

class FolderWatch {
 public:
  virtual ~FolderWatch() = default;

  // Sleeps until something changes, at most this long. What changed since the last call, or since
  // the watch was made, counts. For one thread.
  virtual Stir wait(std::chrono::milliseconds at_most) = 0;

  // Somebody has written to a file of the folder and not closed it yet, as far as can be known.
  virtual bool being_written() const = 0;

  // Ends every wait(), from any thread and for good.
  virtual void stop() = 0;
};

}  // namespace hearth::base
