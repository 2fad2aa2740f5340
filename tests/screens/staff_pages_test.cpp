// The rest of staff's pages: PINs, the kiosk itself.
#include <doctest/doctest.h>

#include "support/turning.h"

using namespace hearth;
using namespace std::chrono_literals;
using lobby::kDesk;
using lobby::kDeskPin;
using lobby::kLead;
using lobby::kLeadPin;
using lobby::Lobby;

namespace {

void enter_new(Lobby& lobby, std::string_view pin) {
  lobby.type(pin);
  lobby.tap("OK");
}

void to_people(Lobby& lobby) {
  lobby.tap("Kiosk");
  REQUIRE(lobby::turn_to(lobby, "kiosk.people"));
  lobby.tap("PINs");
}

}  // namespace

TEST_CASE("a lead gives somebody a PIN, entered twice; the desk is not offered it") {
  Lobby lobby({.staffed = true});
  lobby.come_in(kLead, kLeadPin);
  to_people(lobby);
  lobby.tap("Add somebody");
  lobby.tap_id("new.desk");
  CHECK(lobby.screen() == "staff-new-pin");
  enter_new(lobby, "5555");
  enter_new(lobby, "5556");
  CHECK(lobby.by_id("staff.told")->label.find("different") != std::string::npos);
  CHECK_FALSE(lobby.office().find("Front desk 2"));
  enter_new(lobby, "5555");
  enter_new(lobby, "5555");
  REQUIRE(lobby.office().find("Front desk 2"));
  lobby.tap("Leave staff");
  lobby.come_in("Front desk 2", "5555");
  CHECK(lobby.screen() == "staff-listings");
  lobby.tap("Kiosk");
  CHECK_FALSE(lobby.shows("PINs"));
}

TEST_CASE("a name may be typed, and a PIN is taken away after one more question") {
  Lobby lobby({.staffed = true});
  lobby.come_in(kLead, kLeadPin);
  to_people(lobby);
  lobby.tap("Add somebody");
  lobby.tap("Another name for a lead");
  lobby.type("night");
  lobby.tap_id("keys.done");
  enter_new(lobby, "909090");
  enter_new(lobby, "909090");
  REQUIRE(lobby.office().find("night"));
  CHECK(lobby.office().find("night")->role == staff::Role::lead);
  lobby.tap_id("person.night");
  lobby.tap("Take the PIN away");
  REQUIRE(lobby.office().find("night"));
  lobby.tap("Yes, take the PIN away");
  CHECK_FALSE(lobby.office().find("night"));
  lobby.tap_id("person.Lead 1");
  lobby.tap("Take the PIN away");
  lobby.tap("Yes, take the PIN away");
  CHECK(lobby.by_id("staff.told")->label.find("stay a lead") != std::string::npos);
}

TEST_CASE("every field of the glass is felt once") {
  Lobby lobby({.staffed = true});
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Kiosk");
  lobby.tap("Test the screen");
  for (int field = 0; field < 12; ++field) lobby.tap_id("touch." + std::to_string(field));
  CHECK(lobby.shows("All of them were felt. The screen is fine."));
  lobby.tap("Back");
  CHECK(lobby.screen() == "staff-kiosk");
}

TEST_CASE("a clock behind the listings is told to staff") {
  for (const auto* now : {"2026-01-05T10:00", "2026-11-24T14:35"}) {
    Lobby lobby({.now = now, .staffed = true});
    lobby.come_in(kDesk, kDeskPin);
    lobby.tap("Kiosk");
    CHECK((lobby.by_id("kiosk.clock") != nullptr) == (std::string_view(now) < "2026-06"));
  }
}
