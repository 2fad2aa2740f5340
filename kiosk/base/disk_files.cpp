#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "base/files.h"

namespace hearth::base {

namespace fs = std::filesystem;

namespace {

Error failed(const fs::path& path, int code) {
  std::string what;
  switch (code) {
    case ENOENT:
      what = "There is no such file.";
      break;
    case EACCES:
      what = "It cannot be opened: this user has no right to.";
      break;
    case ENOSPC:
      what = "It cannot be written: the disk is full.";
      break;
    case EROFS:
      what = "It cannot be written: the disk is read-only.";
      break;
    case ELOOP:
      what = "It is a link, and links are not followed.";
      break;
    default:
      what = "It cannot be read or written (" + std::system_category().message(code) + ").";
  }
  return {what, path.string()};
}

// Owns an open file; closing is the one thing nobody may forget.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }

 private:
  int fd_;
};

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

Result<std::string> DiskFiles::read(const fs::path& file, std::size_t limit) const {
  const Descriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!fd) return failed(file, errno);
  struct stat info {};
  if (::fstat(fd.get(), &info) != 0) return failed(file, errno);
  if (!S_ISREG(info.st_mode)) return Error{"It is no ordinary file.", file.string()};
  std::string bytes;
  char block[1 << 16];
  for (;;) {
    const ssize_t count = ::read(fd.get(), block, sizeof block);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failed(file, errno);
    if (count == 0) return bytes;
    if (bytes.size() + static_cast<std::size_t>(count) > limit)
      return Error{"The file is too large (over " + std::to_string(limit) + " bytes).",
                   file.string()};
    bytes.append(block, static_cast<std::size_t>(count));
  }
}

Result<std::vector<FolderEntry>> DiskFiles::list(const fs::path& folder) const {
  std::error_code code;
  fs::directory_iterator entries(folder, code);
  if (code) return Error{"There is no such folder.", folder.string()};
  std::vector<FolderEntry> found;
  for (; entries != fs::directory_iterator(); entries.increment(code)) {
    const auto status = entries->symlink_status(code);
    if (fs::is_regular_file(status) || fs::is_directory(status))
      found.push_back({entries->path().filename().string(), fs::is_directory(status)});
    if (code) return Error{"The folder cannot be read to its end.", folder.string()};
  }
  std::sort(found.begin(), found.end(),
            [](const FolderEntry& a, const FolderEntry& b) { return a.name < b.name; });
  return found;
}

bool DiskFiles::exists(const fs::path& path) const {
  std::error_code code;
  return fs::exists(path, code);
}

Result<FileStamp> DiskFiles::stamp(const fs::path& file) const {
  struct stat info {};
  if (::lstat(file.c_str(), &info) != 0) return failed(file, errno);
  return FileStamp{
      static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec,
      static_cast<std::uint64_t>(info.st_size)};
}

Status DiskFiles::replace(const fs::path& file, std::string_view bytes) {
  std::error_code code;
  const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  fs::create_directories(folder, code);
  if (code) return Error{"This folder cannot be made; choose another place.", folder.string()};
  auto beside = file;
  beside += ".new";
  {
    const Descriptor fd(
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!fd) return failed(beside, errno);
    if (!write_all(fd.get(), bytes) || ::fsync(fd.get()) != 0) {
      const int why = errno;
      ::unlink(beside.c_str());
      return failed(file, why);
    }
  }
  if (::rename(beside.c_str(), file.c_str()) != 0) {
    const int why = errno;
    ::unlink(beside.c_str());
    return failed(file, why);
  }
  const Descriptor parent(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (parent) ::fsync(parent.get());
  return {};
}

}  // namespace hearth::base
