// Listings that were to be renewed, and clocks that cannot be believed.
#include <doctest/doctest.h>

#include "checkin/slip_store.h"
#include "support/turning.h"

using namespace hearth;
using namespace std::chrono_literals;
using lobby::kDesk;
using lobby::kDeskPin;
using lobby::kLead;
using lobby::kLeadPin;
using lobby::Lobby;
using visit::Screen;

namespace {

constexpr auto kSample = 2026y / 11 / 20;  // the day on which the sample's listings were made

// A kiosk that shows the sample as a pack, at this time of its clock.
struct PackKiosk : Lobby {
  explicit PackKiosk(std::string_view now, lobby::Setting setting = {})
      : Lobby(with(now, setting)) {
    sync::StickNews news;
    sync::KeptPack pack;
    pack.name = "fernbrook-1";
    pack.claim = {"fernbrook", 1};
    pack.summary.title = "Fernbrook House";
    pack.summary.issued = base::Instant(std::chrono::sys_days(kSample) + 14h);
    news.record.packs.push_back(pack);
    news.record.center = "fernbrook";
    give(news);
  }
  static lobby::Setting with(std::string_view now, lobby::Setting setting) {
    setting.now = now;
    setting.packs = true;
    setting.blind = true;  // quicker; only the tree is looked at
    setting.staffed = true;
    return setting;
  }
};

bool says(const Lobby& lobby, std::string_view part) {
  for (const auto& node : lobby.tree().nodes)
    if (node.label.find(part) != std::string::npos || node.value.find(part) != std::string::npos)
      return true;
  return false;
}

constexpr std::string_view kLate = "These listings were to be renewed by February 28, 2027.";
constexpr std::string_view kNoDate = "The date isn’t known. Meetings are shown by weekday.";

}  // namespace

TEST_CASE("listings are shown past their day, with its date on home and on every list") {
  {
    PackKiosk in_time("2027-02-28T23:00");
    CHECK_FALSE(says(in_time, "renewed"));
  }
  PackKiosk lobby("2027-03-01T10:00");
  CHECK(lobby.shows(kLate));
  CHECK(lobby.shows("Meetings", ui::Role::tile));
  for (const auto tile : {"Meetings", "Find help"}) {
    lobby.tap(tile, ui::Role::tile);
    CHECK(lobby.shows(kLate));
    lobby.tap("Home");
  }
  lobby.tap("A quiet minute", ui::Role::tile);
  CHECK_FALSE(lobby.shows(kLate));
}

TEST_CASE("a folder past its day says so as well") {
  Lobby lobby({.now = "2027-03-01T10:00"});
  CHECK(lobby.shows(kLate));
}

TEST_CASE("a clock before the day of the listings stops now, next and open; lists go by weekday") {
  PackKiosk lobby("2019-01-01T14:35");
  CHECK(lobby.shows(kNoDate));
  CHECK_FALSE(lobby.by_id("home.next"));
  CHECK_FALSE(says(lobby, "2:35"));
  CHECK_FALSE(says(lobby, "Good afternoon"));

  lobby.tap("Meetings", ui::Role::tile);
  CHECK(lobby.shows(kNoDate));
  int cards = 0;
  const auto nothing_of_now = [&] {
    for (const auto wrong : {"Today", "today", "On now", "Happening now", "Starting soon", "2:35",
                             "January", "2019", "November", "Over for"})
      CHECK_MESSAGE(!says(lobby, wrong), wrong);
    for (const auto& node : lobby.tree().nodes) cards += node.role == ui::Role::card ? 1 : 0;
  };
  for (int day = 0; day < 7; ++day) {
    lobby.tap_id("day." + std::to_string(day));
    lobby::on_every_page(lobby, nothing_of_now);
  }
  CHECK(cards > 20);
  CHECK(lobby.shows("Friday"));

  lobby.tap("Home");
  lobby.tap("Find help", ui::Role::tile);
  CHECK_FALSE(says(lobby, "Open now"));
  lobby.tap("Food");
  lobby::on_every_page(lobby, [&] {
    for (const auto wrong : {"Open now", "Closed now", "Closes soon", "opens"})
      CHECK_MESSAGE(!says(lobby, wrong), wrong);
  });
}

TEST_CASE("no screen with a wrong clock says now or today") {
  for (const auto screen : {Screen::new_here, Screen::peer, Screen::find_group, Screen::notices,
                            Screen::help, Screen::search}) {
    PackKiosk lobby("2019-01-01T14:35", {.first = screen});
    CAPTURE(lobby.screen());
    lobby::on_every_page(lobby, [&] {
      for (const auto wrong : {"On now", "in now", "is in today", "Today", "2:35", "January"})
        CHECK_MESSAGE(!says(lobby, wrong), wrong);
    });
  }
}

