#include "sync/one_stick.h"

#include <string>
#include <vector>

#include "base/translatable.h"

namespace hearth::sync {

base::Result<std::filesystem::path> only_stick(const base::Files& files,
                                               const std::filesystem::path& sticks) {
  std::vector<std::string> names;
  if (const auto entries = files.list(sticks); !sticks.empty() && entries)
    for (const auto& entry : *entries)
      if (entry.is_folder) names.push_back(entry.name);
  if (names.empty())
    return base::Error{N_("There is no stick in the kiosk. Put one in first."), ""};
  if (names.size() > 1)
    return base::Error{N_("There is more than one stick in the kiosk. Leave one in."), ""};
  return sticks / names.front();
}

}  // namespace hearth::sync
