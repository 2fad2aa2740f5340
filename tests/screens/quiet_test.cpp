#include <doctest/doctest.h>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using lobby::Setting;
using ui::Role;
using namespace std::chrono_literals;

namespace {

int drawn(Lobby& lobby) {
  return lobby.kiosk().frames().drawn;
}

// Frames that are drawn while this long passes, each at its time. The clock of the header is not on
// these screens, but the minute's frame is: what passes holds none.
int frames_in(Lobby& lobby, std::chrono::milliseconds time) {
  const int before = drawn(lobby);
  const auto until = lobby.clock().uptime() + time;
  while (lobby.clock().uptime() < until) {
    lobby.clock().advance(std::min(lobby.kiosk().may_sleep(), until - lobby.clock().uptime()));
    lobby.settle();
  }
  return drawn(lobby) - before;
}

const ui::Node& breath(Lobby& lobby) {
  const auto* node = lobby.by_id("quiet.breath");
  REQUIRE(node);
  return *node;
}

void open_quiet(Lobby& lobby) {
  lobby.tap("A quiet minute", Role::tile);
  REQUIRE(lobby.screen() == "quiet");
}

void start(Lobby& lobby) {
  open_quiet(lobby);
  lobby.tap("Start", Role::button);
}

}  // namespace

TEST_CASE("nothing moves before Start: no frame in a minute") {
  Lobby lobby;
  open_quiet(lobby);
  CHECK(lobby.shows("Take your time"));
  CHECK(frames_in(lobby, 57s) == 0);
}

TEST_CASE("after Start the circle moves, and the words and seconds follow") {
  Lobby lobby;
  start(lobby);
  CHECK(breath(lobby).label == "Breathe in");
  CHECK(breath(lobby).value == "4, through your nose");
  const int frames = frames_in(lobby, 1s);
  CHECK(frames >= 23);
  CHECK(frames <= 25);
  CHECK(breath(lobby).value == "3, through your nose");
  lobby.wait(3s);
  CHECK(breath(lobby).label == "Breathe out");
  CHECK(breath(lobby).value == "6, slowly, through your mouth");
  lobby.wait(6s);
  CHECK(breath(lobby).label == "Breathe in");
}

TEST_CASE("the picture itself changes as it moves, and does not while it is paused") {
  Lobby lobby;
  start(lobby);
  const auto first = lobby.pixels();
  lobby.clock().advance(500ms);
  lobby.settle();
  CHECK(lobby.pixels() != first);
  lobby.tap("Pause");
  CHECK(lobby.shows("Paused"));
  const auto paused = lobby.pixels();
  CHECK(frames_in(lobby, 20s) == 0);
  lobby.kiosk().handle({.kind = platform::InputEvent::Kind::expose});
  lobby.settle();
  CHECK(lobby.pixels() == paused);
}

TEST_CASE("it stands still when paused, and goes on from where it was") {
  Lobby lobby;
  start(lobby);
  lobby.wait(5s);
  CHECK(breath(lobby).value.starts_with("5"));
  lobby.tap("Pause");  // a tap takes half a second
  lobby.wait(30s);
  lobby.tap("Go on");
  CHECK(breath(lobby).value.starts_with("5"));
  CHECK(frames_in(lobby, 1s) > 20);
}

TEST_CASE("Stop goes back to before Start") {
  Lobby lobby;
  start(lobby);
  lobby.wait(2s);
  lobby.tap("Stop");
  CHECK(lobby.shows("Start", Role::button));
  CHECK(frames_in(lobby, 30s) == 0);
}

TEST_CASE("the pace is chosen and said: 4 and 6, 5 and 7, 6 and 8, and back") {
  Lobby lobby;
  start(lobby);
  CHECK(lobby.shows("In for 4. Out for 6."));
  lobby.tap("Slower");
  CHECK(lobby.shows("In for 5. Out for 7."));
  lobby.tap("Slower");
  CHECK(lobby.shows("In for 6. Out for 8."));
  lobby.tap("Quicker");
  CHECK(lobby.shows("In for 4. Out for 6."));
}

TEST_CASE("in words only there is no motion, and one frame a second at most") {
  Lobby lobby;
  start(lobby);
  lobby.tap("Words only, no motion");
  CHECK(lobby.visit().less_motion);
  // A tap lies half a second before the next second.
  CHECK(frames_in(lobby, 20s) == 20);
  const auto value = breath(lobby).value;
  CHECK(frames_in(lobby, 400ms) == 0);
  CHECK(breath(lobby).value == value);
  lobby.tap("Show the circle");
  CHECK(frames_in(lobby, 1s) > 20);
}

