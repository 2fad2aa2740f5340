#include <doctest/doctest.h>

#include <fstream>

#include "support/crawl.h"
#include "support/lobby.h"
#include "support/scratch_folder.h"

using namespace hearth;
using lobby::Lobby;
using lobby::Setting;
using ui::Role;
using namespace std::chrono_literals;

namespace {

constexpr const char* kNbsp = "\u00A0";

// A center with these meetings, under the usual head.
std::string center(const tests::ScratchFolder& folder, std::string_view rows,
                   std::string_view front_desk = "The desk by the door") {
  std::ofstream(folder / "pack.toml") << R"(format = 1
id = "test"
title = "Test"
sequence = 1
issued = 2026-11-20T14:00:00Z
country = "US"
languages = ["en"]
time_zone = "America/New_York"
[center]
name = "Test House"
front_desk = ")" << front_desk << "\"\n";
  std::ofstream(folder / "meetings.csv") << "ID,Name,Day,Time,End Time,Room,Program,Attendance\n"
                                         << rows;
  return folder.path().string();
}

Lobby& open_peer(Lobby& lobby) {
  lobby.tap("Talk to a peer", Role::tile);
  REQUIRE(lobby.screen() == "peer");
  return lobby;
}

bool card(const Lobby& lobby, std::string_view name, std::string_view words) {
  for (const auto& node : lobby.tree().nodes)
    if (node.role == Role::card && node.label == name &&
        node.value.find(words) != std::string::npos)
      return true;
  return false;
}

}  // namespace

TEST_CASE("a peer who is in now is said to be in, until when and where") {
  Lobby lobby({.now = "2026-11-24T10:30"});
  open_peer(lobby);
  CHECK(lobby.shows(std::string("A peer is in now, until 12:00") + kNbsp + "PM"));
  CHECK(lobby.shows("Peer Office, across from the front desk"));
  CHECK(card(lobby, "Peer Coaching: walk-in hours", "On now"));
}

TEST_CASE("hours have their exact first and last minute") {
  {
    Lobby lobby({.now = "2026-11-24T09:59"});
    CHECK(open_peer(lobby).shows("A peer is in today, 10:00"));
  }
  {
    Lobby lobby({.now = "2026-11-24T10:00"});
    CHECK(open_peer(lobby).shows("A peer is in now"));
  }
  {
    Lobby lobby({.now = "2026-11-24T11:59"});
    CHECK(open_peer(lobby).shows("A peer is in now"));
  }
  Lobby lobby({.now = "2026-11-24T12:00"});
  CHECK(open_peer(lobby).shows("No more peer hours today"));
}

TEST_CASE("later today is said with its hours, and what is over with the next ones") {
  {
    Lobby lobby({.now = "2026-11-25T14:35"});  // Wednesday
    CHECK(open_peer(lobby).shows(std::string("A peer is in today, 5:00 to 8:00") + kNbsp + "PM"));
  }
  Lobby lobby({.now = "2026-11-24T14:35"});
  open_peer(lobby);
  CHECK(lobby.shows("No more peer hours today"));
  CHECK(lobby.shows(std::string("Next: tomorrow, 5:00 to 8:00") + kNbsp + "PM"));
  CHECK(card(lobby, "Peer Coaching: walk-in hours", "Over for today"));
  CHECK(card(lobby, "Peer Coaching: evening hours", "Wednesday"));
}

TEST_CASE("cancelled hours are said to be so, in staff's words, with the next that take place") {
  Lobby lobby({.now = "2026-11-26T09:00"});  // Thanksgiving
  open_peer(lobby);
  CHECK(lobby.shows("No peer is in today"));
  CHECK(lobby.shows("The Peer Office is closed for two days"));
  CHECK(lobby.shows("Next: Monday, 10:00"));
  CHECK(card(lobby, "Peer Coaching: walk-in hours", "Cancelled"));
}

TEST_CASE("a day without hours names the next day that has some") {
  Lobby lobby({.now = "2026-11-28T10:00"});  // Saturday
  open_peer(lobby);
  CHECK(lobby.shows("No peer is in today"));
  CHECK(lobby.shows("Next: Monday, 10:00"));
}

