// The in-memory twin of Files. It can be told to fail: each fault names a path and what to say, or
// the step of writing at which it comes. Replacing a file takes four steps (an empty file beside
// it, half of its bytes, all of them, the new name), discarding one takes one.
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

  // The power goes as this step of writing would begin, counted from now, the first being 0:
  // neither it nor any that follows takes place until restart(), and what lay there lies there.
  void lose_power_at(int step);
  void restart();

  // That one step fails with `message`; what was written beside is cleared away, as on a disk.
  void fail_at(int step, std::string message);

  int steps() const { return steps_; }  // of writing, since the last of these three
  Keeping keeping(const std::filesystem::path& file) const;

  Result<std::string> read(const std::filesystem::path& file, std::size_t limit) const override;
  Result<std::vector<FolderEntry>> list(const std::filesystem::path& folder) const override;
  bool exists(const std::filesystem::path& path) const override;
  Result<FileStamp> stamp(const std::filesystem::path& file) const override;
  Status replace(const std::filesystem::path& file, std::string_view bytes,
                 const Keeping& keeping = {}) override;
  Status discard(const std::filesystem::path& file) override;

 private:
  struct Entry {
    std::string bytes;
    std::int64_t version = 0;
    Keeping keeping = {};
  };
  using Entries = std::map<std::filesystem::path, Entry>;
  Status step(const std::filesystem::path& file);
  Entries::const_iterator first_in(const std::filesystem::path& folder) const;
  Entries files_;
  std::map<std::filesystem::path, std::string> read_faults_;
  std::map<std::filesystem::path, std::string> write_faults_;
  std::int64_t version_ = 0;
  int steps_ = 0;
  std::optional<int> power_lasts_, failing_step_;
  std::string step_fault_;
};

}  // namespace hearth::base
