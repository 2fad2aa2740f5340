// Every screen, in every language, shape and text size, is read on its tree: everything has a
// label, can be touched, is whole, and lies over nothing else.
#include <doctest/doctest.h>

#include <functional>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using lobby::Setting;
using ui::Role;

namespace {

struct Shape {
  int width, height;
};
constexpr Shape kPortrait{1080, 1920}, kLandscape{1920, 1080}, kSmall{1366, 768}, kTall{2160, 3840},
    kWide{3840, 2160};

void check(Lobby& lobby) {
  const auto wrong =
      lobby::lint(lobby.tree(), static_cast<float>(lobby.window().width()) / lobby.kiosk().scale(),
                  static_cast<float>(lobby.window().height()) / lobby.kiosk().scale());
  for (const auto& sentence : wrong) CHECK_MESSAGE(false, sentence);
  CHECK(wrong.empty());
}

void tap_id(Lobby& lobby, const std::string& id) {
  const auto* node = lobby.by_id(id);
  REQUIRE_MESSAGE(node, id);
  lobby.tap(node->label, node->role);
}

// Calls `each` on every page that the pager of this screen has, then goes back to the first.
void on_every_page(Lobby& lobby, const std::function<void()>& each) {
  for (int turned = 0;; ++turned) {
    each();
    const auto* later = lobby.by_id("pager.later");
    if (!later || later->disabled) {
      while (turned-- > 0) lobby.swipe(0, 0.3F);
      return;
    }
    REQUIRE_MESSAGE(turned < 40, "the pages never end");
    lobby.swipe(0, -0.3F);
  }
}

// Home, today's list to its end, every meeting of the first pages to its end, other days, an empty
// day, the sheets, the cover.
void walk(const Setting& setting) {
  CAPTURE(setting.width);
  CAPTURE(setting.height);
  CAPTURE(setting.beginning.language);
  CAPTURE(setting.beginning.text_size);
  Lobby lobby(setting);
  check(lobby);
  tap_id(lobby, "tile.meetings");
  std::vector<std::string> cards;
  on_every_page(lobby, [&] {
    check(lobby);
    for (const auto& node : lobby.tree().nodes)
      if (node.role == Role::card && cards.size() < 8) cards.push_back(node.id);
  });
  for (const auto& id : cards) {
    for (int i = 0; !lobby.by_id(id) && i < 20; ++i) lobby.swipe(0, -0.3F);
    const auto* card = lobby.by_id(id);
    REQUIRE_MESSAGE(card, id);
    const auto at = card->rect.center();
    lobby.clock().advance(std::chrono::milliseconds(500));
    const ui::Point pixel{at.x * lobby.kiosk().scale(), at.y * lobby.kiosk().scale()};
    lobby.kiosk().handle({.kind = platform::InputEvent::Kind::press, .at = pixel});
    lobby.kiosk().handle({.kind = platform::InputEvent::Kind::release, .at = pixel});
    lobby.settle();
    REQUIRE(lobby.screen() == "meeting");
    on_every_page(lobby, [&] { check(lobby); });
    tap_id(lobby, "dock.back");
  }
  if (lobby.by_id("filter.open")) {
    tap_id(lobby, "filter.open");
    check(lobby);
    tap_id(lobby, "sheet.close");
  }
  if (lobby.by_id("day.4")) {  // a Saturday, which has nothing for families
    tap_id(lobby, "day.4");
    check(lobby);
    if (lobby.by_id("filter.8")) tap_id(lobby, "filter.8");
    check(lobby);
  }
  tap_id(lobby, "dock.language");
  check(lobby);
  tap_id(lobby, "sheet.close");
  lobby.wait(std::chrono::seconds(91));
  if (setting.beginning.text_size >= 1.5F) lobby.wait(std::chrono::seconds(210));
  CHECK(lobby.screen() == "still-there");
  check(lobby);
}

void in_all_languages(Shape shape, float text_size, ui::ThemeName theme = ui::ThemeName::soft) {
  for (const char* language : {"en", "es", "ar"})
    walk({.width = shape.width,
          .height = shape.height,
          .beginning = {.language = language, .text_size = text_size, .theme = theme}});
}

}  // namespace

TEST_CASE("portrait, regular text") {
  in_all_languages(kPortrait, 1);
}
TEST_CASE("portrait, 1.2") {
  in_all_languages(kPortrait, 1.2F);
}
TEST_CASE("portrait, 1.5") {
  in_all_languages(kPortrait, 1.5F);
}
TEST_CASE("portrait, 2") {
  in_all_languages(kPortrait, 2);
}
TEST_CASE("landscape, regular text") {
  in_all_languages(kLandscape, 1);
}
TEST_CASE("landscape, 1.2") {
  in_all_languages(kLandscape, 1.2F);
}
TEST_CASE("landscape, 1.5") {
  in_all_languages(kLandscape, 1.5F);
}
TEST_CASE("landscape, 2") {
  in_all_languages(kLandscape, 2);
}
TEST_CASE("a small panel") {
  in_all_languages(kSmall, 1);
}
TEST_CASE("4K, upright and wide, in high contrast") {
  in_all_languages(kTall, 1, ui::ThemeName::contrast);
  in_all_languages(kWide, 1, ui::ThemeName::contrast);
}