TEST_CASE("Less movement in Easier to use makes it words") {
  Lobby lobby;
  lobby.tap("Easier to use");
  lobby.tap("Less movement");
  lobby.tap("Close");
  start(lobby);
  CHECK(frames_in(lobby, 10s) == 10);
  CHECK(lobby.shows("Show the circle"));
}

TEST_CASE("a breath waits while a sheet, the cover or another screen is looked at") {
  struct Away {
    const char *there, *back;
  };
  for (const auto& [there, back] :
       {Away{"Language", "Close"}, Away{"Easier to use", "Close"}, Away{"I need help now", "Back"},
        Away{"Look around instead", "Back"}}) {
    CAPTURE(there);
    Lobby lobby;
    start(lobby);
    lobby.wait(5s);
    lobby.tap(there, Role::button);
    CHECK(frames_in(lobby, 20s) == 0);
    lobby.tap(back, Role::button);
    CHECK(lobby.screen() == "quiet");
    CHECK(lobby.shows("Paused"));
    CHECK(frames_in(lobby, 10s) == 0);
    lobby.tap("Go on");
    CHECK(breath(lobby).value.starts_with("5"));
  }
}

TEST_CASE("the key for help leaves a breath waiting as well") {
  Lobby lobby;
  start(lobby);
  lobby.wait(5s);
  lobby.press(platform::InputEvent::Key::help);
  CHECK(lobby.screen() == "help");
  lobby.wait(10s);
  lobby.tap("Back", Role::button);
  CHECK(breath(lobby).label == "Paused");
}

TEST_CASE("a new quiet minute begins before Start") {
  Lobby lobby;
  start(lobby);
  lobby.wait(2s);
  lobby.tap("Back");
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
  CHECK(frames_in(lobby, 20s) == 0);
  open_quiet(lobby);
  CHECK(lobby.shows("Start", Role::button));
}

TEST_CASE("after four minutes it comes to rest by itself, and says so kindly") {
  Lobby lobby;
  start(lobby);
  lobby.wait(239s);
  CHECK(breath(lobby).label == "Breathe out");
  lobby.wait(1s);
  CHECK(lobby.shows("Rest a while"));
  CHECK(breath(lobby).value == "A few minutes have passed. Stay as long as you like.");
  const int before = drawn(lobby);
  lobby.clock().advance(50ms);
  lobby.settle();
  CHECK(drawn(lobby) == before);
  CHECK(lobby.screen() == "quiet");
  lobby.tap("Start again");
  CHECK(breath(lobby).label == "Breathe in");
}

TEST_CASE("breathing has 300 seconds of patience, then the cover, under which nothing moves") {
  Lobby lobby;
  start(lobby);
  lobby.wait(299s);
  CHECK(lobby.screen() == "quiet");
  lobby.wait(1s);
  CHECK(lobby.screen() == "still-there");
  lobby.wait(30s);
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
}

TEST_CASE("Look around names the five senses in their order, and nothing is timed") {
  Lobby lobby;
  open_quiet(lobby);
  lobby.tap("Look around instead");
  CHECK(lobby.screen() == "look-around");
  std::vector<std::string> titles;
  for (const auto& node : lobby.tree().nodes)
    if (node.role == Role::heading) titles.push_back(node.label);
  CHECK(titles == std::vector<std::string>{"Look around", "Five things you can see",
                                           "Four things you can feel", "Three things you can hear",
                                           "Two things you can smell", "One thing you can taste"});
  CHECK(frames_in(lobby, 50s) == 0);
}

TEST_CASE("a quiet minute by keys alone") {
  using Key = platform::InputEvent::Key;
  Lobby lobby;
  const auto focus = [&](std::string_view id) {
    for (int i = 0; i < 20; ++i) {
      const auto* node = lobby.by_id(id);
      if (node && node->focused) return;
      lobby.press(Key::tab);
    }
    FAIL("no way there by Tab: ", id);
  };
  focus("tile.quiet");
  lobby.press(Key::enter);
  focus("quiet.start");
  lobby.press(Key::enter);
  CHECK(breath(lobby).label == "Breathe in");
  focus("quiet.pause");
  lobby.press(Key::enter);
  CHECK(lobby.shows("Paused"));
  lobby.press(Key::escape);
  CHECK(lobby.screen() == "home");
}
