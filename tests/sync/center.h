// A small center whose folder lies in memory and whose state lies on the disk, where SQLite can
// open it.
#pragma once

#include <doctest/doctest.h>

#include <functional>
#include <set>
#include <string>

#include "base/memory_files.h"
#include "support/scratch_folder.h"
#include "sync/folder_catalog.h"

namespace hearth::sync {

class CenterFiles : public base::MemoryFiles {
 public:
  explicit CenterFiles(std::filesystem::path state) : state_(std::move(state)) {}

  std::string disk_fault;                       // what writing to the state says; empty: it works
  mutable std::function<void()> while_reading;  // runs once, in the middle of the next reading

  base::Result<std::string> read(const std::filesystem::path& file,
                                 std::size_t limit) const override {
    if (below_state(file)) return disk_.read(file, limit);
    auto bytes = MemoryFiles::read(file, limit);
    if (auto now = std::exchange(while_reading, nullptr)) now();
    return bytes;
  }
  base::Result<base::FileStamp> stamp(const std::filesystem::path& file) const override {
    return below_state(file) ? disk_.stamp(file) : MemoryFiles::stamp(file);
  }
  base::Status replace(const std::filesystem::path& file, std::string_view bytes,
                       const base::Keeping& keeping = {}) override {
    REQUIRE_MESSAGE(below_state(file), "the data folder is never written to");
    if (!disk_fault.empty()) return base::Error{disk_fault, file.string()};
    ++written;
    return disk_.replace(file, bytes, keeping);
  }
  int written = 0;

 private:
  bool below_state(const std::filesystem::path& file) const {
    return file.string().starts_with(state_.string());
  }
  std::filesystem::path state_;
  base::DiskFiles disk_;
};

inline const std::string kManifestText =
    "format = 1\nid = \"oakhill\"\ntitle = \"Oak Hill\"\ncountry = \"US\"\n"
    "languages = [\"en\"]\ntime_zone = \"America/New_York\"\n";
inline const std::string kHeader = "Name,Day,Time,End Time,Room,Notes\r\n";
inline const std::string kMeetings = kHeader +
                                     "Morning Circle,Monday,09:00,10:00,A,Bring a cup\r\n"
                                     "Evening Circle,Monday,19:00,20:00,B,Come as you are\r\n"
                                     "Quiet Hour,Tuesday,12:00,13:00,A,Nobody has to speak\r\n";

class Center {
 public:
  Center() : files(state.path()) {
    save("pack.toml", kManifestText);
    save("meetings.csv", kMeetings);
    save("notices.csv", "Title,Starts\nThe lift is out of order,2026-11-01\n");
  }
  void save(const std::string& name, std::string bytes) {
    files.put(folder / name, std::move(bytes));
  }
  void remove(const std::string& name) { files.remove(folder / name); }
  FolderCatalog start() { return FolderCatalog(files, folder, state.path()); }

  tests::ScratchFolder state;
  CenterFiles files;
  std::filesystem::path folder = "/center";
};

inline std::set<std::string> names(const News& news) {
  REQUIRE(news.catalog);
  std::set<std::string> all;
  const auto count = news.catalog->timetable().size();
  for (std::uint32_t i = 0; i < count; ++i) all.insert(news.catalog->timetable().at(i).name);
  return all;
}

inline std::string only_sentence(const News& news) {
  std::string all;
  for (const auto& trouble : news.troubles) all += sentence(trouble) + "\n";
  REQUIRE_MESSAGE(news.troubles.size() == 1, all);
  return sentence(news.troubles.front());
}

}  // namespace hearth::sync
