#include "sync/earlier.h"

#include <limits>

#include "pack/folder.h"

namespace hearth::sync {

std::optional<std::string> name_in(const Snapshot& snapshot, const std::filesystem::path& folder,
                                   std::string_view name) {
  const auto opened = pack::Folder::open(snapshot.files, folder);
  return opened ? opened->find(name) : std::nullopt;
}

std::optional<std::string> bytes_in(const Snapshot& snapshot, const std::filesystem::path& folder,
                                    std::string_view name) {
  const auto written = name_in(snapshot, folder, name);
  if (!written) return std::nullopt;
  auto bytes = snapshot.files.read(folder / *written, std::numeric_limits<std::size_t>::max());
  return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
}

void Earlier::keep(const Snapshot& shown, const std::filesystem::path& folder,
                   const listing::Listing& listing) {
  names_.clear();
  files_.clear();
  const auto add = [&](std::string_view name, std::size_t rows) {
    auto bytes = bytes_in(shown, folder, name);
    if (!bytes) return;
    names_.emplace(name);
    files_.emplace(name, File{*std::move(bytes), rows});
  };
  add(kManifest, 0);
  for (const auto& table : kTables) add(table.name, table.rows(listing));
}

const std::string* Earlier::bytes(std::string_view name) const {
  const auto found = files_.find(name);
  return found == files_.end() ? nullptr : &found->second.bytes;
}

std::size_t Earlier::rows(std::string_view name) const {
  const auto found = files_.find(name);
  return found == files_.end() ? 0 : found->second.rows;
}

}  // namespace hearth::sync
