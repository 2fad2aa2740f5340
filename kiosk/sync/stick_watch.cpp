#include "sync/stick_watch.h"

#include <utility>

#include "sync/stick.h"

namespace hearth::sync {

StickWatch::StickWatch(const base::Files& files, std::filesystem::path sticks)
    : files_(files), sticks_(std::move(sticks)) {}

std::vector<std::filesystem::path> StickWatch::look() {
  std::vector<std::filesystem::path> ready;
  std::map<std::string, Seen> now;
  const auto entries = files_.list(sticks_);
  if (entries)
    for (const auto& entry : *entries) {
      if (!entry.is_folder) continue;
      Seen stick{stick_stamps(files_, sticks_ / entry.name), false};
      const auto before = seen_.find(entry.name);
      const bool steady = before != seen_.end() && before->second.stamps == stick.stamps;
      stick.named = steady && (before->second.named || !stick.stamps.empty());
      if (stick.named && !before->second.named) ready.push_back(sticks_ / entry.name);
      now.emplace(entry.name, std::move(stick));
    }
  seen_ = std::move(now);
  return ready;
}

}  // namespace hearth::sync
