// What visitors see while the kiosk cannot do its work, or has none yet.
#include <doctest/doctest.h>

#include "app/fault.h"
#include "support/turning.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;
using namespace std::chrono_literals;

namespace {

constexpr int kState = static_cast<int>(app::FaultNumber::state);

bool says_anywhere(Lobby& lobby, std::string_view number) {
  bool says = false;
  lobby::on_every_page(lobby, [&] {
    for (const auto& node : lobby.tree().nodes)
      says = says || node.label.find(number) != std::string::npos ||
             node.value.find(number) != std::string::npos;
  });
  return says;
}

}  // namespace

TEST_CASE("out of order: home says so calmly, with a number for staff, and leads to help") {
  Lobby lobby({.blind = true, .fault = kState});
  CHECK(lobby.screen() == "out-of-order");
  CHECK(lobby.shows("This screen is taking a break", Role::heading));
  CHECK(lobby.shows("For staff: number 83"));
  CHECK_FALSE(lobby.shows("Meetings", Role::tile));
  lobby.tap("I need help now", Role::button);
  CHECK(lobby.screen() == "help");
  lobby.tap("Back", Role::button);
  CHECK(lobby.screen() == "out-of-order");
}

TEST_CASE("out of order: a visit still has its language and its end") {
  Lobby lobby({.blind = true, .fault = kState});
  lobby.tap("Language", Role::button);
  lobby.tap("Español");
  CHECK(lobby.shows("Para el personal: número 83"));
  lobby.wait(91s);
  CHECK(lobby.screen() == "still-there");
  lobby.wait(30s);
  CHECK(lobby.screen() == "out-of-order");
  CHECK(lobby.shows("For staff: number 83"));
}

TEST_CASE("out of order: help has the lines of the country that the settings name, and else none") {
  for (const bool named : {true, false}) {
    CAPTURE(named);
    Lobby lobby({.blind = true, .fault = kState, .country = named ? "US" : ""});
    lobby.tap("I need help now", Role::button);
    CHECK(says_anywhere(lobby, "988") == named);
    CHECK(says_anywhere(lobby, "911") == named);
    CHECK((lobby::turn_to(lobby, "line.samhsa") != nullptr) == named);
    lobby::turn_to_first(lobby);
    lobby.tap_id("help.wake-up");
    CHECK(says_anywhere(lobby, "911") == named);
  }
}

TEST_CASE("before the first pack help is one touch away where its numbers are known") {
  Lobby lobby({.blind = true, .empty = true, .country = "US", .packs = true});
  const auto waits = [&] { return lobby.screen() == "staff-first-stick"; };
  REQUIRE(waits());
  lobby.tap("I need help now", Role::button);
  CHECK(lobby.screen() == "help");
  CHECK(says_anywhere(lobby, "988"));
  CHECK(says_anywhere(lobby, "911"));
  lobby.tap("Back", Role::button);
  CHECK(waits());
  // The same by a key; whoever reads a line is not disturbed, and the end of their visit leads
  // back.
  lobby.press(platform::InputEvent::Key::help);
  REQUIRE(lobby.screen() == "help");
  lobby.tap_id("line.988");
  CHECK(lobby.screen() == "help-line");
  lobby.give({});
  CHECK(lobby.screen() == "help-line");
  lobby.tap("Home", Role::button);
  CHECK(waits());
  lobby.tap("I need help now", Role::button);
  lobby.wait(91s);
  lobby.wait(30s);
  CHECK(waits());
}

TEST_CASE("before the first pack home, which has nothing to offer yet, is on no frame") {
  Lobby lobby({.blind = true, .empty = true, .country = "US", .packs = true});
  lobby.tap("I need help now", Role::button);
  lobby.kiosk().handle(
      {.kind = platform::InputEvent::Kind::key, .key = platform::InputEvent::Key::home});
  lobby.kiosk().update();
  CHECK(lobby.screen() == "staff-first-stick");
  lobby.tap("I need help now", Role::button);
  lobby.clock().advance(500ms);
  const auto at = lobby.by_id("dock.home")->rect.center();
  const ui::Point pixel{at.x * lobby.kiosk().scale(), at.y * lobby.kiosk().scale()};
  lobby.kiosk().handle({.kind = platform::InputEvent::Kind::press, .at = pixel});
  lobby.settle();
  lobby.kiosk().handle({.kind = platform::InputEvent::Kind::release, .at = pixel});
  lobby.kiosk().update();
  CHECK(lobby.screen() == "staff-first-stick");
}

TEST_CASE("before the first pack no number is shown where the country is not known") {
  Lobby lobby({.blind = true, .empty = true, .packs = true});
  REQUIRE(lobby.screen() == "staff-first-stick");
  CHECK_FALSE(lobby.shows("I need help now", Role::button));
  lobby.press(platform::InputEvent::Key::help);
  CHECK(lobby.screen() == "staff-first-stick");
  CHECK_FALSE(says_anywhere(lobby, "988"));
}

TEST_CASE("before the first pack what leads to help is whole in every language, shape and size") {
  for (const auto& [width, height] : {std::pair{1080, 1920}, {1920, 1080}, {1366, 768}})
    for (const float size : {1.0F, 1.5F, 2.0F})
      for (const char* language : {"en", "es", "ar"}) {
        if (height < 1000 && size > 1.5F) continue;  // too low for pages of it
        CAPTURE(width);
        CAPTURE(size);
        CAPTURE(language);
        Lobby lobby({.width = width,
                     .height = height,
                     .beginning = {.language = language, .text_size = size},
                     .blind = true,
                     .empty = true,
                     .country = "US",
                     .packs = true});
        const auto look = [&] {
          lobby::on_every_page(lobby, [&] {
            for (const auto& sentence : lobby::lint(lobby)) CHECK_MESSAGE(false, sentence);
          });
        };
        look();
        lobby.tap_id("dock.help");
        look();
      }
}

TEST_CASE("out of order: in every language, shape and size it is whole") {
  struct Shape {
    int width, height;
  };
  for (const auto [width, height] : {Shape{1080, 1920}, {1920, 1080}, {1366, 768}, {2160, 3840}})
    for (const float size : {1.0F, 1.2F, 1.5F, 2.0F})
      for (const char* language : {"en", "es", "ar"})
        for (const bool reach : {false, true}) {
          Lobby lobby({.width = width,
                       .height = height,
                       .beginning = {.language = language, .text_size = size, .reach = reach},
                       .blind = true,
                       .fault = kState});
          lobby::on_every_page(lobby, [&] {
            for (const auto& sentence : lobby::lint(lobby)) CHECK_MESSAGE(false, sentence);
          });
        }
}
