#include "platform/folder_watch.h"

#include <doctest/doctest.h>

#include <fstream>
#include <thread>

#include "support/scratch_folder.h"

using namespace hearth;
using namespace std::chrono_literals;
using base::Stir;

namespace {

namespace fs = std::filesystem;

// Long enough for any machine; a test that passes never waits for it.
constexpr std::chrono::milliseconds kLong{20'000};

struct Watched {
  explicit Watched(bool only_compare = false) {
    fs::create_directories(folder / "pages");
    write("meetings.csv", "Name\n");
    watch = platform::watch_folder(folder, only_compare);
  }
  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder / name, std::ios::trunc) << bytes;
  }
  // Everything that has happened is told; then the folder is quiet.
  void calm() const {
    while (watch->wait(0ms) == Stir::changed) {
    }
  }

  tests::ScratchFolder scratch;
  fs::path folder = scratch / "data";
  std::unique_ptr<base::FolderWatch> watch;
};

}  // namespace

TEST_CASE("a watched folder is quiet until something is saved in it, or right below it") {
  for (const bool only_compare : {false, true}) {
    CAPTURE(only_compare);
    const Watched watched(only_compare);
    watched.calm();
    CHECK(watched.watch->wait(20ms) == Stir::none);
    watched.write("meetings.csv", "Name,Day\n");
    CHECK(watched.watch->wait(kLong) == Stir::changed);
    watched.calm();
    watched.write("pages/naloxone.md", "# Naloxone\n");
    CHECK(watched.watch->wait(kLong) == Stir::changed);
    watched.calm();
    fs::rename(watched.folder / "meetings.csv", watched.folder / "old.csv");
    CHECK(watched.watch->wait(kLong) == Stir::changed);
    watched.calm();
    fs::remove(watched.folder / "old.csv");
    CHECK(watched.watch->wait(kLong) == Stir::changed);
  }
}

TEST_CASE("a folder that is new in it is watched too") {
  const Watched watched;
  fs::create_directories(watched.folder / "checkin");
  CHECK(watched.watch->wait(kLong) == Stir::changed);
  watched.calm();
  watched.write("checkin/lobby.toml", "x = 1\n");
  CHECK(watched.watch->wait(kLong) == Stir::changed);
}

TEST_CASE("lock files and backups stir nothing") {
  const Watched watched;
  watched.calm();
  watched.write(".~lock.meetings.csv#", "x");
  watched.write("meetings.csv~", "x");
  watched.write("pages/.swap.swp", "x");
  CHECK(watched.watch->wait(20ms) == Stir::none);
}

TEST_CASE("a folder that is replaced, or gone for a while, is watched again") {
  for (const bool only_compare : {false, true}) {
    CAPTURE(only_compare);
    const Watched watched(only_compare);
    watched.calm();
    fs::rename(watched.folder, watched.scratch / "aside");
    CHECK(watched.watch->wait(kLong) == Stir::changed);
    watched.calm();
    fs::create_directories(watched.folder);
    watched.write("meetings.csv", "Name\n");
    CHECK(watched.watch->wait(kLong) == Stir::changed);
    watched.calm();
    watched.write("meetings.csv", "Name,Day,Time\n");
    CHECK(watched.watch->wait(kLong) == Stir::changed);
  }
}

TEST_CASE("a folder behind a link is followed when the link turns elsewhere") {
  const tests::ScratchFolder scratch;
  for (const auto* name : {"first", "second"}) {
    fs::create_directories(scratch / name);
    std::ofstream(scratch / name / "meetings.csv") << name;
  }
  fs::create_directory_symlink(scratch / "first", scratch / "data");
  const auto watch = platform::watch_folder(scratch / "data");
  CHECK(watch->wait(0ms) == Stir::none);
  fs::create_directory_symlink(scratch / "second", scratch / "data.new");
  fs::rename(scratch / "data.new", scratch / "data");
  CHECK(watch->wait(kLong) == Stir::changed);
}

TEST_CASE("it is known that a file is still being written") {
  const Watched watched;
  watched.calm();
  {
    std::ofstream file(watched.folder / "meetings.csv", std::ios::trunc);
    file << "Name,Day\nHalf a" << std::flush;
    CHECK(watched.watch->wait(kLong) == Stir::changed);
    watched.calm();
    CHECK(watched.watch->being_written());
  }
  CHECK(watched.watch->wait(kLong) == Stir::changed);
  watched.calm();
  CHECK_FALSE(watched.watch->being_written());
}

TEST_CASE("a watch can be stopped from another thread, and a missing folder can be watched") {
  const tests::ScratchFolder scratch;
  const auto watch = platform::watch_folder(scratch / "nowhere");
  std::thread other([&] { watch->stop(); });
  CHECK(watch->wait(kLong) == Stir::stopped);
  other.join();
  CHECK(watch->wait(kLong) == Stir::stopped);
}
