#include "platform/folder_watch.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/clock.h"
#include "base/clutter.h"
#include "base/files.h"
#include "base/folder_stamps.h"

namespace hearth::platform {

namespace {

namespace fs = std::filesystem;
using base::Stir;
using std::chrono::milliseconds;

constexpr milliseconds kCompareEvery{1000};

constexpr std::uint32_t kEvents = IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE |
                                  IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF |
                                  IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;
// After these the watches no longer stand where they should.
constexpr std::uint32_t kMoved = IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED;

// statfs(2): NFS, CIFS, SMB2, 9p, FUSE (sshfs and the like), VirtualBox's shared folders.
constexpr std::array<std::uint32_t, 6> kSeenElsewhere{0x6969,     0xFF534D42, 0xFE534D42,
                                                      0x01021997, 0x65735546, 0x786F4256};

bool changes_are_told(const fs::path& folder) {
  struct statfs info {};
  if (::statfs(folder.c_str(), &info) != 0) return true;
  return std::find(kSeenElsewhere.begin(), kSeenElsewhere.end(),
                   static_cast<std::uint32_t>(info.f_type)) == kSeenElsewhere.end();
}

class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const { return fd_; }

 private:
  int fd_;
};

class DiskWatch : public base::FolderWatch {
 public:
  DiskWatch(const fs::path& folder, bool only_compare)
      : folder_(folder), only_compare_(only_compare), stop_(::eventfd(0, EFD_CLOEXEC)) {
    if (!arm()) stamps_ = stamps();
  }

  Stir wait(milliseconds at_most) override {
    const auto until = clock_.uptime() + at_most;
    for (;;) {
      if (!armed() && compare()) return Stir::changed;
      auto left = std::max(milliseconds(0), until - clock_.uptime());
      if (!armed()) left = std::min(left, kCompareEvery);
      std::array<pollfd, 2> fds{{{stop_.get(), POLLIN, 0}, {inotify_.get(), POLLIN, 0}}};
      ::poll(fds.data(), fds.size(), static_cast<int>(left.count()));
      if (fds[0].revents != 0) return Stir::stopped;
      if (fds[1].revents != 0 && take_events()) return Stir::changed;
      if (clock_.uptime() >= until) return Stir::none;
    }
  }

  bool being_written() const override { return !open_for_writing_.empty(); }

  void stop() override {
    const std::uint64_t one = 1;
    // Only a full counter could fail, and then it wakes as well.
    [[maybe_unused]] const auto written = ::write(stop_.get(), &one, sizeof one);
  }

 private:
  bool armed() const { return inotify_.get() >= 0; }

  std::optional<std::string> stamps() const {
    auto text = base::folder_stamps(files_, folder_);
    return text ? std::optional(*std::move(text)) : std::nullopt;
  }

  // Watches the folder as it is now; false when there is none, or inotify cannot help.
  bool arm() {
    inotify_ = Descriptor();
    open_for_writing_.clear();
    std::error_code code;
    if (only_compare_ || fs::is_symlink(folder_, code) || !changes_are_told(folder_)) return false;
    Descriptor fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (fd.get() < 0 || ::inotify_add_watch(fd.get(), folder_.c_str(), kEvents) < 0) return false;
    const auto entries = files_.list(folder_);
    if (!entries) return false;
    for (const auto& entry : *entries)
      if (entry.is_folder && !base::is_clutter(entry.name) &&
          ::inotify_add_watch(fd.get(), (folder_ / entry.name).c_str(), kEvents) < 0)
        return false;
    inotify_ = std::move(fd);
    return true;
  }

  // Without inotify: true when the folder is another than a while ago.
  bool compare() {
    if (arm()) {  // it is back, and whatever it holds is news
      stamps_.reset();
      return true;
    }
    auto now = stamps();
    if (now == stamps_) return false;
    stamps_ = std::move(now);
    return true;
  }

  // Reads what has happened; true when any of it matters.
  bool take_events() {
    alignas(inotify_event) std::array<char, 16384> buffer;
    bool matters = false, moved = false;
    for (;;) {
      const ssize_t length = ::read(inotify_.get(), buffer.data(), buffer.size());
      if (length <= 0) break;
      for (ssize_t at = 0; at < length;) {
        const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
        const std::string name = event->len > 0 ? event->name : "";
        if (!name.empty() && base::is_clutter(name)) continue;
        matters = true;
        moved = moved || (event->mask & (kMoved | IN_ISDIR | IN_Q_OVERFLOW)) != 0;
        if (event->mask & IN_MODIFY) open_for_writing_.emplace(event->wd, name);
        if (event->mask & (IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM))
          open_for_writing_.erase({event->wd, name});
      }
    }
    if (moved && !arm()) stamps_ = stamps();
    return matters;
  }

  fs::path folder_;
  bool only_compare_;
  Descriptor stop_, inotify_;
  base::DiskFiles files_;
  base::RunningClock clock_;
  std::optional<std::string> stamps_;  // without inotify: the folder when it was last compared
  std::set<std::pair<int, std::string>> open_for_writing_;  // (watch, name)
};

}  // namespace

std::unique_ptr<base::FolderWatch> watch_folder(const fs::path& folder, bool only_compare) {
  return std::make_unique<DiskWatch>(folder, only_compare);
}

}  // namespace hearth::platform
