// Sealed slips on their way to a stick, as staff see it: the stick may be slow, and nobody waits
// for it at the glass.
#include <doctest/doctest.h>

#include "support/turning.h"
#include "support/waiting_door.h"

using namespace hearth;
using namespace std::chrono_literals;
using lobby::kDesk;
using lobby::kDeskPin;
using lobby::kLead;
using lobby::kLeadPin;
using lobby::Lobby;
using ui::Role;

namespace {

constexpr const char* kSlips = "state/slips/2026-11-20.arrival-1.slips";
constexpr const char* kOnStick = "usb/stick/hearth-slips/2026-11-20.arrival-1.slips";

// Somebody of staff has begun to copy, and the stick keeps the kiosk waiting.
struct Copying {
  tests::WaitingDoor door;
  Lobby lobby;

  explicit Copying(lobby::Setting setting = {}) : lobby(changed(setting)) {
    lobby.kept().put(kSlips, "sealed");
    lobby.kept().put("usb/stick/letter.txt", "");
    lobby.come_in(kDesk, kDeskPin);
    lobby.tap_id("staff.check-ins");
    REQUIRE(lobby::turn_to(lobby, "slips.copy"));
    lobby.tap_id("slips.copy");
    door.await_asked();
  }
  void finish(bool settles = true) {
    door.let_go(settles);
    lobby.await_copying();
  }
  lobby::Setting changed(lobby::Setting setting) {
    setting.staffed = true;
    setting.door = &door;
    return setting;
  }
  bool noted() const {
    const auto& deeds = const_cast<Lobby&>(lobby).office().record().deeds;
    return std::any_of(deeds.begin(), deeds.end(), [](const staff::Deed& deed) {
      return deed.kind == staff::Deed::Kind::copied_slips && deed.who == kDesk;
    });
  }
  std::string told() const {
    const auto* node = lobby.by_id("staff.told");
    return node ? node->label : "";
  }
};

}  // namespace

TEST_CASE("without a stick slips are not copied, and it is said to put one in") {
  Lobby lobby({.staffed = true});
  lobby.kept().put(kSlips, "sealed");
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Check-ins");
  CHECK(lobby.shows("10 or fewer"));
  lobby.tap("Copy to a stick");
  lobby.await_copying();
  CHECK(lobby.by_id("staff.told")->label.find("There is no stick") != std::string::npos);
  lobby.kept().put("usb/stick/letter.txt", "");
  lobby.tap("Copy to a stick");
  lobby.await_copying();
  CHECK(lobby.kept().read(kOnStick, 100).value() == "sealed");
  CHECK_FALSE(lobby.kept().exists(kSlips));
  CHECK(lobby.shows("None wait to be copied."));
  CHECK(lobby.office().record().deeds.back().kind == staff::Deed::Kind::copied_slips);
}

TEST_CASE("the slips of today are not counted and not copied") {
  Lobby lobby({.staffed = true});
  lobby.kept().put("state/slips/2026-11-24.arrival-1.slips", "sealed");
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Check-ins");
  CHECK(lobby.shows("None wait to be copied."));
}

TEST_CASE("while a stick is slow the screen says so, answers, and offers no second copying") {
  Copying copying;
  auto& lobby = copying.lobby;
  CHECK(lobby.shows("Copying to the stick"));
  CHECK_FALSE(lobby.by_id("slips.copy"));
  lobby.tap("Notices");
  CHECK(lobby.screen() == "staff-notices");
  lobby.tap("Check-ins");
  CHECK(lobby.shows("Copying to the stick"));
  CHECK_FALSE(lobby.by_id("slips.copy"));
  CHECK(copying.told().empty());
  CHECK_FALSE(copying.noted());

  copying.finish();
  CHECK_FALSE(lobby.shows("Copying to the stick"));
  CHECK(copying.told() == "Copied, and read back. You can take the stick out.");
  CHECK(lobby.shows("None wait to be copied."));
  CHECK(copying.noted());
  CHECK(copying.door.asked() == 1);
  CHECK(lobby.kept().read(kOnStick, 100).value() == "sealed");
}

TEST_CASE(
    "staff leave and somebody visits meanwhile; it is written down, and told to who comes next") {
  Copying copying;
  auto& lobby = copying.lobby;
  lobby.tap("Leave staff");
  lobby.tap("Meetings");
  CHECK(lobby.screen() == "meetings");
  copying.finish();
  CHECK(lobby.screen() == "meetings");
  CHECK(copying.noted());
  lobby.tap("Home");
  lobby.come_in(kLead, kLeadPin);
  lobby.tap("Check-ins");
  CHECK(copying.told() == "Copied, and read back. You can take the stick out.");
  // Once.
  lobby.tap("Kiosk");
  lobby.tap("Check-ins");
  CHECK(copying.told().empty());
}

TEST_CASE("staff’s pages close by themselves while slips are copied, which goes on") {
  Copying copying;
  auto& lobby = copying.lobby;
  lobby.wait(4min);
  CHECK(lobby.screen() == "home");
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Check-ins");
  CHECK(lobby.shows("Copying to the stick"));
  copying.finish();
  CHECK(copying.noted());
  CHECK(lobby.shows("None wait to be copied."));
}

TEST_CASE(
    "a stick that was pulled out is told to who comes back, and the slips can be copied again") {
  Copying copying;
  auto& lobby = copying.lobby;
  lobby.tap("Leave staff");
  copying.finish(false);
  CHECK_FALSE(copying.noted());
  CHECK(lobby.kept().read(kSlips, 100).value() == "sealed");
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Check-ins");
  CHECK(copying.told().find("The slips are still here") != std::string::npos);
  CHECK(lobby.shows("10 or fewer"));
  copying.door.let_go();
  lobby.tap("Copy to a stick");
  lobby.await_copying();
  CHECK(copying.told() == "Copied, and read back. You can take the stick out.");
  CHECK(copying.noted());
}

TEST_CASE("slips on their way keep to the lints, in the shapes that differ most") {
  for (const auto& [width, height, language, size] :
       {std::tuple{1080, 1920, "en", 1.0F}, std::tuple{1920, 1080, "ar", 1.0F},
        std::tuple{1080, 1920, "es", 2.0F}, std::tuple{1080, 1920, "ar", 2.0F},
        std::tuple{1366, 768, "en", 1.5F}}) {
    CAPTURE(width);
    CAPTURE(language);
    CAPTURE(size);
    Copying copying({.width = width,
                     .height = height,
                     .beginning = {.language = language, .text_size = size},
                     .blind = true});
    auto& lobby = copying.lobby;
    const auto look = [&] {
      lobby::on_every_page(lobby, [&] {
        for (const auto& wrong : lobby::lint(lobby)) FAIL_CHECK(wrong);
      });
    };
    look();
    copying.finish();
    look();
  }
}
