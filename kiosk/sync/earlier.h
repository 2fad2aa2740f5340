// The files of the folder as they were when they could last be read: what stands in for one that
// was saved badly. In memory only; after a start the earlier catalog stands in as a whole.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "listing/listing.h"
#include "sync/snapshot.h"

namespace hearth::sync {

// The files that a listing is made of, as the data format names them.
inline constexpr std::string_view kManifest = "pack.toml";
struct TableKind {
  std::string_view name;
  std::size_t (*rows)(const listing::Listing&);
};
inline constexpr TableKind kTables[] = {
    {"meetings.csv", [](const listing::Listing& all) { return all.meetings.size(); }},
    {"resources.csv", [](const listing::Listing& all) { return all.resources.size(); }},
    {"rooms.csv", [](const listing::Listing& all) { return all.rooms.size(); }},
    {"notices.csv", [](const listing::Listing& all) { return all.notices.size(); }},
};

class Earlier {
 public:
  // Known from the last run: these files are in what is shown, with whatever content.
  void know(std::set<std::string> names) { names_ = std::move(names); }

  // What is shown now: the snapshot with all that stands in, and how many rows came out of it.
  void keep(const Snapshot& shown, const std::filesystem::path& folder,
            const listing::Listing& listing);

  bool had(std::string_view name) const { return names_.contains(std::string(name)); }
  const std::set<std::string>& names() const { return names_; }
  // Null when it is not known what the file said.
  const std::string* bytes(std::string_view name) const;
  std::size_t rows(std::string_view name) const;  // 0 when it is not known

 private:
  struct File {
    std::string bytes;
    std::size_t rows = 0;
  };
  std::set<std::string> names_;
  std::map<std::string, File, std::less<>> files_;
};

// The name of this file as it is written in the folder ("Meetings.CSV"), and what it says; none
// when it is missing or cannot be read.
std::optional<std::string> name_in(const Snapshot& snapshot, const std::filesystem::path& folder,
                                   std::string_view name);
std::optional<std::string> bytes_in(const Snapshot& snapshot, const std::filesystem::path& folder,
                                    std::string_view name);

}  // namespace hearth::sync
