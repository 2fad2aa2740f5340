// Every level and page of the on-screen keyboard, in every shape: each key can be touched, lies
// apart from the others, and shows its letter whole.
#include <doctest/doctest.h>

#include <functional>

#include "screens/looks.h"

using namespace hearth;
using namespace hearth::looks;
using lobby::Lobby;
using visit::Screen;

namespace {

// Calls `each` on this level, with Shift, and on all its pages.
void on_every_page(Lobby& lobby, const std::function<void()>& each) {
  each();
  if (lobby.by_id("keys.shift")) {
    lobby.tap_id("keys.shift");
    each();
    lobby.tap_id("keys.shift");
  }
  if (!lobby.by_id("keys.more")) return;
  for (int pages = 0; pages < 12; ++pages) {
    lobby.tap_id("keys.more");
    each();
    if (lobby.visit().keyboard.page == 0) return;
  }
  FAIL("its pages never end");
}

void on_every_level(Lobby& lobby, const std::function<void()>& each) {
  on_every_page(lobby, each);
  for (const char* level : {"keys.accents", "keys.letters", "keys.signs", "keys.letters"}) {
    if (!lobby.by_id(level)) continue;
    lobby.tap_id(level);
    on_every_page(lobby, each);
  }
}

void walk(Shape shape, const visit::Beginning& beginning) {
  auto setting = read_in(shape, beginning);
  setting.first = Screen::search;
  INFO(told(setting));
  Lobby lobby(setting);
  check(lobby);
  lobby.type("m 12");
  lobby.tap_id("keys.letters");
  const auto look = [&] { check(lobby); };
  on_every_level(lobby, look);
  if (lobby.by_id("keys.script")) {
    lobby.tap_id("keys.script");
    on_every_level(lobby, look);
  }
  if (lobby.by_id("keyboard.order")) {
    lobby.tap_id("keyboard.order");
    on_every_level(lobby, look);
  }
  // A text much wider than the field.
  lobby.type("mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm");
  check(lobby);
  lobby.tap_id("keys.done");
  check(lobby);
}

}  // namespace

TEST_CASE("the keyboard, upright, in every text size") {
  for (const float size : {1.0F, 1.2F, 1.5F, 2.0F})
    for (const char* language : {"en", "es", "ar"})
      walk(kPortrait, {.language = language, .text_size = size});
}

TEST_CASE("the keyboard, lying, in every text size") {
  for (const float size : {1.0F, 1.2F, 1.5F, 2.0F})
    for (const char* language : {"en", "es", "ar"})
      walk(kLandscape, {.language = language, .text_size = size});
}

TEST_CASE("the keyboard on small panels and on large ones") {
  for (const char* language : {"en", "es", "ar"}) {
    for (const auto& shape : {kSmall, kSmallUpright, kMiddleUpright}) {
      walk(shape, {.language = language});
      walk(shape, {.language = language, .text_size = 1.5F});
    }
    walk(kTall, {.language = language, .theme = ui::ThemeName::contrast});
    walk(kWide, {.language = language, .theme = ui::ThemeName::evening});
  }
}

TEST_CASE("the keyboard where controls are lowered") {
  for (const char* language : {"en", "es", "ar"})
    for (const auto& shape : {kPortrait, kLandscape, kSmall, kSmallUpright}) {
      walk(shape, {.language = language, .reach = true});
      walk(shape, {.language = language, .text_size = 1.5F, .reach = true});
      walk(shape, {.language = language, .text_size = 2, .reach = true});
    }
}
