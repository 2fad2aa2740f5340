// Which sticks have something to look at: those that came, or on which something for the kiosk has
// changed. A stick is a folder below one folder, where the system mounts it; it may be there before
// its files are.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/files.h"

namespace hearth::sync {

class StickWatch {
 public:
  StickWatch(const base::Files& files, std::filesystem::path sticks);

  // The sticks to take from now, by name. What is still being written is not named before it was
  // the same at two looks. A stick that was named is not named again until it changes or comes
  // back.
  std::vector<std::filesystem::path> look();

 private:
  struct Seen {
    std::string stamps;
    bool named = false;
  };
  const base::Files& files_;
  std::filesystem::path sticks_;
  std::map<std::string, Seen> seen_;
};

}  // namespace hearth::sync
