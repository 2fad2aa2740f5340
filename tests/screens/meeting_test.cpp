#include <doctest/doctest.h>

#include "support/turning.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

void open(Lobby& lobby, std::string_view name) {
  lobby.tap("Meetings", Role::tile);
  lobby::turn_until(lobby, [&] { return lobby.shows(name); });
  lobby.tap(name, Role::card);
  REQUIRE(lobby.screen() == "meeting");
}

}  // namespace

TEST_CASE("a meeting says when, who for, what to expect, where, and how to join from afar") {
  Lobby lobby;
  open(lobby, "Women\u2019s Circle");
  CHECK(lobby.shows("Women\u2019s Circle", Role::heading));
  CHECK(lobby.shows("3:00 to 4:00\u00A0PM"));
  CHECK(lobby.shows("Starts in 25 min."));
  CHECK(lobby.shows("What to expect", Role::heading));
  CHECK(lobby.shows("You don\u2019t have to speak"));
  CHECK(lobby.shows("First names only"));
  CHECK(lobby.shows("Led by a peer"));
  CHECK(lobby.shows("Where it is", Role::heading));
  CHECK(lobby.shows("Room B, down the hall on the left"));
  CHECK(lobby.shows("Take it with you", Role::heading));
  lobby.tap("Later", Role::button);
  CHECK(lobby.shows("Join online", Role::heading));
  CHECK(lobby.shows("Discussion"));
}

TEST_CASE("a cancelled meeting says so with its notice") {
  Lobby lobby;
  open(lobby, "Young Adults");
  CHECK(lobby.shows("Cancelled."));
  CHECK(lobby.by_id("meeting.notice"));
}

TEST_CASE("a meeting by appointment names the way to it") {
  Lobby lobby;
  open(lobby, "Family Coaching");
  CHECK(lobby.shows("By appointment"));
  CHECK(lobby.shows("Ask at the front desk."));
}

TEST_CASE("what is not in the visitor's language is said to be so") {
  Lobby arabic({.beginning = {.language = "ar"}});
  arabic.tap("الاجتماعات", Role::tile);
  arabic.tap("خطوات وقهوة", Role::card);
  CHECK(lobby::turn_to(arabic, "meeting.language"));
}

TEST_CASE("long notes go on to a second page and nothing is lost") {
  Lobby lobby({.beginning = {.text_size = 2}});
  open(lobby, "Women\u2019s Circle");
  CHECK(lobby.shows("Page "));
  CHECK(lobby::turn_until(lobby, [&] { return lobby.shows("About 12 women"); }));
}
