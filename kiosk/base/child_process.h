// A program that is started to do one thing: it is given bytes, leaves bytes behind, and is killed
// when it takes too long or says too much. It sees no file, variable or folder of ours but those.
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/result.h"

namespace hearth::base {

struct ChildLimits {
  std::chrono::milliseconds patience{60'000};  // from its start to its end
  std::size_t most_out = 1 << 20;              // bytes on its standard output
  std::size_t most_err = 64 << 10;             // bytes on its standard error
};

struct ChildEnding {
  enum class How {
    exited,           // `code` is what it returned
    died,             // `code` is the signal
    took_too_long,    // killed
    said_too_much,    // killed
    no_longer_wanted  // killed: `stop` became true
  };
  How how = How::exited;
  int code = 0;
  std::string out, err;
};

// `input` goes to its standard input; that it does not read it is no error. Returns when the
// program has ended, whatever came of it; nothing of it is left running or open. The error is a
// program that cannot be started. For any thread.
Result<ChildEnding> run_child(const std::filesystem::path& program,
                              const std::vector<std::string>& words, std::string_view input,
                              const ChildLimits& limits, const Clock& clock,
                              const std::atomic<bool>& stop);

}  // namespace hearth::base
