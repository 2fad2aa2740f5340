#include "base/folder_stamps.h"

#include "base/clutter.h"

namespace hearth::base {

namespace {

void add(const Files& files, const std::filesystem::path& folder, const std::string& below,
         const std::vector<FolderEntry>& entries, std::string& text) {
  for (const auto& entry : entries) {
    if (is_clutter(entry.name)) continue;
    const auto name = below + entry.name;
    if (!entry.is_folder) {
      // A file that went away in between is no line, and so a change.
      if (const auto stamp = files.stamp(folder / name); stamp)
        text += name + ' ' + std::to_string(stamp->size) + ' ' +
                std::to_string(stamp->modified_ns) + '\n';
    } else if (below.empty()) {
      text += name + "/\n";
      if (const auto inside = files.list(folder / name); inside)
        add(files, folder, name + '/', *inside, text);
    }
  }
}

}  // namespace

Result<std::string> folder_stamps(const Files& files, const std::filesystem::path& folder) {
  const auto entries = files.list(folder);
  if (!entries) return entries.error();
  std::string text;
  add(files, folder, "", *entries, text);
  return text;
}

}  // namespace hearth::base
