#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "base/descriptor.h"
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

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

std::array<timespec, 2> times_of(Instant at) {
  const timespec time{static_cast<time_t>(at.time_since_epoch().count()), 0};
  return {time, time};
}

// That a folder tells another time is wanted, and nothing that was asked for fails without it.
void set_times(const fs::path& folder, Instant at) {
  [[maybe_unused]] const int done =
      ::utimensat(AT_FDCWD, folder.c_str(), times_of(at).data(), AT_SYMLINK_NOFOLLOW);
}

// Writes a file that has no name yet that matters. 0, or why it could not be done.
int write_new(const fs::path& file, std::string_view bytes, const Keeping& keeping) {
  const mode_t mode = keeping.owner_only ? 0600 : 0644;
  if (keeping.owner_only) ::unlink(file.c_str());  // one that was left over keeps its own mode
  const Descriptor fd(
      ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode));
  if (!fd) return errno;
  if (!write_all(fd.get(), bytes)) return errno;
  if (keeping.dated && ::futimens(fd.get(), times_of(*keeping.dated).data()) != 0) return errno;
  return ::fsync(fd.get()) == 0 ? 0 : errno;
}

// So that a new name in it outlives a power loss. 0, or why not; what a file system cannot do at
// all (EINVAL) is no failure.
int sync_folder(const fs::path& folder) {
  const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd) return errno == EACCES ? 0 : errno;
  return ::fsync(fd.get()) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
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

Status DiskFiles::replace(const fs::path& file, std::string_view bytes, const Keeping& keeping) {
  std::error_code code;
  const auto folder = folder_of(file);
  const bool is_new = fs::create_directories(folder, code);
  if (code) return Error{"This folder cannot be made; choose another place.", folder.string()};
  auto beside = file;
  beside += kUnfinished;
  if (const int why = write_new(beside, bytes, keeping); why != 0) {
    ::unlink(beside.c_str());
    return failed(file, why);
  }
  if (::rename(beside.c_str(), file.c_str()) != 0) {
    const int why = errno;
    ::unlink(beside.c_str());
    return failed(file, why);
  }
  if (keeping.dated) set_times(folder, *keeping.dated);
  if (const int why = sync_folder(folder); why != 0) return failed(file, why);
  // A folder that was made just now is an entry in those above it, too.
  if (is_new)
    for (auto above = fs::absolute(folder, code); above.has_relative_path();)
      sync_folder(above = above.parent_path());
  return {};
}

Status DiskFiles::discard(const fs::path& file) {
  if (::unlink(file.c_str()) != 0 && errno != ENOENT) return failed(file, errno);
  if (const int why = sync_folder(folder_of(file)); why != 0 && why != ENOENT)
    return failed(file, why);
  return {};
}

}  // namespace hearth::base
