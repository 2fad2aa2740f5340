#include "app/script_sticks.h"

#include <algorithm>

namespace hearth::app {

base::Result<std::vector<base::FolderEntry>> ScriptSticks::list(
    const std::filesystem::path& folder) const {
  auto entries = files_.list(folder);
  if (!entries || folder != folder_) return entries;
  const std::lock_guard lock(mutex_);
  std::erase_if(*entries,
                [this](const base::FolderEntry& entry) { return away_.contains(entry.name); });
  return entries;
}

void ScriptSticks::prepare(const std::string& name) {
  const std::lock_guard lock(mutex_);
  away_.insert(name);
}

base::Status ScriptSticks::check(const std::string& name) const {
  const auto entries = files_.list(folder_);
  const bool there =
      entries && std::any_of(entries->begin(), entries->end(), [&](const base::FolderEntry& entry) {
        return entry.is_folder && entry.name == name;
      });
  if (there) return {};
  return base::Error{"There is no stick \"" + name + "\" below the folder of --usb.", ""};
}

base::Status ScriptSticks::insert(const std::string& name) {
  if (auto ready = check(name); !ready) return ready;
  const std::lock_guard lock(mutex_);
  away_.erase(name);
  return {};
}

base::Status ScriptSticks::remove(const std::string& name) {
  if (auto ready = check(name); !ready) return ready;
  prepare(name);
  return {};
}

}  // namespace hearth::app
