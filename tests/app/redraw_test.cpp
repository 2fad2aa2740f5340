// A frame is drawn only where it differs from the one before. What then stands on the glass has to
// be what a whole frame would have been, pixel by pixel.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using namespace std::chrono_literals;
using Key = platform::InputEvent::Key;
using Kind = platform::InputEvent::Kind;

namespace {

// How many pixels differ between what stands there and the same drawn whole.
int stale(Lobby& lobby) {
  const auto pieces = lobby.pixels();
  lobby.window().forget_shown();
  lobby.kiosk().handle({.kind = Kind::expose});
  lobby.settle();
  const auto whole = lobby.pixels();
  REQUIRE(pieces.size() == whole.size());
  int count = 0;
  for (std::size_t i = 0; i < whole.size(); i += 3)
    count += !std::equal(&whole[i], &whole[i] + 3, &pieces[i]);
  return count;
}

// A finger down on every thing that can be touched, slid off and lifted: nothing is chosen.
void press_everything(Lobby& lobby) {
  const auto nodes = lobby.tree().nodes;
  const auto scale = lobby.kiosk().scale();
  for (std::size_t i = lobby.tree().first_reachable(); i < nodes.size(); ++i) {
    if (!nodes[i].acts || nodes[i].disabled) continue;
    CAPTURE(nodes[i].id);
    const auto center = nodes[i].rect.center();
    const ui::Point at{center.x * scale, center.y * scale};
    lobby.clock().advance(500ms);
    lobby.kiosk().handle({.kind = Kind::press, .at = at});
    lobby.settle();
    CHECK(stale(lobby) == 0);
    lobby.kiosk().handle({.kind = Kind::move, .at = {-100, -100}});
    lobby.settle();
    CHECK(stale(lobby) == 0);
    lobby.kiosk().handle({.kind = Kind::release, .at = {-100, -100}});
    lobby.settle();
  }
  CHECK(stale(lobby) == 0);
}

}  // namespace

TEST_CASE("pieces add up to the whole frame: presses, keys, minutes, the countdown") {
  for (const auto theme : {ui::ThemeName::soft, ui::ThemeName::evening, ui::ThemeName::contrast})
    for (const std::string language : {"en", "ar"})
      for (const bool upright : {true, false}) {
        CAPTURE(static_cast<int>(theme));
        CAPTURE(language);
        CAPTURE(upright);
        Lobby lobby({.width = upright ? 540 : 960,
                     .height = upright ? 960 : 540,
                     .beginning = {.language = language, .theme = theme}});
        press_everything(lobby);
        for (int i = 0; i < 4; ++i) {
          lobby.press(Key::tab);
          CHECK(stale(lobby) == 0);
        }
        for (int i = 0; i < 3; ++i) {
          lobby.wait(60s);
          CHECK(stale(lobby) == 0);
        }
        lobby.press(Key::enter);
        CHECK(stale(lobby) == 0);
        press_everything(lobby);
        lobby.swipe(language == "ar" ? 0.3F : -0.3F, 0);
        CHECK(stale(lobby) == 0);
        for (int i = 0; i < 40 && lobby.screen() != "still-there"; ++i) lobby.wait(10s);
        REQUIRE(lobby.screen() == "still-there");
        for (int i = 0; i < 3; ++i) {
          lobby.wait(1s);
          CHECK(stale(lobby) == 0);
        }
      }
}
