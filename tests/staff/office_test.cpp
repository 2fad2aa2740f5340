#include "staff/office.h"

#include <doctest/doctest.h>

#include <string_view>

using namespace hearth;
using namespace std::chrono_literals;
using staff::Deed;
using staff::MemoryKeeper;
using staff::Office;
using staff::Role;
using staff::Subject;

namespace {

const base::Instant kNow{1'795'530'900s};
constexpr base::Date kToday{std::chrono::days(20'781)};

staff::Digits pin(std::string_view digits) {
  return {reinterpret_cast<const unsigned char*>(digits.data()), digits.size()};
}

struct Staffed {
  MemoryKeeper keeper;
  Office office{keeper};
  Staffed() {
    REQUIRE(office.begin("Lead 1", pin("271828"), kNow).ok());
    REQUIRE(office.set_pin("Front desk 1", Role::desk, pin("3141"), "Lead 1", kNow).ok());
  }
};

}  // namespace

TEST_CASE("a PIN opens for its own person, with their role") {
  Staffed kiosk;
  const auto desk = kiosk.office.enter("Front desk 1", pin("3141"), kNow);
  CHECK(desk.open);
  CHECK(desk.role == Role::desk);
  const auto lead = kiosk.office.enter("Lead 1", pin("271828"), kNow);
  CHECK(lead.open);
  CHECK(lead.role == Role::lead);
  CHECK_FALSE(kiosk.office.enter("Lead 1", pin("3141"), kNow).open);
  CHECK_FALSE(kiosk.office.enter("Nobody", pin("3141"), kNow).open);
}

TEST_CASE(
    "while one waits after a miss not even the right PIN opens, and a restart changes nothing") {
  Staffed kiosk;
  CHECK(kiosk.office.enter("Lead 1", pin("0000"), kNow).wait == 1s);
  CHECK_FALSE(kiosk.office.enter("Lead 1", pin("271828"), kNow).open);
  CHECK(kiosk.office.enter("Lead 1", pin("0000"), kNow + 1s).wait == 2s);
  Office after_restart(kiosk.keeper);
  CHECK_FALSE(after_restart.enter("Lead 1", pin("271828"), kNow + 2s).open);
  CHECK(after_restart.enter("Lead 1", pin("271828"), kNow + 3s).open);
  // Who came in begins anew; somebody else never had to wait.
  CHECK(after_restart.enter("Lead 1", pin("0000"), kNow + 4s).wait == 1s);
  CHECK(after_restart.enter("Front desk 1", pin("3141"), kNow + 4s).open);
}

TEST_CASE("where a miss cannot be written down nobody comes in, with no PIN") {
  Staffed kiosk;
  kiosk.keeper.fail_from_now();
  const auto right = kiosk.office.enter("Lead 1", pin("271828"), kNow);
  CHECK_FALSE(right.open);
  CHECK(right.fault);
  CHECK(kiosk.office.enter("Lead 1", pin("0000"), kNow).fault);
  kiosk.keeper.work_again();
  CHECK(kiosk.office.enter("Lead 1", pin("271828"), kNow).open);
}

TEST_CASE("a PIN has four to eight digits; what is kept of it is no PIN") {
  Staffed kiosk;
  for (const auto* wrong : {"", "123", "123456789", "12a4"}) {
    CAPTURE(wrong);
    CHECK_FALSE(kiosk.office.set_pin("New", Role::desk, pin(wrong), "Lead 1", kNow).ok());
  }
  CHECK(kiosk.office.find("Lead 1")->pin.starts_with("$argon2id$"));
  CHECK(kiosk.office.find("Lead 1")->pin.find("271828") == std::string::npos);
}

TEST_CASE("the first lead is set once; the last lead stays, and stays a lead") {
  Staffed kiosk;
  CHECK_FALSE(kiosk.office.begin("Somebody", pin("1111"), kNow).ok());
  CHECK_FALSE(kiosk.office.remove("Lead 1", "Lead 1", kNow).ok());
  CHECK_FALSE(kiosk.office.set_pin("Lead 1", Role::desk, pin("9999"), "Lead 1", kNow).ok());
  REQUIRE(kiosk.office.set_pin("Lead 2", Role::lead, pin("8888"), "Lead 1", kNow).ok());
  CHECK(kiosk.office.remove("Lead 1", "Lead 2", kNow).ok());
  CHECK_FALSE(kiosk.office.enter("Lead 1", pin("271828"), kNow).open);
}

TEST_CASE("another PIN for somebody takes the place of the first, and their misses go") {
  Staffed kiosk;
  kiosk.office.enter("Front desk 1", pin("0000"), kNow);
  REQUIRE(kiosk.office.set_pin("Front desk 1", Role::desk, pin("2222"), "Lead 1", kNow).ok());
  CHECK(kiosk.office.record().people.size() == 2);
  CHECK(kiosk.office.enter("Front desk 1", pin("2222"), kNow).open);
  CHECK(kiosk.office.enter("Front desk 1", pin("3141"), kNow).wait == 1s);
}

TEST_CASE("the history says who did what, and no PIN") {
  Staffed kiosk;
  kiosk.office.enter("Front desk 1", pin("0000"), kNow);
  REQUIRE(kiosk.office
              .post({.subject = Subject::meeting_cancelled,
                     .meeting = "noon",
                     .name = "Noon Basics",
                     .from = kToday,
                     .until = kToday},
                    "Front desk 1", kNow, kToday)
              .ok());
  REQUIRE(kiosk.office.end(1, "Lead 1", kNow).ok());
  const auto& deeds = kiosk.office.record().deeds;
  REQUIRE(deeds.size() == 5);
  CHECK(deeds[0] == Deed{Deed::Kind::pin_set, kNow, "Lead 1", "Lead 1"});
  CHECK(deeds[1] == Deed{Deed::Kind::pin_set, kNow, "Lead 1", "Front desk 1"});
  CHECK(deeds[2] == Deed{Deed::Kind::missed, kNow, "Front desk 1", ""});
  CHECK(deeds[3].kind == Deed::Kind::cancelled);
  CHECK(deeds[3].who == "Front desk 1");
  CHECK(deeds[3].what == "Noon Basics");
  CHECK(deeds[4].kind == Deed::Kind::brought_back);
  CHECK(deeds[4].who == "Lead 1");
}

TEST_CASE("three notices at a time; one that has ended makes room, and so does one that is ended") {
  Staffed kiosk;
  const auto post = [&](const char* words, base::Date until, base::Date today) {
    return kiosk.office.post({.words = words, .from = kToday, .until = until}, "Lead 1", kNow,
                             today);
  };
  CHECK(post("one", kToday, kToday).ok());
  CHECK(post("two", kToday + std::chrono::days(5), kToday).ok());
  CHECK(post("three", kToday + std::chrono::days(5), kToday).ok());
  CHECK_FALSE(post("four", kToday, kToday).ok());
  CHECK(kiosk.office
            .post({.subject = Subject::meeting_cancelled,
                   .meeting = "a",
                   .from = kToday,
                   .until = kToday},
                  "Lead 1", kNow, kToday)
            .ok());
  CHECK(post("four", kToday + std::chrono::days(5), kToday + std::chrono::days(1)).ok());
  REQUIRE(kiosk.office.end(2, "Lead 1", kNow).ok());
  CHECK_FALSE(kiosk.office.end(2, "Lead 1", kNow).ok());
  CHECK(post("five", kToday + std::chrono::days(5), kToday + std::chrono::days(1)).ok());
  CHECK(kiosk.office.record().posted.size() == 3);
}
