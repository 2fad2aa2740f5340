// A stick as the system sees one: a file system in an image, mounted through the kernel's loop
// device. FAT where the machine has it, else ext4. Where nothing may be mounted the cases are
// skipped, and say so.
#include <cstdlib>
#include <fstream>

#include "support/open_files.h"
#include "support/own_mounts.h"
#include "support/scratch_folder.h"
#include "sync/office.h"
#include "sync/stick_watch.h"

using namespace hearth;
using namespace hearth::tests;

namespace {

namespace fs = std::filesystem;

bool runs(const std::string& call) {
  return std::system((call + " >/dev/null 2>&1").c_str()) == 0;
}

class LoopStick {
 public:
  // The image lies beside the folder.
  explicit LoopStick(fs::path at) : at_(std::move(at)), image_(at_.string() + ".img") {
    fs::create_directories(at_);
    std::ofstream(image_).flush();
    fs::resize_file(image_, 16u << 20);
    const auto image = '\'' + image_.string() + '\'';
    there_ = has_own_mounts() && ((runs("mkfs.vfat " + image) && mount("")) ||
                                  (runs("mkfs.ext4 -F " + image) && mount("")));
    if (!there_) MESSAGE("skipped: no file system can be mounted here");
  }
  ~LoopStick() { pull(); }
  LoopStick(const LoopStick&) = delete;
  LoopStick& operator=(const LoopStick&) = delete;

  explicit operator bool() const { return there_; }
  const fs::path& at() const { return at_; }
  const fs::path& image() const { return image_; }
  // As the kiosk's system mounts it.
  void mount_read_only() {
    if (there_) REQUIRE(take_out());
    there_ = mount(",ro,nosuid,nodev,noexec");
    REQUIRE(there_);
  }
  // False while anything on it is open.
  bool take_out() {
    const bool out = ::umount2(at_.c_str(), 0) == 0;
    there_ = there_ && !out;
    return out;
  }
  // Out of the socket, whatever is open.
  void pull() {
    if (there_) ::umount2(at_.c_str(), MNT_DETACH);
    there_ = false;
  }

 private:
  bool mount(const std::string& how) {
    return runs("mount -o loop" + how + " '" + image_.string() + "' '" + at_.string() + "'");
  }
  fs::path at_, image_;
  bool there_ = false;
};

struct LoopKiosk {
  LoopKiosk() {
    REQUIRE(store.open().ok());
    REQUIRE(installer.begin(office.list()).ok());
  }
  void put(const fs::path& onto, std::int64_t sequence) {
    const auto pack = Office::bytes(sequence);
    const auto file = onto / "hearth" / (std::to_string(sequence) + ".hearthpack");
    REQUIRE(files.replace(file, pack).ok());
    REQUIRE(files.replace(file.string() + ".minisig", office.signature(pack, sequence)).ok());
  }
  Office office;
  ScratchFolder scratch;
  base::DiskFiles files;
  SpyReader reader;
  base::ManualClock clock{kNow};
  sync::KioskStore store{files, scratch / "state"};
  Installer installer{files, scratch / "state", store, reader, clock};
  fs::path stick = scratch / "usb" / "stick";
};

}  // namespace

TEST_CASE("a stick is mounted, taken, and can be unmounted at once; the same again and again") {
  LoopKiosk kiosk;
  LoopStick stick(kiosk.stick);
  if (!stick) return;
  kiosk.put(stick.at(), 42);
  const auto before = open_files();
  sync::StickWatch watch(kiosk.files, kiosk.scratch / "usb");
  REQUIRE(stick.take_out());
  for (int time = 0; time < 25; ++time) {
    stick.mount_read_only();
    std::vector<fs::path> found;
    for (int look = 0; look < 3 && found.empty(); ++look) found = watch.look();
    REQUIRE(found == std::vector{stick.at()});
    const auto progress = kiosk.installer.take(kiosk.files, found.front());
    CHECK(progress.stage == (time == 0 ? Stage::installed : Stage::nothing));
    REQUIRE(stick.take_out());
    CHECK(watch.look().empty());
  }
  CHECK(open_files() == before);
  CHECK(kiosk.installer.record().packs.size() == 1);
}

TEST_CASE("a stick that is pulled out while it is read is a refusal, or was read already") {
  LoopKiosk kiosk;
  const auto before = open_files();
  std::int64_t sequence = 41;
  for (const auto pulled : {Stage::found, Stage::checking}) {
    LoopStick stick(kiosk.stick);
    if (!stick) return;
    kiosk.put(stick.at(), ++sequence);
    const auto progress = kiosk.installer.take(kiosk.files, stick.at(), [&](const Progress& step) {
      if (step.stage == pulled) stick.pull();
    });
    CHECK(refusal(progress) == (pulled == Stage::found ? 61 : 0));
  }
  CHECK(open_files() == before);
}

TEST_CASE("a stick whose cells have died is a refusal, and the next stick works") {
  LoopKiosk kiosk;
  {
    LoopStick stick(kiosk.stick);
    if (!stick) return;
    kiosk.put(stick.at(), 42);
    stick.mount_read_only();  // nothing of the files is in memory any more
    const auto progress = kiosk.installer.take(kiosk.files, stick.at(), [&](const Progress& step) {
      if (step.stage == Stage::found) fs::resize_file(stick.image(), 4096);
    });
    CHECK(refusal(progress) == 61);
    CHECK(kiosk.reader.seen.empty());
  }
  LoopStick next(kiosk.stick);
  kiosk.put(next.at(), 43);
  CHECK(kiosk.installer.take(kiosk.files, next.at()).stage == Stage::installed);
}
