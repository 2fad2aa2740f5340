// What staff do for the day: a meeting called off, a notice put up and taken down.
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

// The first meeting of today that takes place later on.
const schedule::Occurrence& later_today(const catalog::Catalog& catalog, base::Instant now) {
  for (const auto& one : catalog.day(catalog.timetable().zone().date(now)))
    if (one.start > now && one.status == schedule::Status::on) return one;
  FAIL("no meeting is left today");
  return catalog.day(catalog.timetable().zone().date(now)).front();
}

std::string row_of(const Lobby& lobby, const schedule::Occurrence& one) {
  return "today." + lobby.kiosk().catalog().timetable().at(one.meeting).id + "." +
         std::to_string(one.start.time_since_epoch().count());
}

void tap_on_some_page(Lobby& lobby, const std::string& id) {
  CAPTURE(id);
  lobby::turn_to_first(lobby);
  REQUIRE(lobby::turn_to(lobby, id));
  lobby.tap_id(id);
}

schedule::Status status_now(const Lobby& lobby, std::uint32_t meeting, base::Instant start) {
  const auto& catalog = lobby.kiosk().catalog();
  for (const auto& one : catalog.day(catalog.timetable().zone().date(start)))
    if (one.meeting == meeting && one.start == start) return one.status;
  return schedule::Status::closed;
}

}  // namespace

TEST_CASE("a meeting is called off with a reason, and visitors read why in their language") {
  Lobby lobby({.staffed = true});
  const auto one = later_today(lobby.kiosk().catalog(), lobby.clock().now());
  lobby.come_in(kDesk, kDeskPin);
  const auto began = lobby.clock().uptime();
  lobby.tap("Meetings");
  tap_on_some_page(lobby, row_of(lobby, one));
  lobby.tap("Leader is away");
  CHECK(lobby.by_id("cancel.seen")->label.find("Not today, the leader is away") !=
        std::string::npos);
  lobby.tap("Cancel it today");
  CHECK(lobby.screen() == "staff-meetings");
  CHECK(status_now(lobby, one.meeting, one.start) == schedule::Status::cancelled);
  // Half a second a touch in these tests: a few touches, far below twenty seconds.
  CHECK(lobby.clock().uptime() - began < 5s);

  lobby.tap("Leave staff");
  lobby.tap_id("home.language.es");
  lobby.kiosk().go({.screen = visit::Screen::meeting,
                    .meeting = lobby.kiosk().catalog().timetable().at(one.meeting).id,
                    .start = one.start});
  lobby.settle();
  const auto& notices = lobby.kiosk().catalog().notices();
  const auto* note = lobby.by_id("meeting.notice");
  REQUIRE(note);
  CHECK(note->label.find(notices.back().title.others.at("es")) != std::string::npos);
}

TEST_CASE("calling off is undone at once, or later from the same list") {
  Lobby lobby({.staffed = true});
  const auto one = later_today(lobby.kiosk().catalog(), lobby.clock().now());
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Meetings");
  tap_on_some_page(lobby, row_of(lobby, one));
  lobby.tap("Cancel it today");
  lobby.tap("Undo");
  CHECK(status_now(lobby, one.meeting, one.start) == schedule::Status::on);
  tap_on_some_page(lobby, row_of(lobby, one));
  lobby.tap("Cancel it today");
  lobby.tap("Notices");
  lobby.tap("Meetings");
  tap_on_some_page(lobby, row_of(lobby, one));
  CHECK(lobby.shows("Cancelled here by"));
  lobby.tap("Bring it back");
  CHECK(status_now(lobby, one.meeting, one.start) == schedule::Status::on);
}

TEST_CASE(
    "what was called off is on again tomorrow, and stays off when other listings come today") {
  Lobby lobby({.staffed = true});
  const auto one = later_today(lobby.kiosk().catalog(), lobby.clock().now());
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Meetings");
  tap_on_some_page(lobby, row_of(lobby, one));
  lobby.tap("Cancel it today");
  lobby.show_again();
  CHECK(status_now(lobby, one.meeting, one.start) == schedule::Status::cancelled);
  CHECK(lobby.screen() == "staff-meetings");
  // The same meeting on its next days takes place.
  const auto& catalog = lobby.kiosk().catalog();
  const auto next = catalog.timetable().next_of(one.meeting, one.start + 24h, 1);
  if (!next.empty()) CHECK(next.front().status == schedule::Status::on);
  CHECK(lobby.kiosk().catalog().notices().back().until ==
        catalog.timetable().zone().date(one.start));
}

