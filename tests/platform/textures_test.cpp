// The engine's pages on the graphics card, seen in the pixels that come out.
#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>

#include "platform/window.h"

using namespace hearth;
using namespace hearth::platform;

namespace {

struct Rgb {
  int r, g, b;
  bool operator==(const Rgb&) const = default;
};

Rgb pixel(Window& window, int x, int y) {
  const auto rgb = window.read_pixels();
  REQUIRE(rgb.size() == static_cast<std::size_t>(window.width() * window.height() * 3));
  const auto at = static_cast<std::size_t>((y * window.width() + x) * 3);
  return {rgb[at], rgb[at + 1], rgb[at + 2]};
}

constexpr Rgb kBlack{0, 0, 0}, kTint{90, 60, 200}, kGreen{10, 220, 30};

}  // namespace

TEST_CASE("grey pages tint, coloured pages keep their colours, changed rows are taken over") {
  auto opened = Window::open({.width = 64, .height = 64});
  REQUIRE_MESSAGE(opened.ok(), opened.error().message);
  auto& window = **opened;
  std::vector<text::Page> pages(2);
  pages[0] = {.width = 4, .height = 4, .pixels = std::vector<std::uint8_t>(16, 255)};
  pages[1] = {.width = 4, .height = 4, .color = true, .pixels = {}};
  for (int i = 0; i < 16; ++i) pages[1].pixels.insert(pages[1].pixels.end(), {10, 220, 30, 255});
  ui::Frame frame;
  const auto show = [&] {
    const auto textures = window.upload(pages);
    REQUIRE(textures.size() == pages.size());
    ImGui::GetIO().DisplaySize = {64, 64};
    ImGui::NewFrame();
    auto* list = ImGui::GetBackgroundDrawList();
    frame.begin(*list, 64, 64, ui::Color::hex(0x000000));
    list->AddImage(textures[0], {0, 0}, {32, 32}, {0, 0}, {1, 1}, IM_COL32(90, 60, 200, 255));
    list->AddImage(textures[1], {32, 0}, {64, 32});
    frame.take_triangles();
    ImGui::Render();
    window.forget_shown();  // the same triangles with other textures
    window.present(frame);
  };
  show();
  CHECK(pixel(window, 16, 4) == kTint);
  CHECK(pixel(window, 48, 16) == kGreen);
  CHECK(pixel(window, 16, 48) == kBlack);

  // All of it is emptied, but only the upper rows are said to have changed.
  std::fill(pages[0].pixels.begin(), pages[0].pixels.end(), std::uint8_t{0});
  pages[0].dirty_top = 0;
  pages[0].dirty_bottom = 2;
  show();
  CHECK(pixel(window, 16, 4) == kBlack);
  CHECK(pixel(window, 16, 28) == kTint);
  CHECK(pixel(window, 16, 28) == kTint);  // and can be read again

  // A page that came later.
  pages.push_back({.width = 2, .height = 2, .pixels = std::vector<std::uint8_t>(4, 255)});
  show();
}