TEST_CASE("hours that go past midnight are still on after it") {
  const tests::ScratchFolder folder;
  const auto path = center(folder, "night,Night hours,Tuesday,22:00,01:00,Den,Peer Coaching,\n");
  {
    Lobby lobby({.now = "2026-11-25T00:30", .folder = path});
    open_peer(lobby);
    CHECK(lobby.shows(std::string("A peer is in now, until 1:00") + kNbsp + "AM"));
    CHECK(card(lobby, "Night hours", "On now"));
  }
  Lobby lobby({.now = "2026-11-25T01:00", .folder = path});
  open_peer(lobby);
  CHECK(lobby.shows("No peer is in today"));
  CHECK(lobby.shows("Next: Tuesday, 10:00"));
}

TEST_CASE("without a known end nothing is said of an end") {
  const tests::ScratchFolder folder;
  const auto path = center(folder, "day,Open door,Tuesday,14:00,,Den,peer coaching,\n");
  Lobby lobby({.now = "2026-11-24T14:35", .folder = path});
  open_peer(lobby);
  const auto* status = lobby.find("A peer is in now", Role::heading);
  REQUIRE(status);
  CHECK(status->label == "A peer is in now");
}

TEST_CASE("how to ask: the way to the desk, and a phrase to say there") {
  Lobby lobby;
  open_peer(lobby);
  CHECK(lobby.shows("How to ask", Role::heading));
  CHECK(lobby.shows("The desk to the left of this screen"));
  CHECK(lobby.shows("You can say: “I’d like to talk to a peer, please.”"));
}

TEST_CASE("a center without peers says so, and leads to the desk and to meetings") {
  const tests::ScratchFolder folder;
  const auto path = center(folder, "steps,Steps,Tuesday,18:00,19:00,Den,AA,\n", "");
  Lobby lobby({.folder = path});
  open_peer(lobby);
  CHECK(lobby.shows("No hours are listed here"));
  CHECK(lobby.shows("The front desk may know when a peer is in."));
  CHECK(lobby.shows("Please ask at the front desk."));
  CHECK_FALSE(lobby.shows("Today", Role::heading));
  lobby.tap("See all meetings");
  CHECK(lobby.screen() == "meetings");
}

TEST_CASE("one on one and online ways each open their meeting, and Back returns to the page") {
  Lobby lobby;
  open_peer(lobby);
  lobby.tap("Later");
  CHECK(lobby.shows("One on one, when it suits you", Role::heading));
  CHECK(card(lobby, "Peer Coaching by Phone", "By appointment"));
  bool online = false, of_another_program = false;
  lobby::on_every_page(lobby, [&] {
    online = online || card(lobby, "Evening Check-In Online", "Today");
    of_another_program = of_another_program || lobby.shows("Family Coaching");
  });
  CHECK(online);
  CHECK_FALSE(of_another_program);
  lobby.tap("Peer Coaching by Phone", Role::card);
  CHECK(lobby.screen() == "meeting");
  CHECK(lobby.shows("Peer Coaching by Phone", Role::heading));
  lobby.tap("Back");
  CHECK(lobby.screen() == "peer");
  CHECK(lobby.shows("One on one, when it suits you", Role::heading));
}

TEST_CASE("Ask for a peer gives a phrase for the desk, in the center's language as well") {
  {
    Lobby lobby({.beginning = {.language = "es"}});
    lobby.tap_id("tile.peer");
    lobby.tap_id("peer.ask");
    CHECK(lobby.screen() == "at-desk");
    CHECK(lobby.shows("“Quisiera hablar con alguien de apoyo entre pares, por favor.”",
                      Role::heading));
    CHECK(lobby.shows("“I’d like to talk to a peer, please.”", Role::heading));
    CHECK(lobby.shows("La recepción, a la izquierda de esta pantalla"));
    lobby.tap_id("dock.back");
    CHECK(lobby.screen() == "peer");
  }
  // In the center's own language it is said once.
  Lobby lobby;
  open_peer(lobby);
  lobby.tap("Ask for a peer");
  CHECK(lobby.shows("“I’d like to talk to a peer, please.”", Role::heading));
  CHECK_FALSE(lobby.shows("For the person at the desk:"));
}
