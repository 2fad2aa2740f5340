// The codes on a meeting's screen, read back from the window's pixels by a real decoder.
#include <doctest/doctest.h>

#include "support/phone_camera.h"
#include "support/turning.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;
using ui::ThemeName;

namespace {

constexpr std::string_view kWomensCircle = "meeting.womens-circle-tue.1795550400";
constexpr std::string_view kLink = "https://meet.fernbrook.example/womens-circle";

std::string entry_of(std::string_view name, std::string_view place) {
  return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hearth//EN\r\nBEGIN:VEVENT\r\n"
         "UID:womens-circle-tue@fernbrook\r\nDTSTAMP:20261120T140000Z\r\n"
         "DTSTART;TZID=America/New_York:20261124T150000\r\n"
         "DTEND;TZID=America/New_York:20261124T160000\r\n"
         "RRULE:FREQ=WEEKLY;BYDAY=TU\r\nSUMMARY:" +
         std::string(name) + "\r\nLOCATION:" + std::string(place) +
         "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}
const std::string kEnglish = entry_of(
    "Women’s Circle", "Room B\\, Fernbrook House\\, 12 Mill Street\\, Springfield\\, GA 31329");
const std::string kArabic = entry_of(
    "حلقة النساء", "Room B\\, دار فيرنبروك\\, 12 Mill Street\\, Springfield\\, \r\n GA 31329");

void open(Lobby& lobby, std::string_view card) {
  REQUIRE(lobby::turn_to(lobby, "tile.meetings"));  // home has pages where text is large
  lobby.tap_id("tile.meetings");
  REQUIRE_MESSAGE(lobby::turn_to(lobby, card), std::string(card));
  lobby.tap_id(card);
  REQUIRE(lobby.screen() == "meeting");
}

// The code's text; the test fails where the drawing has a flaw.
std::string scanned(Lobby& lobby, std::string_view id) {
  const auto* node = lobby::turn_to(lobby, id);
  REQUIRE_MESSAGE(node, std::string(id));
  CHECK(node->role == Role::image);
  CHECK_FALSE(node->acts);
  CHECK_FALSE(node->spills);
  if (const auto* pager = lobby.by_id("pager.later")) CHECK_FALSE(node->rect.overlaps(pager->rect));
  const auto codes = camera::scan(lobby, node);
  REQUIRE(codes.size() == 1);
  CHECK(camera::flaw(lobby, codes.front()) == "");
  return codes.front().text;
}

}  // namespace

TEST_CASE("a phone reads a meeting's codes in every theme, language, shape and size of text") {
  struct Way {
    int width, height;
    float text_size;
    ThemeName theme;
  };
  std::vector<Way> ways{{1080, 1920, 2, ThemeName::soft},
                        {1920, 1080, 2, ThemeName::contrast},
                        {1366, 768, 1, ThemeName::evening},
                        {1366, 768, 2, ThemeName::soft},
                        {768, 1366, 1, ThemeName::soft}};
  for (const auto theme : {ThemeName::soft, ThemeName::evening, ThemeName::contrast}) {
    ways.push_back({1080, 1920, 1, theme});
    ways.push_back({1920, 1080, 1, theme});
  }
  for (const auto& way : ways)
    for (const auto* language : {"en", "ar"}) {
      CAPTURE(way.width);
      CAPTURE(way.height);
      CAPTURE(way.text_size);
      CAPTURE(static_cast<int>(way.theme));
      CAPTURE(std::string(language));
      Lobby lobby(
          {.width = way.width,
           .height = way.height,
           .beginning = {.language = language, .text_size = way.text_size, .theme = way.theme}});
      open(lobby, kWomensCircle);
      const bool arabic = std::string_view(language) == "ar";
      CHECK(scanned(lobby, "meeting.code.0") == (arabic ? kArabic : kEnglish));
      CHECK(scanned(lobby, "meeting.code.1") == kLink);
    }
}

TEST_CASE("two codes side by side are two to a phone that sees the whole screen") {
  Lobby lobby;
  open(lobby, kWomensCircle);
  REQUIRE(lobby::turn_to(lobby, "meeting.code.0"));
  CHECK(lobby.shows("QR code: Time and room", Role::image));
  CHECK(lobby.shows("QR code: Join online", Role::image));
  CHECK(camera::scan(lobby).size() == 2);
}

TEST_CASE("a meeting without a day gives plain words to keep") {
  Lobby lobby;
  open(lobby, "meeting.family-coaching");
  CHECK(scanned(lobby, "meeting.code.0") ==
        "Family Coaching\nBy appointment\nFamily Room, Fernbrook House, 12 Mill Street, "
        "Springfield, GA 31329\nFernbrook House, 912-555-0100");
}

TEST_CASE("a meeting by phone alone gives its number to call") {
  Lobby lobby;
  open(lobby, "meeting.coaching-by-phone");
  CHECK(scanned(lobby, "meeting.code.1") == "tel:+19125550125");
}

TEST_CASE("a meeting that is called off today gives the next day that it takes place") {
  Lobby lobby;
  open(lobby, "meeting.young-adults-tue.1795561200");
  CHECK(scanned(lobby, "meeting.code.0").find("DTSTART;TZID=America/New_York:20261201T180000") !=
        std::string::npos);
}