TEST_CASE("what the listings call off is not brought back here") {
  Lobby lobby({.staffed = true});
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Meetings");
  const auto& catalog = lobby.kiosk().catalog();
  const auto& today = catalog.day(catalog.timetable().zone().date(lobby.clock().now()));
  const auto off = std::find_if(today.begin(), today.end(), [](const auto& one) {
    return one.status == schedule::Status::cancelled;
  });
  REQUIRE(off != today.end());
  tap_on_some_page(lobby, row_of(lobby, *off));
  CHECK_FALSE(lobby.shows("Bring it back"));
  CHECK_FALSE(lobby.shows("Cancel it today"));
}

TEST_CASE("a notice is put up by a touch, in every language, and taken down by one") {
  Lobby lobby({.staffed = true});
  const auto before = lobby.kiosk().catalog().notices().size();
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Notices");
  tap_on_some_page(lobby, "notice.closing-early");
  lobby.tap("Until tomorrow");
  lobby.tap("Put it on the screen");
  REQUIRE(lobby.kiosk().catalog().notices().size() == before + 1);
  const auto& notice = lobby.kiosk().catalog().notices().back();
  CHECK(notice.title.plain == "We are closing early");
  CHECK(notice.title.others.contains("es"));
  CHECK(notice.title.others.contains("ar"));
  const auto today = lobby.kiosk().catalog().timetable().zone().date(lobby.clock().now());
  CHECK(notice.starts == today);
  CHECK(notice.until == today + std::chrono::days(1));
  CHECK(lobby.shows("We are closing early"));
  tap_on_some_page(lobby, "end.1");
  CHECK(lobby.kiosk().catalog().notices().size() == before);
}

TEST_CASE("a notice in own words is written with the keyboard on the screen") {
  Lobby lobby({.staffed = true});
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Notices");
  tap_on_some_page(lobby, "notice.own-words");
  CHECK(lobby.screen() == "staff-write");
  lobby.type("cake at three");
  lobby.tap_id("keys.done");
  CHECK(lobby.screen() == "staff-until");
  lobby.tap("Put it on the screen");
  CHECK(lobby.kiosk().catalog().notices().back().title.plain == "cake at three");
  // What was written is nowhere any more but in the notice.
  CHECK(lobby.kiosk().staff()->words.empty());
}

TEST_CASE("a fourth notice is not taken, and it is said what to do") {
  Lobby lobby({.staffed = true});
  lobby.come_in(kDesk, kDeskPin);
  for (int i = 0; i < 4; ++i) {
    lobby.tap("Notices");
    tap_on_some_page(lobby, "notice.food-or-event");
    lobby.tap("Put it on the screen");
  }
  REQUIRE(lobby.by_id("staff.told"));
  CHECK(lobby.by_id("staff.told")->label.find("end one of them first") != std::string::npos);
  CHECK(lobby.office().record().posted.size() == 3);
}

TEST_CASE("where the disk takes nothing, nothing changes and staff are told") {
  Lobby lobby({.staffed = true});
  const auto one = later_today(lobby.kiosk().catalog(), lobby.clock().now());
  lobby.come_in(kDesk, kDeskPin);
  lobby.staff_keeper().fail_from_now();
  lobby.tap("Meetings");
  tap_on_some_page(lobby, row_of(lobby, one));
  lobby.tap("Cancel it today");
  CHECK(lobby.by_id("staff.told")->label.find("disk is full") != std::string::npos);
  CHECK_FALSE(lobby.shows("Undo"));
  CHECK(status_now(lobby, one.meeting, one.start) == schedule::Status::on);
}

TEST_CASE("the history says who did what") {
  Lobby lobby({.staffed = true});
  const auto one = later_today(lobby.kiosk().catalog(), lobby.clock().now());
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Meetings");
  tap_on_some_page(lobby, row_of(lobby, one));
  lobby.tap("Cancel it today");
  lobby.tap("Leave staff");
  lobby.come_in(kLead, kLeadPin);
  const auto& deeds = lobby.office().record().deeds;
  REQUIRE(deeds.size() >= 2);
  CHECK(deeds[deeds.size() - 2].who == kDesk);
  CHECK(deeds[deeds.size() - 2].kind == staff::Deed::Kind::cancelled);
  bool found = false;
  for (const auto& node : lobby.tree().nodes)
    found = found || node.label.starts_with("Cancelled: ");
  CHECK(found);
}
