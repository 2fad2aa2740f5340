#include "support/golden.h"

#include <doctest/doctest.h>

using namespace hearth;
using lobby::Lobby;

TEST_CASE("home looks as it did, in both shapes") {
  {
    Lobby portrait;
    CHECK(golden::compare(portrait, "home-portrait") == "");
  }
  Lobby landscape({.width = 1920, .height = 1080});
  CHECK(golden::compare(landscape, "home-landscape") == "");
}

TEST_CASE("meetings look as they did: soft, evening, contrast, Arabic, large") {
  const auto picture = [](const visit::Beginning& beginning, const std::string& name) {
    Lobby lobby({.beginning = beginning});
    lobby.tap(lobby.by_id("tile.meetings")->label, ui::Role::tile);
    return golden::compare(lobby, name);
  };
  CHECK(picture({}, "meetings-soft") == "");
  CHECK(picture({.theme = ui::ThemeName::evening}, "meetings-evening") == "");
  CHECK(picture({.theme = ui::ThemeName::contrast}, "meetings-contrast") == "");
  CHECK(picture({.language = "ar"}, "meetings-arabic") == "");
  CHECK(picture({.text_size = 1.5F}, "meetings-large") == "");
}

TEST_CASE("one meeting and the cover look as they did") {
  Lobby lobby;
  lobby.tap("Meetings", ui::Role::tile);
  lobby.tap("Women\u2019s Circle", ui::Role::card);
  CHECK(golden::compare(lobby, "meeting") == "");
  lobby.wait(std::chrono::seconds(96));
  CHECK(golden::compare(lobby, "still-there") == "");
}
