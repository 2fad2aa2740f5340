// A full disk, an error of a disk, a stick that is pulled out, a stick that changes while it is
// read: at every step that writes, and at every file that is read.
#include "sync/office.h"

using namespace hearth;
using namespace hearth::tests;

namespace {

// How many steps of writing an installation takes.
int steps_of_installing(const Office& office) {
  Kiosk kiosk(office);
  REQUIRE(kiosk.bring(41).stage == Stage::installed);
  kiosk.files.restart();
  REQUIRE(kiosk.bring(42).stage == Stage::installed);
  return kiosk.files.steps();
}

// Everything a kiosk shows and keeps is whole, and is of one of the two packs.
void check_whole(const Kiosk& kiosk) {
  const auto shown = kiosk.shown();
  CHECK((shown == "Circle 41" || shown == "Circle 42"));
  const auto record = kiosk.installer->record();
  CHECK(kiosk.kept_files().size() == 3 * record.packs.size());
  for (const auto& pack : record.packs)
    for (const auto* const ending : {".hearthpack", ".hearthpack.minisig", ".db"})
      CHECK(kiosk.kept_files().contains(pack.name + ending));
}

}  // namespace

TEST_CASE("the power goes at any step: the old pack or the new one is shown, whole") {
  const Office office;
  const int steps = steps_of_installing(office);
  CHECK(steps >= 16);
  bool old_seen = false, new_seen = false;
  for (int step = 0; step <= steps; ++step) {
    CAPTURE(step);
    Kiosk kiosk(office);
    REQUIRE(kiosk.bring(41).stage == Stage::installed);
    kiosk.remove();
    office.put(kiosk.files, 42);
    kiosk.files.lose_power_at(step);
    kiosk.insert();
    kiosk.files.restart();
    kiosk.start();
    REQUIRE(kiosk.opened.ok());
    check_whole(kiosk);
    (kiosk.shown() == "Circle 41" ? old_seen : new_seen) = true;
    // And the same stick brings it the rest of the way.
    kiosk.insert();
    CHECK(kiosk.shown() == "Circle 42");
    check_whole(kiosk);
  }
  CHECK(old_seen);
  CHECK(new_seen);
}

TEST_CASE("the disk fails at any step: the old pack stays, staff are told, the next stick works") {
  const Office office;
  const int steps = steps_of_installing(office);
  for (int step = 0; step < steps; ++step) {
    CAPTURE(step);
    Kiosk kiosk(office);
    REQUIRE(kiosk.bring(41).stage == Stage::installed);
    kiosk.remove();
    office.put(kiosk.files, 42);
    kiosk.files.fail_at(step, "It cannot be written: the disk is full.");
    const auto progress = kiosk.insert();
    if (progress.stage == Stage::refused) {
      CHECK(refusal(progress) == 62);
      CHECK(progress.refused->detail.find("the disk is full.") != std::string::npos);
      CHECK(kiosk.shown() == "Circle 41");
    } else {
      CHECK(kiosk.shown() == "Circle 42");
    }
    check_whole(kiosk);
    kiosk.files.restart();
    CHECK(kiosk.bring(43).stage == Stage::installed);
    kiosk.start();
    CHECK(kiosk.shown() == "Circle 43");
  }
}

TEST_CASE("the disk stays full: the old pack stays and the refusal is told all the same") {
  const Office office;
  Kiosk kiosk(office);
  REQUIRE(kiosk.bring(41).stage == Stage::installed);
  kiosk.remove();
  office.put(kiosk.files, 42);
  kiosk.files.lose_power_at(0);
  CHECK(refusal(kiosk.insert()) == 62);
  CHECK(kiosk.shown() == "Circle 41");
}

TEST_CASE("a stick that cannot be read, at whichever file, is refused and the next one works") {
  const Office office;
  for (const auto* const file :
       {"oakhill-42.hearthpack", "oakhill-42.hearthpack.minisig", "trust.toml"}) {
    Kiosk kiosk(office);
    REQUIRE(kiosk.bring(41).stage == Stage::installed);
    office.put(kiosk.files, 42);
    const auto path = std::string("/usb/stick/hearth/") + file;
    if (!kiosk.files.exists(path)) kiosk.files.put(path, "");
    kiosk.files.fail_read(path, "It cannot be read or written (Input/output error).");
    CAPTURE(file);
    CHECK(refusal(kiosk.insert()) == 61);
    CHECK(kiosk.reader.seen.size() == 1);
    CHECK(kiosk.shown() == "Circle 41");
    kiosk.files.fail_read(path, "");
    if (std::string(file) == "trust.toml") kiosk.files.remove(path);
    CHECK(kiosk.insert().stage == Stage::installed);
  }
}

TEST_CASE("a stick that is pulled out between two steps is refused, or was read to its end") {
  const Office office;
  for (const auto pulled : {Stage::found, Stage::checking}) {
    Kiosk kiosk(office);
    REQUIRE(kiosk.bring(41).stage == Stage::installed);
    kiosk.remove();
    office.put(kiosk.files, 42);
    const auto progress =
        kiosk.installer->take(kiosk.files, "/usb/stick", [&](const Progress& step) {
          if (step.stage == pulled) kiosk.remove();
        });
    if (pulled == Stage::found) {
      CHECK(refusal(progress) == 61);
      CHECK(kiosk.shown() == "Circle 41");
    } else {
      CHECK(progress.stage == Stage::installed);
      CHECK(kiosk.shown() == "Circle 42");
    }
  }
}

TEST_CASE("what was verified is what is read and kept, however the stick changes meanwhile") {
  const Office office;
  Kiosk kiosk(office);
  const auto good = Office::bytes(42), bad = Office::bytes(42, "oakhill", "Evil,Monday,09:00\n");
  const std::string file = "/usb/stick/hearth/oakhill-42.hearthpack";
  // A stick that gives another pack each time it is asked.
  class TwoFaced : public base::MemoryFiles {
   public:
    base::Result<std::string> read(const std::filesystem::path& path,
                                   std::size_t limit) const override {
      auto bytes = MemoryFiles::read(path, limit);
      if (path.string().ends_with(".hearthpack") && ++reads > 1) return other;
      return bytes;
    }
    mutable int reads = 0;
    std::string other;
  } stick;
  stick.other = bad;
  stick.put(file, good);
  stick.put(file + ".minisig", office.signature(good, 42));
  CHECK(kiosk.installer->take(stick, "/usb/stick").stage == Stage::installed);
  CHECK(stick.reads == 1);
  REQUIRE(kiosk.reader.seen.size() == 1);
  CHECK(kiosk.reader.seen[0] == good);
  CHECK(kiosk.shown() == "Circle 42");
  auto kept = *kiosk.installer->catalog();
  kept.replace_extension(".hearthpack");
  CHECK(kiosk.files.read(kept, 1'000'000).value() == good);
}

TEST_CASE("going back on a full disk leaves what is shown") {
  const Office office;
  Kiosk kiosk(office);
  REQUIRE(kiosk.bring(41).stage == Stage::installed);
  REQUIRE(kiosk.bring(42).stage == Stage::installed);
  for (int step = 0; step < 4; ++step) {
    kiosk.files.fail_at(step, "It cannot be written: the disk is full.");
    CHECK_FALSE(kiosk.installer->go_back().ok());
    CHECK(kiosk.shown() == "Circle 42");
  }
  kiosk.files.restart();
  CHECK(kiosk.installer->go_back().ok());
}