TEST_CASE("once the clock is set it is as ever, without a restart") {
  PackKiosk lobby("2019-01-01T14:35");
  REQUIRE(lobby.shows(kNoDate));
  lobby.clock().set(base::Instant(std::chrono::sys_days(2026y / 11 / 24) + 19h + 35min));
  lobby.wait(60s);
  CHECK_FALSE(lobby.shows(kNoDate));
  CHECK(lobby.by_id("home.next"));
}

TEST_CASE("going back to an earlier pack makes no clock right") {
  PackKiosk lobby("2026-11-19T10:00");
  REQUIRE(lobby.shows(kNoDate));
  auto news = sync::StickNews{};
  for (const auto day : {kSample - std::chrono::months(1), kSample}) {
    sync::KeptPack pack;
    pack.summary.issued = base::Instant(std::chrono::sys_days(day) + 14h);
    news.record.packs.push_back(pack);
  }
  news.record.shown = 0;
  lobby.give(news);
  CHECK(lobby.shows(kNoDate));
}

TEST_CASE("staff read that the clock is behind; the journal says it once a day") {
  PackKiosk lobby("2019-01-01T14:35");
  lobby.come_in(kDesk, kDeskPin);
  lobby.tap("Kiosk");
  CHECK(says(lobby, "The clock is behind the day the listings were made."));
  CHECK(says(lobby, "2:35"));
  using Event = app::Journal::Event;
  CHECK(std::count(lobby.noted().begin(), lobby.noted().end(), Event::clock_behind) == 1);
}

TEST_CASE("a clock that jumps ahead deletes no slip before a lead says that it is right") {
  PackKiosk lobby("2026-11-24T14:35");
  lobby.wait(60s);
  const std::filesystem::path slips = "state/slips";
  lobby.kept().put(slips / "2026-11-24.how-are-you-1.slips", "sealed");
  const auto kept = [&] {
    const auto entries = lobby.kept().list(slips);
    return entries.ok() && !entries->empty();
  };
  REQUIRE(kept());
  lobby.clock().set(base::Instant(std::chrono::sys_days(2029y / 1 / 1) + 15h));
  lobby.wait(60s);
  CHECK(kept());
  using Event = app::Journal::Event;
  CHECK(std::count(lobby.noted().begin(), lobby.noted().end(), Event::clock_ahead) == 1);

  SUBCASE("set right again, nothing was lost and nothing is asked") {
    lobby.clock().set(base::Instant(std::chrono::sys_days(2026y / 11 / 25) + 15h));
    lobby.wait(60s);
    CHECK(kept());
    lobby.come_in(kLead, kLeadPin);
    lobby.tap("Kiosk");
    CHECK(lobby.shows("Nothing says that it is wrong."));
  }
  SUBCASE("a lead says that it is right; the desk is not asked") {
    lobby.come_in(kDesk, kDeskPin);
    lobby.tap("Kiosk");
    CHECK(says(lobby, "The clock has gone ahead by more than a month."));
    CHECK_FALSE(lobby.by_id("kiosk.believe"));
    lobby.tap("Leave staff");
    lobby.come_in(kLead, kLeadPin);
    lobby.tap("Kiosk");
    lobby.tap("The clock is right");
    CHECK(lobby.shows("Nothing says that it is wrong."));
    lobby.wait(60s);
    CHECK_FALSE(kept());
    CHECK(lobby.office().record().deeds.back().kind == staff::Deed::Kind::believed_clock);
  }
  SUBCASE("where that cannot be kept, the lead is told and may try again") {
    lobby.come_in(kLead, kLeadPin);
    lobby.tap("Kiosk");
    lobby.staff_keeper().fail_from_now();
    lobby.tap("The clock is right");
    REQUIRE(lobby.by_id("staff.told"));
    CHECK(lobby.by_id("staff.told")->label.find("disk is full") != std::string::npos);
    CHECK(lobby.shows("The clock is right"));
    lobby.wait(60s);
    CHECK(kept());
  }
}

TEST_CASE("late listings and unknown days are drawn well in every language, shape and size") {
  for (const std::string_view now : {"2027-03-01T10:00", "2019-01-01T14:35"})
    for (const auto language : {"en", "es", "ar"})
      for (const float size : {1.0F, 2.0F})
        for (const bool upright : {true, false}) {
          lobby::Setting setting{.beginning = {.language = language, .text_size = size}};
          setting.width = upright ? 1080 : 1920;
          setting.height = upright ? 1920 : 1080;
          PackKiosk lobby(now, setting);
          CAPTURE(now);
          CAPTURE(size);
          CAPTURE(upright);
          for (const auto screen : {Screen::home, Screen::meetings, Screen::find_help,
                                    Screen::resources, Screen::peer, Screen::new_here}) {
            lobby.kiosk().go({.screen = screen});
            lobby.settle();
            for (const auto& wrong : lobby::lint(lobby)) FAIL_CHECK(wrong);
          }
        }
}
