// The kiosk's process is killed at every system call of an installation, on a real disk: afterwards
// it shows the old pack or the new one, whole.
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/scratch_folder.h"
#include "sync/office.h"

using namespace hearth;
using namespace hearth::tests;

namespace {

namespace fs = std::filesystem;

// A kiosk whose state and stick lie on the disk below `folder`.
struct DiskKiosk {
  explicit DiskKiosk(const fs::path& with, const Office& office) : folder(with) {
    opened = store.open();
    if (opened) opened = installer.begin(office.list());
  }
  Progress insert() { return installer.take(files, folder / "stick"); }
  std::string shown() const {
    const auto file = installer.catalog();
    if (!file) return "";
    const auto catalog = catalog::Catalog::open(*file);
    REQUIRE(catalog.ok());
    return catalog->timetable().at(0).name;
  }
  fs::path folder;
  base::DiskFiles files;
  SpyReader reader;
  base::ManualClock clock{kNow};
  sync::KioskStore store{files, folder / "state"};
  Installer installer{files, folder / "state", store, reader, clock};
  base::Status opened;
};

void put_on_disk(const fs::path& folder, const Office& office, std::int64_t sequence) {
  base::DiskFiles files;
  const auto pack = Office::bytes(sequence);
  const auto file = folder / "stick/hearth" / ("p" + std::to_string(sequence) + ".hearthpack");
  REQUIRE(files.replace(file, pack).ok());
  REQUIRE(files.replace(file.string() + ".minisig", office.signature(pack, sequence)).ok());
}

// Installs in a process of its own, which is killed as it begins system call number `most`. How
// many it began; -1 where no process may be followed.
int install_until(const fs::path& folder, const Office& office, int most) {
  const auto child = ::fork();
  if (child == 0) {
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(7);
    ::raise(SIGSTOP);
    DiskKiosk(folder, office).insert();
    ::_exit(0);
  }
  int status = 0, calls = 0;
  ::waitpid(child, &status, 0);
  if (WIFEXITED(status)) return -1;
  bool entering = false;
  for (;;) {
    if (entering && calls++ == most) ::kill(child, SIGKILL);
    ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    if (::waitpid(child, &status, 0) != child || WIFEXITED(status) || WIFSIGNALED(status))
      return calls;
    entering = !entering;
  }
}

}  // namespace

TEST_CASE("killed at every system call of an installation, a kiosk shows the old pack or the new") {
  const Office office;
  const tests::ScratchFolder scratch;
  const auto before = scratch / "before", kiosk_folder = scratch / "kiosk";
  put_on_disk(before, office, 41);
  REQUIRE(DiskKiosk(before, office).insert().stage == Stage::installed);
  put_on_disk(before, office, 42);
  const auto prepare = [&] {
    fs::remove_all(kiosk_folder);
    fs::copy(before, kiosk_folder, fs::copy_options::recursive);
  };
  prepare();
  const int all = install_until(kiosk_folder, office, -1);
  if (all < 0) {
    MESSAGE("skipped: no process may be followed here (ptrace)");
    return;
  }
  CHECK(DiskKiosk(kiosk_folder, office).shown() == "Circle 42");
  CHECK(all > 100);
  int old_ones = 0, new_ones = 0;
  for (int call = 0; call < all; ++call) {
    CAPTURE(call);
    prepare();
    install_until(kiosk_folder, office, call);
    DiskKiosk kiosk(kiosk_folder, office);
    REQUIRE(kiosk.opened.ok());
    const auto shown = kiosk.shown();
    CHECK((shown == "Circle 41" || shown == "Circle 42"));
    ++(shown == "Circle 41" ? old_ones : new_ones);
    // The stick is still there, and brings it the rest of the way; nothing unfinished is left.
    kiosk.insert();
    CHECK(kiosk.shown() == "Circle 42");
    CHECK(kiosk.files.list(kiosk_folder / "state/packs")->size() == 6);
  }
  MESSAGE(all << " system calls: " << old_ones << " times the old pack, " << new_ones
              << " the new");
  CHECK(old_ones > 0);
  CHECK(new_ones > 0);
}
