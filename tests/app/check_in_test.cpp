// Slips on their way to a stick while visitors send others: on a real disk, on two threads.
#include "app/check_in.h"

#include <set>

#include "checkin/slips.h"
#include "support/scratch_folder.h"
#include "support/waiting_door.h"

using namespace hearth;
using namespace hearth::tests;

namespace {

const base::Date kNext = kDay + std::chrono::days(1);

struct Box {
  explicit Box(base::StickDoor& door) {
    std::filesystem::create_directories(usb() / "stick");
    listing::Center center;
    center.checkin.public_key = key.public_key().word();
    box.show(center);
    box.look_for_sticks(usb(), door);
    box.on_copied([this] {
      const std::lock_guard lock(mutex);
      ++woken;
    });
  }
  bool keep(int number) { return box.keep(numbered(number), base::LocalTime(kDay)); }
  // As the window's loop does once it was woken.
  app::CheckIn::Copied copied() {
    box.await_copying();
    auto copied = box.take_copied();
    REQUIRE(copied);
    return *copied;
  }
  std::filesystem::path usb() const { return scratch / "usb"; }
  std::vector<int> found(const std::filesystem::path& folder) const {
    checkin::SlipReader reader(key);
    reader.read(disk, folder);
    return numbers(reader.found());
  }

  ScratchFolder scratch;
  base::DiskFiles disk;
  seal::PrivateKey key = seal::PrivateKey::generate().value();
  std::mutex mutex;
  int woken = 0;
  app::CheckIn box{disk, scratch / "state", [](app::Journal::Event) {}};
};

}  // namespace

TEST_CASE("copying goes on by itself, is told once, and nothing else begins meanwhile") {
  WaitingDoor door;
  Box box(door);
  REQUIRE(box.keep(1));
  box.box.copy_to_stick(kNext, "Kim");
  door.await_asked();
  CHECK(box.box.copying());
  CHECK_FALSE(box.box.take_copied());
  box.box.copy_to_stick(kNext, "Ada");
  CHECK(box.box.waiting(kNext).size() == 1);
  door.let_go();
  box.box.await_copying();
  CHECK(box.box.copying());  // nothing changes between two frames
  const auto copied = box.copied();
  CHECK(copied.outcome.ok());
  CHECK(copied.who == "Kim");
  CHECK_FALSE(box.box.copying());
  CHECK_FALSE(box.box.take_copied());
  CHECK(door.asked() == 1);
  {
    const std::lock_guard lock(box.mutex);
    CHECK(box.woken == 1);
  }
  REQUIRE(box.box.take_outcome());
  CHECK_FALSE(box.box.take_outcome());
  CHECK(box.box.waiting(kNext).empty());
}

TEST_CASE("what came of an earlier copying is not told of the next") {
  WaitingDoor door;
  Box box(door);
  door.let_go(false);
  REQUIRE(box.keep(1));
  box.box.copy_to_stick(kNext, "Kim");
  CHECK_FALSE(box.copied().outcome.ok());
  door.let_go();
  box.box.copy_to_stick(kNext, "Kim");
  CHECK_FALSE(box.box.take_outcome());
  CHECK(box.copied().outcome.ok());
  CHECK(box.box.take_outcome()->ok());
}

TEST_CASE("a kiosk that ends while slips are copied waits for the stick, and loses none") {
  WaitingDoor door;
  const ScratchFolder scratch;
  base::DiskFiles disk;
  const std::string name = "2026-11-20.count-1.slips";
  REQUIRE(disk.replace(scratch / "state" / "slips" / name, "sealed").ok());
  std::filesystem::create_directories(scratch / "usb" / "stick");
  {
    app::CheckIn box(disk, scratch / "state", [](app::Journal::Event) {});
    box.look_for_sticks(scratch / "usb", door);
    box.copy_to_stick(kNext, "Kim");
    door.await_asked();
    door.let_go();
  }
  CHECK(disk.read(scratch / "usb" / "stick" / "hearth-slips" / name, 100).value() == "sealed");
  CHECK_FALSE(disk.exists(scratch / "state" / "slips" / name));
}

TEST_CASE("slips that visitors send while slips are copied are on the kiosk or on the stick") {
  base::MemoryStickDoor door;
  Box box(door);
  std::vector<int> all;
  for (int round = 0, number = 0; round < 20; ++round) {
    for (int i = 0; i < 3; ++i, ++number) {
      REQUIRE(box.keep(number));
      all.push_back(number);
      // The day is over for staff, and by a clock that was set back not for visitors.
      if (i == 0) box.box.copy_to_stick(kNext, "Kim");
      [[maybe_unused]] const auto looked = box.box.waiting(kNext);
      box.box.begin_day(kNext, schedule::ClockTrust::good);
    }
    [[maybe_unused]] const auto copied = box.copied();
  }
  std::set<int> kept;
  for (const auto& folder : {box.scratch / "state" / "slips", box.usb() / "stick/hearth-slips"})
    for (const int number : box.found(folder)) kept.insert(number);
  CHECK(std::vector(kept.begin(), kept.end()) == all);
}
