// What visitors see while the kiosk cannot do its work.
#include <doctest/doctest.h>

#include "app/fault.h"
#include "support/turning.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;
using namespace std::chrono_literals;

namespace {

constexpr int kState = static_cast<int>(app::FaultNumber::state);

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
