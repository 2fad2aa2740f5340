#include "sync/snapshot.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>

#include "base/clutter.h"
#include "base/folder_stamps.h"
#include "pack/folder.h"
#include "pack/pictures.h"
#include "pack/spelling.h"
#include "pack/table_rows.h"

namespace hearth::sync {

namespace {

constexpr int kTries = 3;
constexpr std::string_view kTexts[] = {".toml", ".md"};
constexpr const char* kTooMany =
    "There are more than 64 MB of pictures; take out what is not used.";

bool is_read(const std::filesystem::path& name) {
  const auto ending = pack::folded(name.extension().string());
  return pack::is_table_file(name.string()) ||
         std::find(std::begin(kTexts), std::end(kTexts), ending) != std::end(kTexts);
}

void mix(std::size_t& digest, std::string_view text) {
  digest = digest * 1'099'511'628'211U ^ std::hash<std::string_view>()(text);
}

class Copying {
 public:
  Copying(const base::Files& files, Snapshot& into) : files_(files), into_(into) {}

  void folder(const std::filesystem::path& path, bool top,
              const std::vector<base::FolderEntry>& entries) {
    for (const auto& entry : entries) {
      if (base::is_clutter(entry.name)) continue;
      if (!entry.is_folder) {
        file(path / entry.name);
      } else if (top) {
        if (const auto inside = files_.list(path / entry.name); inside)
          folder(path / entry.name, false, *inside);
      }
    }
  }

 private:
  void file(const std::filesystem::path& path) {
    mix(into_.digest, path.string());
    const bool picture = pack::is_picture(path.filename().string());
    if (!picture && !is_read(path.filename())) return into_.files.put(path, "");
    // However many pictures there are, memory holds no more of them than can be shown.
    auto bytes = pictures_ > pack::kAllPictures && picture
                     ? base::Result<std::string>(base::Error{kTooMany, path.string()})
                     : files_.read(path, picture ? pack::kLargestPicture : pack::kLargestTable);
    if (bytes && picture) pictures_ += bytes->size();
    mix(into_.digest, bytes ? std::string_view(*bytes) : bytes.error().message);
    if (!bytes) into_.files.fail_read(path, bytes.error().message);
    into_.files.put(path, bytes ? *std::move(bytes) : std::string());
  }

  const base::Files& files_;
  Snapshot& into_;
  std::size_t pictures_ = 0;  // bytes of those that were read
};

}  // namespace

base::Result<Snapshot> take_snapshot(const base::Files& files,
                                     const std::filesystem::path& folder) {
  for (int tries = 1;; ++tries) {
    auto before = base::folder_stamps(files, folder);
    if (!before) return before.error();
    const auto entries = files.list(folder);
    if (!entries) return entries.error();
    Snapshot snapshot;
    snapshot.files.put(folder / ".folder", "");  // so that an empty folder is one, too
    Copying(files, snapshot).folder(folder, true, *entries);
    const auto after = base::folder_stamps(files, folder);
    const bool steady = after && *after == *before;
    snapshot.stamps = *std::move(before);
    if (steady || tries == kTries) return snapshot;
  }
}

}  // namespace hearth::sync
