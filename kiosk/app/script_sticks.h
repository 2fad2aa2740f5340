// Sticks of a script: folders that lie ready below --usb and come and go as the script says. To the
// kiosk one is there from "insert NAME" until "remove NAME"; a stick that the script never inserts
// is there from the start.
#pragma once

#include <filesystem>
#include <mutex>
#include <set>
#include <string>

#include "base/files.h"

namespace hearth::app {

class ScriptSticks final : public base::Files {
 public:
  // `files` outlives it. `folder`: --usb.
  ScriptSticks(base::Files& files, std::filesystem::path folder)
      : files_(files), folder_(std::move(folder)) {}

  void prepare(const std::string& name);  // not there before it is inserted
  // The error: no such folder lies ready.
  base::Status insert(const std::string& name);
  base::Status remove(const std::string& name);

  base::Result<std::string> read(const std::filesystem::path& file,
                                 std::size_t limit) const override {
    return files_.read(file, limit);
  }
  base::Result<std::vector<base::FolderEntry>> list(
      const std::filesystem::path& folder) const override;
  bool exists(const std::filesystem::path& path) const override { return files_.exists(path); }
  base::Result<base::FileStamp> stamp(const std::filesystem::path& file) const override {
    return files_.stamp(file);
  }
  base::Status replace(const std::filesystem::path& file, std::string_view bytes,
                       const base::Keeping& keeping = {}) override {
    return files_.replace(file, bytes, keeping);
  }
  base::Status discard(const std::filesystem::path& file) override { return files_.discard(file); }

 private:
  base::Status check(const std::string& name) const;

  base::Files& files_;
  std::filesystem::path folder_;
  mutable std::mutex mutex_;
  std::set<std::string> away_;
};

}  // namespace hearth::app
