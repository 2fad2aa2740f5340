#include "sync/staff_keeper.h"

#include "staff/office.h"
#include "sync/office.h"

using namespace hearth;

namespace {

staff::Digits digits(std::string_view pin) {
  return {reinterpret_cast<const unsigned char*>(pin.data()), pin.size()};
}

}  // namespace

TEST_CASE("PINs, misses and what was posted outlive a power loss at any step") {
  int step = 0;
  for (bool confirmed = false; !confirmed; ++step) {
    REQUIRE(step < 10);
    CAPTURE(step);
    base::MemoryFiles files;
    sync::KioskStore store(files, "/state");
    REQUIRE(store.open().ok());
    sync::StaffKeeper keeper(store);
    staff::Office office(keeper);
    REQUIRE(office.begin("Lead 1", digits("271828"), tests::kNow).ok());
    files.lose_power_at(step);
    confirmed = !office.enter("Lead 1", digits("0000"), tests::kNow).fault;
    files.restart();

    sync::KioskStore again(files, "/state");
    REQUIRE(again.open().ok());
    sync::StaffKeeper after(again);
    staff::Office later(after);
    REQUIRE(later.find("Lead 1"));
    CHECK(later.find("Lead 1")->misses == (confirmed ? 1 : 0));
    const auto right = later.enter("Lead 1", digits("271828"), tests::kNow);
    CHECK(right.open == !confirmed);
  }
  CHECK(step == 5);  // four steps, and one at which the power lasts
}

TEST_CASE("staff's changes leave what is known of packs, and the other way round") {
  base::MemoryFiles files;
  sync::KioskStore store(files, "/state");
  REQUIRE(store.open().ok());
  sync::StaffKeeper keeper(store);
  staff::Office office(keeper);
  REQUIRE(store
              .change([](sync::KioskRecord& record) {
                record.center = "oakhill";
                return base::Status();
              })
              .ok());
  REQUIRE(office.begin("Lead 1", digits("271828"), tests::kNow).ok());
  CHECK(store.record().center == "oakhill");
  CHECK(store.record().staff.people.size() == 1);
}

TEST_CASE("with a kiosk.db that cannot be read nobody comes in and nothing is changed") {
  base::MemoryFiles files;
  files.put("/state/kiosk.db", "damaged");
  sync::KioskStore store(files, "/state");
  CHECK_FALSE(store.open().ok());
  sync::StaffKeeper keeper(store);
  staff::Office office(keeper);
  CHECK_FALSE(office.begin("Lead 1", digits("271828"), tests::kNow).ok());
  CHECK(files.read("/state/kiosk.db", 100).value() == "damaged");
}
