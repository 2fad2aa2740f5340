#include "checkin/slip_carrier.h"

#include <functional>
#include <future>

#include "checkin/slips.h"

using namespace hearth;
using namespace hearth::checkin;
using namespace hearth::tests;

namespace {

const std::filesystem::path kStick = "usb/stick";
const std::string kFile = "2026-11-24.count-1.slips";
const base::Date kNext = kDay + std::chrono::days(1);

// Three slips of a day, carried on the next.
struct Carried : Kiosk {
  std::mutex slips;
  SlipCarrier carrier{files, "state", slips};
  base::MemoryStickDoor door;
  std::string sealed;
  Carried() {
    for (const int number : {1, 2, 3}) REQUIRE(keep(numbered(number)).ok());
    sealed = files.read("state/slips/" + kFile, 1u << 20).value();
  }
  bool waits() const { return files.exists("state/slips/" + kFile); }
  std::string on_stick(const std::string& name) const {
    return files.read(kStick / "hearth-slips" / name, 1u << 20).value();
  }
};

}  // namespace

TEST_CASE("only the slips of closed days wait") {
  Carried kiosk;
  CHECK(kiosk.carrier.waiting(kDay).empty());
  const auto waiting = kiosk.carrier.waiting(kNext);
  REQUIRE(waiting.size() == 1);
  CHECK(waiting.at(kDay) == 3);
  REQUIRE(kiosk.carrier.copy(kStick, kDay, kiosk.door).ok());
  CHECK(kiosk.waits());
}

TEST_CASE("slips are on the stick as they were sealed, and moved aside on the kiosk") {
  Carried kiosk;
  REQUIRE(kiosk.carrier.copy(kStick, kNext, kiosk.door).ok());
  CHECK(kiosk.on_stick(kFile) == kiosk.sealed);
  CHECK_FALSE(kiosk.waits());
  CHECK(kiosk.files.read("state/slips/taken/" + kFile, 1u << 20).value() == kiosk.sealed);
  CHECK(kiosk.files.keeping("state/slips/taken/" + kFile).owner_only);
  CHECK(kiosk.carrier.waiting(kNext).empty());
  // They go when their days are over, as all slips do.
  REQUIRE(kiosk.carrier.tidy(kDay + std::chrono::days(90), 90).ok());
  CHECK(kiosk.files.exists("state/slips/taken/" + kFile));
  REQUIRE(kiosk.carrier.tidy(kDay + std::chrono::days(91), 90).ok());
  CHECK_FALSE(kiosk.files.exists("state/slips/taken/" + kFile));
}

TEST_CASE("what the stick does not take stays, and copying again goes on") {
  Carried kiosk;
  const auto there = kStick / "hearth-slips" / kFile;
  kiosk.files.fail_write(there, "The stick is full.");
  CHECK_FALSE(kiosk.carrier.copy(kStick, kNext, kiosk.door).ok());
  CHECK(kiosk.waits());
  kiosk.files.fail_write(there, "");
  kiosk.files.fail_read(there, "It cannot be read.");
  CHECK_FALSE(kiosk.carrier.copy(kStick, kNext, kiosk.door).ok());
  CHECK(kiosk.waits());
  kiosk.files.fail_read(there, "");
  CHECK(kiosk.carrier.copy(kStick, kNext, kiosk.door).ok());
  CHECK_FALSE(kiosk.waits());
}

TEST_CASE("whenever the power goes, every slip is on the kiosk or on the stick, whole") {
  int step = 0;
  for (bool done = false; !done; ++step) {
    REQUIRE(step < 30);
    CAPTURE(step);
    Carried kiosk;
    kiosk.files.lose_power_at(step);
    done = kiosk.carrier.copy(kStick, kNext, kiosk.door).ok();
    kiosk.files.restart();
    CHECK((kiosk.waits() || kiosk.on_stick(kFile) == kiosk.sealed));
    CHECK(kiosk.carrier.copy(kStick, kNext, kiosk.door).ok());
    CHECK(kiosk.on_stick(kFile) == kiosk.sealed);
    CHECK_FALSE(kiosk.waits());
  }
  CHECK(step == 10);  // four steps on the stick, four beside, one to take away, and none
}

TEST_CASE("another kiosk's file of the same name stays on the stick") {
  Carried kiosk;
  kiosk.files.put(kStick / "hearth-slips" / kFile, "of another kiosk");
  REQUIRE(kiosk.carrier.copy(kStick, kNext, kiosk.door).ok());
  CHECK(kiosk.on_stick(kFile) == "of another kiosk");
  CHECK(kiosk.on_stick("2026-11-24.count-1_2.slips") == kiosk.sealed);
}

