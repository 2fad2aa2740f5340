// Every screen that can be reached, in every language, shape and text size, is read on its tree:
// everything has a label, can be touched, is whole and large enough, and lies over nothing else.
#include <doctest/doctest.h>

#include "screens/looks.h"
#include "support/crawl.h"

using namespace hearth;
using namespace hearth::looks;
using lobby::Lobby;
using ui::ThemeName;

namespace {

void walk(Shape shape, const visit::Beginning& beginning) {
  const auto setting = read_in(shape, beginning);
  INFO(told(setting));
  Lobby lobby(setting);
  lobby::crawl(lobby, [&] { check(lobby); });
  lobby.tap_id("dock.help");
  lobby.wait(std::chrono::seconds(91));
  if (lobby.screen() != "still-there") lobby.wait(std::chrono::seconds(210));
  CHECK(lobby.screen() == "still-there");
  check(lobby);
}

void in_all_languages(Shape shape, visit::Beginning beginning) {
  for (const char* language : {"en", "es", "ar"}) {
    beginning.language = language;
    walk(shape, beginning);
  }
}

}  // namespace

TEST_CASE("portrait, regular text") {
  in_all_languages(kPortrait, {});
}
TEST_CASE("portrait, 1.2") {
  in_all_languages(kPortrait, {.text_size = 1.2F});
}
TEST_CASE("portrait, 1.5") {
  in_all_languages(kPortrait, {.text_size = 1.5F});
}
TEST_CASE("portrait, 2") {
  in_all_languages(kPortrait, {.text_size = 2});
}
TEST_CASE("landscape, regular text") {
  in_all_languages(kLandscape, {});
}
TEST_CASE("landscape, 1.2") {
  in_all_languages(kLandscape, {.text_size = 1.2F});
}
TEST_CASE("landscape, 1.5") {
  in_all_languages(kLandscape, {.text_size = 1.5F});
}
TEST_CASE("landscape, 2") {
  in_all_languages(kLandscape, {.text_size = 2});
}
TEST_CASE("lowered controls, upright and wide") {
  in_all_languages(kPortrait, {.reach = true});
  in_all_languages(kLandscape, {.reach = true});
}
TEST_CASE("lowered controls with the largest text") {
  walk(kPortrait, {.language = "es", .text_size = 2, .reach = true});
  walk(kLandscape, {.language = "ar", .text_size = 1.5F, .reach = true});
}
TEST_CASE("a small panel") {
  in_all_languages(kSmall, {});
}
TEST_CASE("a small panel with larger text, and with lowered controls") {
  walk(kSmall, {.language = "es", .text_size = 1.5F});
  walk(kSmall, {.language = "en", .reach = true});
}
TEST_CASE("4K, upright and wide, in high contrast") {
  walk(kTall, {.language = "ar", .theme = ThemeName::contrast});
  walk(kWide, {.language = "en", .theme = ThemeName::contrast});
}
TEST_CASE("a 15.6 inch panel, upright, by the settings' millimetres") {
  walk(kSmallUpright, {.language = "es"});
}

// Staff's pages are behind a PIN; they are walked from there.
TEST_CASE("staff's pages, in the shapes, sizes and languages that differ most") {
  struct Look {
    Shape shape;
    visit::Beginning beginning;
  };
  const auto with = [](const char* language, float size, bool reach = false) {
    visit::Beginning beginning{.language = language, .text_size = size};
    beginning.reach = reach;
    return beginning;
  };
  for (const auto& [shape, beginning] :
       {Look{kPortrait, with("en", 1)}, Look{kPortrait, with("ar", 1.2F)},
        Look{kPortrait, with("es", 2)}, Look{kPortrait, with("es", 1.5F, true)},
        Look{kLandscape, with("es", 1)}, Look{kLandscape, with("ar", 2)},
        Look{kLandscape, with("en", 1.2F, true)}, Look{kSmall, with("es", 1)},
        Look{kSmall, with("en", 1.5F)}, Look{kSmall, with("ar", 1, true)},
        Look{kSmallUpright, with("es", 1)}}) {
    auto setting = read_in(shape, beginning);
    setting.staffed = true;
    INFO(told(setting));
    Lobby lobby(setting);
    lobby::crawl(
        lobby, [&] { check(lobby); }, [&] { lobby.come_in(lobby::kLead, lobby::kLeadPin); });
  }
}
