#include "sync/earlier.h"

#include <limits>

#include "pack/spelling.h"

namespace hearth::sync {

std::optional<std::string> name_in(const Snapshot& snapshot, const std::filesystem::path& folder,
                                   std::string_view name) {
  const auto opened = pack::Folder::open(snapshot.files, folder);
  if (!opened) return std::nullopt;
  for (const auto& table : kTables)
    if (table.name() == name) return opened->table_file(table.table);
  return opened->find(name);
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
    auto written = name_in(shown, folder, name).value();
    names_.insert(written);
    files_.emplace(name, File{std::move(written), *std::move(bytes), rows});
  };
  add(kManifest, 0);
  for (const auto& table : kTables) add(table.name(), table.rows(listing));
}

std::optional<std::string> Earlier::written(std::string_view name) const {
  for (const auto& one : names_) {
    const bool table = name != kManifest && pack::is_table_file(one);
    if (pack::same_word(table ? one.substr(0, one.rfind('.')) : one, name)) return one;
  }
  return std::nullopt;
}

const Earlier::File* Earlier::file(std::string_view name) const {
  const auto found = files_.find(name);
  return found == files_.end() ? nullptr : &found->second;
}

}  // namespace hearth::sync
