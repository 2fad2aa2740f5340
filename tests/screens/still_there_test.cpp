#include <doctest/doctest.h>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;
using namespace std::chrono_literals;

namespace {

// Every screen that there is, with a word of the visit on it.
void go_to(Lobby& lobby, std::string_view screen) {
  if (screen == "home") return lobby.tap("Español", Role::chip);
  lobby.tap("Meetings", Role::tile);
  if (screen == "meeting") lobby.tap("Steps & Coffee", Role::card);
  if (screen == "language") lobby.tap("Language", Role::button);
}

constexpr std::string_view kScreens[] = {"home", "meetings", "meeting", "language"};

}  // namespace

TEST_CASE(
    "from every screen: 90 seconds without a touch cover it and ask, 30 later the visit is gone") {
  for (const auto screen : kScreens) {
    CAPTURE(screen);
    Lobby lobby;
    go_to(lobby, screen);
    lobby.wait(89s);
    CHECK(lobby.screen() != "still-there");
    lobby.wait(1s);
    CHECK(lobby.screen() == "still-there");
    CHECK_FALSE(lobby.shows("Steps & Coffee"));
    CHECK(lobby.by_id("still.left")->label.starts_with("30 "));
    lobby.wait(10s);
    CHECK(lobby.by_id("still.left")->label.starts_with("20 "));
    lobby.wait(20s);
    CHECK(lobby.screen() == "home");
    CHECK(lobby.visit().fresh());
    CHECK(lobby.tree().language == "en");
  }
}

TEST_CASE("more time gives the screen back as it was") {
  Lobby lobby;
  go_to(lobby, "meeting");
  lobby.wait(95s);
  lobby.tap("Yes, give me more time");
  CHECK(lobby.screen() == "meeting");
  lobby.wait(89s);
  CHECK(lobby.screen() == "meeting");
}

TEST_CASE("on the cover, \"I'm done\" ends the visit at once") {
  Lobby lobby;
  go_to(lobby, "meetings");
  lobby.wait(95s);
  lobby.tap("I\u2019m done. Clear it now");
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
}

TEST_CASE("\"I'm done\" ends a visit at once, from every screen but home") {
  for (const auto screen : {"meetings", "meeting", "language"}) {
    CAPTURE(screen);
    Lobby lobby;
    lobby.tap("Español", Role::chip);
    lobby.tap("English", Role::chip);
    go_to(lobby, screen);
    lobby.tap("I'm done");
    CHECK(lobby.screen() == "home");
    CHECK(lobby.visit().fresh());
  }
}

TEST_CASE("large text and keys have 300 seconds") {
  {
    Lobby large({.beginning = {.text_size = 1.5F}});
    go_to(large, "meetings");
    large.wait(299s);
    CHECK(large.screen() == "meetings");
    large.wait(1s);
    CHECK(large.screen() == "still-there");
  }

  Lobby keys;
  go_to(keys, "meetings");
  keys.press(platform::InputEvent::Key::tab);
  keys.wait(299s);
  CHECK(keys.screen() == "meetings");
}

TEST_CASE("a fresh home waits for ever, and setting the clock ends nothing") {
  Lobby lobby;
  lobby.wait(4000s);
  CHECK(lobby.screen() == "home");
  lobby.tap("Meetings", Role::tile);
  lobby.clock().set(lobby.clock().now() - std::chrono::hours(5));
  lobby.settle();
  CHECK(lobby.screen() == "meetings");
}

TEST_CASE("once a visit is over, no layout of what it showed is kept") {
  Lobby lobby;
  const auto fresh = lobby.engine().cached_layouts();
  lobby.tap("Meetings", Role::tile);
  lobby.tap("Steps & Coffee", Role::card);
  CHECK(lobby.engine().cached_layouts() > fresh);
  lobby.tap("I'm done");
  CHECK(lobby.engine().cached_layouts() == fresh);
}