TEST_CASE("a stick is writable only while it is written to, and read back once it was given back") {
  Carried kiosk;
  REQUIRE(kiosk.carrier.copy(kStick, kNext, kiosk.door).ok());
  CHECK(kiosk.door.told == std::vector<std::string>{"open usb/stick", "given back"});
}

TEST_CASE("where the stick is not opened, or was pulled out before all was on it, the slips stay") {
  for (const bool opens : {false, true}) {
    CAPTURE(opens);
    Carried kiosk;
    kiosk.door.fails_to_open = !opens;
    kiosk.door.fails_to_settle = opens;
    CHECK_FALSE(kiosk.carrier.copy(kStick, kNext, kiosk.door).ok());
    CHECK(kiosk.waits());
    CHECK_FALSE(kiosk.files.exists("state/slips/taken/" + kFile));
    kiosk.door.fails_to_open = kiosk.door.fails_to_settle = false;
    CHECK(kiosk.carrier.copy(kStick, kNext, kiosk.door).ok());
    CHECK_FALSE(kiosk.waits());
  }
}

TEST_CASE("a slip that is kept while its day’s file is on its way to the stick is not lost") {
  // A clock that was set back: the day is over for the one, and not for the other.
  struct Kept : base::MemoryStickDoor {
    std::function<void()> keep;
    base::Result<std::unique_ptr<base::OpenStick>> open(const std::filesystem::path& at) override {
      struct Stick : base::OpenStick {
        Kept& door;
        explicit Stick(Kept& of) : door(of) {}
        base::Status give_back() override {
          if (door.keep) std::exchange(door.keep, {})();
          return {};
        }
      };
      if (auto opened = base::MemoryStickDoor::open(at); !opened) return opened;
      return std::unique_ptr<base::OpenStick>(std::make_unique<Stick>(*this));
    }
  };
  Carried kiosk;
  Kept door;
  door.keep = [&] { REQUIRE(kiosk.keep(numbered(4)).ok()); };
  CHECK_FALSE(kiosk.carrier.copy(kStick, kNext, door).ok());
  CHECK(numbers(kiosk.found()) == std::vector{1, 2, 3, 4});
  REQUIRE(kiosk.carrier.copy(kStick, kNext, door).ok());
  SlipReader reader(kiosk.key);
  reader.read(kiosk.files, kStick / "hearth-slips");
  CHECK(numbers(reader.found()) == std::vector{1, 2, 3, 4});
}

TEST_CASE(
    "slips are held while one file is moved aside, and while a stick is waited for nobody is") {
  struct Watched : base::MemoryFiles {
    std::mutex* slips = nullptr;
    mutable int of_stick = 0, of_kiosk = 0;

    // Whether a visitor who sends a slip now would have to wait.
    bool held() const {
      return !std::async(std::launch::async, [this] {
                const std::unique_lock lock(*slips, std::try_to_lock);
                return lock.owns_lock();
              }).get();
    }
    void look(const std::filesystem::path& at, bool changes) const {
      if (slips == nullptr) return;
      const bool stick = at.string().starts_with(kStick.string());
      CAPTURE(at.string());
      if (stick) CHECK_FALSE(held());
      if (!stick && changes) CHECK(held());
      ++(stick ? of_stick : of_kiosk);
    }
    base::Result<std::string> read(const std::filesystem::path& file,
                                   std::size_t limit) const override {
      look(file, false);
      return MemoryFiles::read(file, limit);
    }
    base::Status replace(const std::filesystem::path& file, std::string_view bytes,
                         const base::Keeping& keeping) override {
      look(file, true);
      return MemoryFiles::replace(file, bytes, keeping);
    }
    base::Status discard(const std::filesystem::path& file) override {
      look(file, true);
      return MemoryFiles::discard(file);
    }
  };
  Watched files;
  std::mutex slips;
  SlipCarrier carrier(files, "state", slips);
  base::MemoryStickDoor door;
  files.put("state/slips/" + kFile, "sealed");
  files.slips = &slips;
  REQUIRE(carrier.copy(kStick, kNext, door).ok());
  CHECK(files.of_stick == 2);  // written, and read back
  CHECK(files.of_kiosk == 4);  // read, read again, put aside, taken away
  files.put("state/slips/taken/" + kFile, "sealed");
  REQUIRE(carrier.tidy(kDay + std::chrono::days(91), 90).ok());
}
