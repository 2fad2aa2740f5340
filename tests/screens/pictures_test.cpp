// Pictures in the window: the right pixels, in the right place, and a frame that waits for none.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "picture/made.h"
#include "screens/pages_center.h"
#include "support/reading.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

// A long page with this picture at its head.
std::string front(const std::string& image) {
  return "title = \"Hope\"\nimage = \"" + image + "\"\nimage_alt = \"Four fields\"";
}

const ui::Node* shown_picture(const Lobby& lobby) {
  return lobby.find("Four fields", Role::image);
}

// The colour at a share of the picture.
std::array<int, 3> color_at(Lobby& lobby, float across, float down) {
  const auto& rect = shown_picture(lobby)->rect;
  const float scale = lobby.kiosk().scale();
  const auto x = static_cast<std::size_t>((rect.x + rect.w * across) * scale);
  const auto y = static_cast<std::size_t>((rect.y + rect.h * down) * scale);
  const auto pixels = lobby.pixels();
  const auto at = (y * static_cast<std::size_t>(lobby.window().width()) + x) * 3;
  return {pixels[at], pixels[at + 1], pixels[at + 2]};
}

Lobby& open(Lobby& lobby) {
  lobby::open_library(lobby);
  lobby::open_article(lobby, "a");
  return lobby;
}

constexpr std::array<int, 3> kRed{255, 0, 0}, kGreen{0, 255, 0}, kBlue{0, 0, 255},
    kWhite{255, 255, 255};

}  // namespace

TEST_CASE("a picture stands at the head of its page, upright and lying, never mirrored") {
  const tests::PagesCenter center;
  center.page("a.md", front("fields.png"), "Words.");
  center.picture("fields.png", tests::png(tests::four_fields(1200, 600)));
  for (const auto& [width, height] : {std::pair{1080, 1920}, {1920, 1080}, {1366, 768}}) {
    CAPTURE(width);
    Lobby lobby({.width = width, .height = height, .folder = center.path()});
    open(lobby);
    REQUIRE(shown_picture(lobby));
    CHECK(color_at(lobby, 0.25F, 0.25F) == kRed);
    CHECK(color_at(lobby, 0.75F, 0.25F) == kGreen);
    CHECK(color_at(lobby, 0.25F, 0.75F) == kBlue);
    CHECK(color_at(lobby, 0.75F, 0.75F) == kWhite);
    const auto& rect = shown_picture(lobby)->rect;
    CHECK(rect.w / rect.h == doctest::Approx(2).epsilon(0.02));
  }
}

TEST_CASE("in the evening's colours a picture gives less light") {
  const tests::PagesCenter center;
  center.page("a.md", front("fields.png"), "Words.");
  center.picture("fields.png", tests::png(tests::four_fields(1200, 600)));
  Lobby lobby({.beginning = {.theme = ui::ThemeName::evening}, .folder = center.path()});
  open(lobby);
  const auto white = color_at(lobby, 0.75F, 0.75F);
  CHECK(white[0] < 220);
  CHECK(white[0] > 160);
}

TEST_CASE("a photo of many megapixels is shown, and no frame waits for it") {
  const tests::PagesCenter center;
  center.page("a.md", front("photo.jpg"), "Words.");
  center.picture("photo.jpg", tests::jpeg(tests::four_fields(4096, 4096)));
  Lobby lobby({.folder = center.path()});
  lobby::open_library(lobby);
  const auto before = static_cast<std::ptrdiff_t>(lobby.kiosk().frames().cpu_us.size());
  lobby::open_article(lobby, "a");
  const auto& spent = lobby.kiosk().frames().cpu_us;  // microseconds of this thread, each frame's
  CHECK(*std::max_element(spent.begin() + before, spent.end()) < 150'000);
  REQUIRE(shown_picture(lobby));
  const auto red = color_at(lobby, 0.25F, 0.25F);
  CHECK(red[0] > 240);
  CHECK(red[1] < 20);
}

TEST_CASE("where its picture is damaged a page says nothing of it") {
  const tests::PagesCenter center;
  center.page("a.md", front("fields.png"), "Words.");
  const auto whole = tests::png(tests::four_fields(300, 300));
  center.picture("fields.png", whole.substr(0, whole.size() / 2));
  Lobby lobby({.folder = center.path()});
  open(lobby);
  CHECK(shown_picture(lobby) == nullptr);
  CHECK(lobby.shows("Words."));
}
