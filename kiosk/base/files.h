// Files come in through this interface, so that a full disk, a read error or a pulled stick can be
// played in a test. Paths are the caller's; nothing is ever written outside of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace hearth::base {

struct FolderEntry {
  std::string name;  // without its folder
  bool is_folder = false;
};

// What tells whether a file has changed since it was looked at.
struct FileStamp {
  std::int64_t modified_ns = 0;
  std::uint64_t size = 0;
  bool operator==(const FileStamp&) const = default;
};

class Files {
 public:
  virtual ~Files() = default;

  // The whole file, or an error when it is missing, is no regular file, or is longer than `limit`
  // bytes.
  virtual Result<std::string> read(const std::filesystem::path& file, std::size_t limit) const = 0;

  // What lies in a folder, by name; links and devices are passed over.
  virtual Result<std::vector<FolderEntry>> list(const std::filesystem::path& folder) const = 0;

  virtual bool exists(const std::filesystem::path& path) const = 0;
  virtual Result<FileStamp> stamp(const std::filesystem::path& file) const = 0;

  // Replaces the file's whole content or leaves the old one: written beside it, synced, renamed.
  // Its folder is made where it is missing.
  virtual Status replace(const std::filesystem::path& file, std::string_view bytes) = 0;
};

class DiskFiles : public Files {
 public:
  Result<std::string> read(const std::filesystem::path& file, std::size_t limit) const override;
  Result<std::vector<FolderEntry>> list(const std::filesystem::path& folder) const override;
  bool exists(const std::filesystem::path& path) const override;
  Result<FileStamp> stamp(const std::filesystem::path& file) const override;
  Status replace(const std::filesystem::path& file, std::string_view bytes) override;
};

}  // namespace hearth::base
