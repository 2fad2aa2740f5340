// The files of the folder as they were when they could last be read: what stands in for one that
// was saved badly. In memory only; after a start the earlier catalog stands in as a whole.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "listing/listing.h"
#include "pack/folder.h"
#include "sync/snapshot.h"

namespace hearth::sync {

// The files that a listing is made of, by what they are and not by how they end.
inline constexpr std::string_view kManifest = pack::kManifestFile;
struct TableKind {
  pack::TableName table;
  std::size_t (*rows)(const listing::Listing&);
  std::string_view name() const { return pack::word_of(table); }
};
inline constexpr TableKind kTables[] = {
    {pack::TableName::meetings, [](const listing::Listing& all) { return all.meetings.size(); }},
    {pack::TableName::resources, [](const listing::Listing& all) { return all.resources.size(); }},
    {pack::TableName::rooms, [](const listing::Listing& all) { return all.rooms.size(); }},
    {pack::TableName::notices, [](const listing::Listing& all) { return all.notices.size(); }},
};

class Earlier {
 public:
  // Known from the last run: these files are in what is shown, with whatever content.
  void know(std::set<std::string> names) { names_ = std::move(names); }

  // What is shown now: the snapshot with all that stands in, and how many rows came out of it.
  void keep(const Snapshot& shown, const std::filesystem::path& folder,
            const listing::Listing& listing);

  // `name`: kManifest or that of a table. As it was written in the folder; none: it was not there.
  std::optional<std::string> written(std::string_view name) const;
  const std::set<std::string>& names() const { return names_; }
  struct File {
    std::string name;  // as it was written in the folder
    std::string bytes;
    std::size_t rows = 0;
  };
  // Null when it is not known what the file said.
  const File* file(std::string_view name) const;

 private:
  std::set<std::string> names_;  // as they are written in the folder
  std::map<std::string, File, std::less<>> files_;
};

// The name of this file as it is written in the folder ("Meetings.CSV", "meetings.ods"), and what
// it says; none when it is missing or cannot be read. `name`: kManifest or that of a table.
std::optional<std::string> name_in(const Snapshot& snapshot, const std::filesystem::path& folder,
                                   std::string_view name);
std::optional<std::string> bytes_in(const Snapshot& snapshot, const std::filesystem::path& folder,
                                    std::string_view name);

}  // namespace hearth::sync
