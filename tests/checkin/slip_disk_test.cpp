// Slips on a real disk, where calls to it can be made to fail: this program has write(), fsync()
// and rename() of its own, which note what was asked for and pass it on.
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "checkin/slips.h"
#include "support/scratch_folder.h"

using namespace hearth;
using namespace hearth::checkin;
using namespace hearth::tests;

namespace {

struct Disk {
  bool watched = false;
  std::vector<std::string> calls = {};    // "fsync FILE"; the file without its folder
  std::optional<std::size_t> fails = {};  // which of them, from 0
  std::size_t room = 1u << 20;            // bytes that a write still finds
  int why = ENOSPC;
};
Disk disk;

// False: this one fails.
bool note(const std::string& call, const std::string& file) {
  disk.calls.push_back(call + " " + std::filesystem::path(file).filename().string());
  return disk.fails != disk.calls.size() - 1;
}

std::string file_of(int fd) {
  char name[4096];
  const auto length =
      ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), name, sizeof name);
  return {name, length > 0 ? static_cast<std::size_t>(length) : 0};
}

int failed() {
  errno = disk.why;
  return -1;
}

}  // namespace

extern "C" ssize_t write(int fd, const void* bytes, std::size_t size) {
  if (disk.watched) {
    if (!note("write", file_of(fd)) || disk.room == 0) return failed();
    size = std::min(size, disk.room);  // a disk that fills up takes what it can
    disk.room -= size;
  }
  return ::syscall(SYS_write, fd, bytes, size);
}

extern "C" int fsync(int fd) {
  if (disk.watched && !note("fsync", file_of(fd))) return failed();
  return static_cast<int>(::syscall(SYS_fsync, fd));
}

extern "C" int rename(const char* from, const char* to) noexcept {
  if (disk.watched && !note("rename", from)) return failed();
  return static_cast<int>(::syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}

namespace {

const std::string kFile = "2026-11-24.count-1.slips";

struct DiskKiosk {
  ScratchFolder folder;
  base::DiskFiles files;
  seal::PrivateKey key = seal::PrivateKey::generate().value();
  SlipStore store{files, folder.path()};

  bool keep(const SlipDraft& draft) {
    return store.keep(draft, key.public_key(), kDay, PartOfDay::morning).ok();
  }
  // The same while the disk is watched.
  bool keep_watched(const SlipDraft& draft, const Disk& as) {
    disk = as;
    disk.watched = true;
    const bool kept = keep(draft);
    disk.watched = false;
    return kept;
  }
  std::vector<int> kept_numbers() const {
    SlipReader reader(key);
    reader.read(files, folder / "slips");
    const auto found = reader.found();
    CHECK(found.bad == 0);
    for (const auto& problem : found.problems) FAIL_CHECK(problem.sentence());
    return numbers(found);
  }
};

}  // namespace

TEST_CASE("a slip is on the disk before it has its name, and its name before it is confirmed") {
  DiskKiosk kiosk;
  REQUIRE(kiosk.keep(numbered(1)));
  REQUIRE(kiosk.keep_watched(numbered(2), {}));
  CHECK(disk.calls == std::vector<std::string>{"write " + kFile + ".new", "fsync " + kFile + ".new",
                                               "rename " + kFile + ".new", "fsync slips"});
}

TEST_CASE("whichever call to the disk fails, earlier slips stay, and trying again keeps this one") {
  for (const int why : {ENOSPC, EIO, EROFS, EDQUOT})
    for (std::size_t call = 0; call < 4; ++call) {
      CAPTURE(why);
      CAPTURE(call);
      DiskKiosk kiosk;
      REQUIRE(kiosk.keep(numbered(1)));
      const auto draft = numbered(2);
      CHECK_FALSE(kiosk.keep_watched(draft, {.fails = call, .why = why}));
      const auto left = kiosk.kept_numbers();
      // The last call only makes sure: the slip may have got there.
      CHECK((left == std::vector{1} || (call == 3 && left == std::vector{1, 2})));
      REQUIRE(kiosk.keep(draft));
      CHECK(kiosk.kept_numbers() == std::vector{1, 2});
    }
}

TEST_CASE("a disk that fills up in the midst of a slip keeps all that was there") {
  DiskKiosk kiosk;
  for (const int number : {1, 2, 3}) REQUIRE(kiosk.keep(numbered(number)));
  const auto whole = std::filesystem::file_size(kiosk.folder / ("slips/" + kFile));
  for (const std::size_t room : {std::size_t{0}, std::size_t{1}, whole / 2, whole - 1, whole}) {
    CAPTURE(room);
    CHECK_FALSE(kiosk.keep_watched(numbered(4), {.room = room}));
    CHECK(kiosk.kept_numbers() == std::vector{1, 2, 3});
    CHECK_FALSE(std::filesystem::exists(kiosk.folder / ("slips/" + kFile + ".new")));
  }
}
