// Files come in through this interface, so that a full disk, a read error or a pulled stick can be
// played in a test. Paths are the caller's; nothing is ever written outside of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"

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

// How a file is to lie there.
struct Keeping {
  bool owner_only = false;  // nobody else may read it
  // What the file, and the folder that it lies in, tell about when they were written, instead of
  // the truth. (When the disk itself noted a change, it keeps to itself: ctime cannot be set.)
  std::optional<Instant> dated = {};
  bool operator==(const Keeping&) const = default;
};

// What a file is called while it is written; one that is left over was never finished.
inline constexpr std::string_view kUnfinished = ".new";

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
  // Its folder is made where it is missing. Once this is ok, a power loss does not undo it.
  virtual Status replace(const std::filesystem::path& file, std::string_view bytes,
                         const Keeping& keeping = {}) = 0;

  // The file is gone afterwards; that it was not there is no error.
  virtual Status discard(const std::filesystem::path& file) = 0;
};

class DiskFiles : public Files {
 public:
  Result<std::string> read(const std::filesystem::path& file, std::size_t limit) const override;
  Result<std::vector<FolderEntry>> list(const std::filesystem::path& folder) const override;
  bool exists(const std::filesystem::path& path) const override;
  Result<FileStamp> stamp(const std::filesystem::path& file) const override;
  Status replace(const std::filesystem::path& file, std::string_view bytes,
                 const Keeping& keeping = {}) override;
  Status discard(const std::filesystem::path& file) override;
};

}  // namespace hearth::base
