// The way in for staff: PINs, waiting, closing by itself.
#include <doctest/doctest.h>

#include "support/lobby.h"

using namespace hearth;
using namespace std::chrono_literals;
using lobby::kDesk;
using lobby::kDeskPin;
using lobby::kLead;
using lobby::kLeadPin;
using lobby::Lobby;
using platform::InputEvent;

namespace {

void ask_pin(Lobby& lobby, std::string_view name) {
  lobby.tap("Easier to use");
  lobby.tap("Staff");
  lobby.tap_id("person." + std::string(name));
}

void enter(Lobby& lobby, std::string_view pin) {
  lobby.type(pin);
  lobby.tap("OK");
}

std::string pin_shown(const Lobby& lobby) {
  return lobby.by_id("pin.field")->value;
}

}  // namespace

TEST_CASE("staff come in at the foot of Easier to use, by their name and PIN") {
  Lobby lobby({.staffed = true});
  ask_pin(lobby, kDesk);
  CHECK(lobby.screen() == "staff-pin");
  enter(lobby, kDeskPin);
  CHECK(lobby.screen() == "staff-listings");
  REQUIRE(lobby.kiosk().staff());
  CHECK(lobby.kiosk().staff()->role == staff::Role::desk);
  lobby.tap("Leave staff");
  CHECK(lobby.screen() == "home");
  CHECK_FALSE(lobby.kiosk().staff());
}

TEST_CASE("a kiosk on which nobody has a PIN says so, and lets nobody in") {
  Lobby lobby;
  lobby.tap("Easier to use");
  lobby.tap("Staff");
  CHECK(lobby.screen() == "staff-nobody");
  CHECK(lobby.shows("No PIN is set on this kiosk"));
  lobby.tap("Back");
  CHECK(lobby.screen() == "home");
}

TEST_CASE("the visit has ended before staff are asked who they are") {
  Lobby lobby({.beginning = {.language = "en"}, .staffed = true});
  lobby.tap("Find help");
  lobby.tap("Search");
  lobby.type("bed");
  lobby.tap("Easier to use");
  lobby.tap("Staff");
  CHECK(lobby.visit().search.empty());
  CHECK(lobby.visit().at_home());
  lobby.tap("Home");
  CHECK(lobby.visit().fresh());
  CHECK(lobby.screen() == "home");
}

TEST_CASE("how somebody made it easier stays while they are staff, and goes with them") {
  Lobby lobby({.staffed = true});
  lobby.tap("Easier to use");
  lobby.tap("Large");
  lobby.tap("Staff");
  CHECK(lobby.visit().text_size == 1.2F);
  lobby.tap_id("person.Lead 1");
  enter(lobby, kLeadPin);
  CHECK(lobby.visit().text_size == 1.2F);
  lobby.tap("Leave staff");
  CHECK(lobby.visit().text_size == 1);
}

TEST_CASE("a PIN that does not fit makes one wait, longer each time, and no key takes a digit") {
  Lobby lobby({.staffed = true});
  ask_pin(lobby, kLead);
  int wait = 1;
  for (int miss = 0; miss < 3; ++miss, wait *= 2) {
    CAPTURE(miss);
    enter(lobby, "0000");
    CHECK(lobby.screen() == "staff-pin");
    CHECK(lobby.shows("That PIN did not fit. You can try again in"));
    const auto* key = lobby.by_id("pin.key.1");
    REQUIRE(key);
    CHECK(key->disabled);
    lobby.wait(std::chrono::seconds(wait));
    CHECK_FALSE(lobby.by_id("pin.key.1")->disabled);
  }
  enter(lobby, kLeadPin);
  CHECK(lobby.screen() == "staff-listings");
  CHECK(lobby.shows("A PIN did not fit"));
}

TEST_CASE("nothing on the screen says a digit of the PIN") {
  Lobby lobby({.staffed = true});
  ask_pin(lobby, kLead);
  CHECK(pin_shown(lobby).empty());
  lobby.type("27182");
  CHECK(pin_shown(lobby) == "•••••");
  lobby.tap("Delete");
  CHECK(pin_shown(lobby) == "••••");
  lobby.type("1828");
  lobby.tap_id("pin.key.8");  // eight are the most
  CHECK(pin_shown(lobby) == "••••••••");
}

TEST_CASE("a keyboard's digits go into the PIN, and Enter is done with it") {
  Lobby lobby({.staffed = true});
  ask_pin(lobby, kDesk);
  lobby.type_on_board(U"31x4 1");
  CHECK(pin_shown(lobby) == "••••");
  lobby.press(InputEvent::Key::backspace);
  CHECK(pin_shown(lobby) == "•••");
  lobby.type_on_board(U"1");
  lobby.press(InputEvent::Key::enter);
  CHECK(lobby.screen() == "staff-listings");
}

TEST_CASE("help is one touch away before the PIN, by touch and by key") {
  Lobby lobby({.staffed = true});
  ask_pin(lobby, kDesk);
  lobby.tap("I need help now");
  CHECK(lobby.screen() == "help");
  CHECK_FALSE(lobby.kiosk().staff());
  lobby.tap("I'm done");
  ask_pin(lobby, kDesk);
  lobby.press(InputEvent::Key::help);
  CHECK(lobby.screen() == "help");
  lobby.press(InputEvent::Key::home);
  CHECK(lobby.screen() == "home");
}

TEST_CASE("Escape goes back step by step, Home leaves at once") {
  Lobby lobby({.staffed = true});
  ask_pin(lobby, kDesk);
  lobby.press(InputEvent::Key::escape);
  CHECK(lobby.screen() == "staff-who");
  lobby.press(InputEvent::Key::escape);
  CHECK(lobby.screen() == "home");
  lobby.come_in(kDesk, kDeskPin);
  lobby.press(InputEvent::Key::home);
  CHECK(lobby.screen() == "home");
  CHECK_FALSE(lobby.kiosk().staff());
}

TEST_CASE("staff's pages close by themselves four minutes after the last touch, and say so") {
  Lobby lobby({.staffed = true});
  lobby.come_in(kDesk, kDeskPin);
  const auto closes_in = [&](const std::string& minutes) {
    for (const auto& node : lobby.tree().nodes)
      if (node.label.find("Closes by itself in " + minutes) != std::string::npos) return true;
    return false;
  };
  CHECK(closes_in("4 min"));
  lobby.wait(121s);
  CHECK(closes_in("2 min"));
  lobby.wait(60s);
  lobby.tap("Notices");
  lobby.wait(239s);
  CHECK(lobby.screen() == "staff-notices");
  lobby.wait(2s);
  CHECK(lobby.screen() == "home");
}

TEST_CASE("who only asked for the PIN is home again after a minute") {
  Lobby lobby({.staffed = true});
  ask_pin(lobby, kDesk);
  lobby.type("31");
  lobby.wait(59s);
  CHECK(lobby.screen() == "staff-pin");
  lobby.wait(2s);
  CHECK(lobby.screen() == "home");
  ask_pin(lobby, kDesk);
  CHECK(pin_shown(lobby).empty());
}

TEST_CASE("where a miss cannot be written down, staff are told and nobody comes in") {
  Lobby lobby({.staffed = true});
  ask_pin(lobby, kDesk);
  lobby.staff_keeper().fail_from_now();
  enter(lobby, kDeskPin);
  CHECK(lobby.screen() == "staff-pin");
  CHECK(lobby.by_id("staff.told"));
}
