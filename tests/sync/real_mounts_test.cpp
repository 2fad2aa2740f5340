// File systems that are really full and really taken away, where the machine lets a test mount one.
#include <unistd.h>

#include "support/open_files.h"
#include "support/own_mounts.h"
#include "support/scratch_folder.h"
#include "sync/office.h"

using namespace hearth;
using namespace hearth::tests;

namespace {

namespace fs = std::filesystem;

// A file system in memory of this size, seen by this process alone; gone with the test.
class Mounted {
 public:
  Mounted(const fs::path& at, const std::string& size) : at_(at) {
    fs::create_directories(at);
    there_ =
        has_own_mounts() && ::mount("tmpfs", at.c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0;
    if (!there_) MESSAGE("skipped: nothing may be mounted here");
  }
  ~Mounted() { pull(); }
  Mounted(const Mounted&) = delete;
  Mounted& operator=(const Mounted&) = delete;
  explicit operator bool() const { return there_; }
  // As a stick goes: whatever is open.
  void pull() {
    if (there_) ::umount2(at_.c_str(), MNT_DETACH);
    there_ = false;
  }

 private:
  fs::path at_;
  bool there_ = false;
};

void put(base::Files& files, const fs::path& stick, const Office& office, std::int64_t sequence,
         const std::string& rows = "") {
  const auto pack = Office::bytes(sequence, "oakhill", rows);
  const auto file = stick / "hearth" / (std::to_string(sequence) + ".hearthpack");
  REQUIRE(files.replace(file, pack).ok());
  REQUIRE(files.replace(file.string() + ".minisig", office.signature(pack, sequence)).ok());
}

struct DiskKiosk {
  DiskKiosk(const fs::path& state, const Office& office)
      : store(files, state), installer(files, state, store, reader, clock) {
    REQUIRE(store.open().ok());
    REQUIRE(installer.begin(office.list()).ok());
  }
  base::DiskFiles files;
  SpyReader reader;
  base::ManualClock clock{kNow};
  sync::KioskStore store;
  Installer installer;
};

}  // namespace

TEST_CASE("on a disk that is really full the old pack stays, and the next stick works") {
  const tests::ScratchFolder scratch;
  Mounted disk(scratch / "state", "1m");
  if (!disk) return;
  const Office office;
  DiskKiosk kiosk(scratch / "state", office);
  put(kiosk.files, scratch / "one", office, 41);
  REQUIRE(kiosk.installer.take(kiosk.files, scratch / "one").stage == Stage::installed);
  std::string rows;
  for (int i = 0; i < 5000; ++i)
    rows.append("Circle of ").append(std::to_string(i)).append(",Monday,09:00\n");
  put(kiosk.files, scratch / "two", office, 42, rows);
  const auto progress = kiosk.installer.take(kiosk.files, scratch / "two");
  CHECK(refusal(progress) == 62);
  CHECK(progress.refused->detail.find("the disk is full.") != std::string::npos);
  CHECK(catalog::Catalog::open(*kiosk.installer.catalog()).ok());
  CHECK(kiosk.files.list(scratch / "state/packs")->size() == 3);
  put(kiosk.files, scratch / "three", office, 43);
  CHECK(kiosk.installer.take(kiosk.files, scratch / "three").stage == Stage::installed);
}

TEST_CASE("a stick whose file system is taken away at any moment leaves nothing open") {
  const Office office;
  const tests::ScratchFolder scratch;
  DiskKiosk kiosk(scratch / "state", office);
  const auto before = tests::open_files();
  std::int64_t sequence = 1;
  for (const auto pulled : {Stage::found, Stage::checking}) {
    Mounted stick(scratch / "stick", "4m");
    if (!stick) return;
    put(kiosk.files, scratch / "stick", office, ++sequence);
    const auto progress =
        kiosk.installer.take(kiosk.files, scratch / "stick", [&](const Progress& step) {
          if (step.stage == pulled) stick.pull();
        });
    CHECK(progress.stage == (pulled == Stage::found ? Stage::refused : Stage::installed));
    CHECK(fs::is_empty(scratch / "stick"));
  }
  CHECK(tests::open_files() == before);
}
