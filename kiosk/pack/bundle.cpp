#include "pack/bundle.h"

#include <algorithm>
#include <set>

#include "base/clutter.h"
#include "pack/entry_names.h"
#include "pack/folder.h"
#include "pack/limits.h"
#include "pack/pictures.h"
#include "pack/spelling.h"

namespace hearth::pack {

namespace {

using base::Error;

bool is_page(std::string_view name) {
  return folded(name).ends_with(".md");
}
bool is_form(std::string_view name) {
  return folded(name).ends_with(".toml");
}

struct Part {
  std::string_view folder;
  bool (*belongs)(std::string_view name);
};
constexpr Part kParts[] = {{"pages", is_page}, {"images", is_picture}, {"checkin", is_form}};

std::set<std::string> names_in(const Folder& folder) {
  std::set<std::string> names;
  if (const auto found = folder.find(kManifestFile)) names.insert(*found);
  for (const auto table : kTableNames)
    if (const auto found = folder.table_file(table)) names.insert(*found);
  Reading nobody;  // what cannot be listed was told when the folder was checked
  for (const auto& [part, belongs] : kParts)
    for (auto& name : folder.files_in(part, nobody))
      if (belongs(name)) names.insert(std::move(name));
  return names;
}

std::vector<std::string> left_out(const base::Files& files, const std::filesystem::path& path,
                                  const std::set<std::string>& names) {
  std::vector<std::string> others;
  const auto entries = files.list(path);
  if (!entries) return others;
  for (const auto& entry : *entries) {
    const bool part = std::any_of(std::begin(kParts), std::end(kParts), [&](const Part& one) {
      return same_word(entry.name, one.folder);
    });
    const bool taken = entry.is_folder ? part : names.contains(entry.name);
    if (!taken && !base::is_clutter(entry.name)) others.push_back(entry.name);
  }
  return others;
}

}  // namespace

base::Result<Bundle> bundle(const base::Files& files, const std::filesystem::path& path) {
  const auto folder = Folder::open(files, path);
  if (!folder) return folder.error();
  const auto names = names_in(*folder);
  Bundle bundle{{}, left_out(files, path, names)};
  EntryNames known;
  std::size_t all = 0;
  for (const auto& name : names) {
    if (const auto refused = known.add(name))
      return Error{
          refused->why == trust::Refusal::twin_names
              ? "There is another file with this name but for capitals; rename one of them."
              : "This name cannot travel in a pack; rename the file with the letters A to "
                "Z, digits, dots, hyphens and underscores only.",
          (path / name).string()};
    auto bytes = files.read(path / name, kLargestUnpacked - all);
    if (!bytes) return bytes.error();
    all += bytes->size();
    bundle.files.emplace(name, *std::move(bytes));
  }
  return bundle;
}

}  // namespace hearth::pack
