// The in-memory twin of Files. It can be told to fail: each fault names a path and what to say.
#pragma once

#include <map>
#include <string>

#include "base/files.h"

namespace hearth::base {

class MemoryFiles : public Files {
 public:
  // Puts a file there, as a person with an editor would.
  void put(const std::filesystem::path& file, std::string bytes);
  void remove(const std::filesystem::path& file);

  // From now on reading (or writing) this file fails with `message`; an empty message mends it.
  void fail_read(const std::filesystem::path& file, std::string message);
  void fail_write(const std::filesystem::path& file, std::string message);

  Result<std::string> read(const std::filesystem::path& file, std::size_t limit) const override;
  Result<std::vector<FolderEntry>> list(const std::filesystem::path& folder) const override;
  bool exists(const std::filesystem::path& path) const override;
  Result<FileStamp> stamp(const std::filesystem::path& file) const override;
  Status replace(const std::filesystem::path& file, std::string_view bytes) override;

 private:
  struct Entry {
    std::string bytes;
    std::int64_t version = 0;
  };
  std::map<std::filesystem::path, Entry> files_;
  std::map<std::filesystem::path, std::string> read_faults_;
  std::map<std::filesystem::path, std::string> write_faults_;
  std::int64_t version_ = 0;
};

}  // namespace hearth::base
