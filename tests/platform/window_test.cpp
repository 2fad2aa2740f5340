#include "platform/window.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <cstdlib>

using namespace hearth;
using platform::Window;

TEST_CASE("a window has the size it was asked for and shows what is drawn") {
  auto window = Window::open({.width = 320, .height = 480});
  REQUIRE(window.ok());
  auto& it = **window;
  CHECK(it.width() == 320);
  CHECK(it.height() == 480);
  CHECK_FALSE(it.should_close());
  ImGui::GetIO().DisplaySize = {320, 480};
  ImGui::NewFrame();
  auto& list = *ImGui::GetBackgroundDrawList();
  ui::Frame frame;
  frame.begin(list, 320, 480, ui::Color::hex(0x102030));
  list.AddRectFilled({0, 0}, {160, 480}, IM_COL32(0, 128, 0, 255));
  frame.take_triangles();
  ImGui::Render();
  it.present(frame);
  const auto rgb = it.read_pixels();
  REQUIRE(rgb.size() == 320U * 480U * 3U);
  const auto pixel = [&](int x, int y) {
    const auto at = static_cast<std::size_t>((y * 320 + x) * 3);
    return (rgb[at] << 16) | (rgb[at + 1] << 8) | rgb[at + 2];
  };
  CHECK(pixel(80, 10) == 0x008000);
  CHECK(pixel(240, 470) == 0x102030);
}

TEST_CASE("a page becomes a texture, and only what changed is sent again") {
  auto window = Window::open({.width = 64, .height = 64});
  REQUIRE(window.ok());
  std::vector<text::Page> pages(1);
  pages[0].width = pages[0].height = 64;
  pages[0].pixels.assign(64 * 64, 255);
  pages[0].dirty_bottom = 64;
  const auto textures = (*window)->upload(pages);
  REQUIRE(textures.size() == 1);
  CHECK(pages[0].dirty_top == pages[0].dirty_bottom);
  const auto first = textures[0];
  pages[0].dirty_top = 3;
  pages[0].dirty_bottom = 5;
  CHECK((*window)->upload(pages)[0] == first);
}

TEST_CASE("the pixel's size is believed only where it is sensible") {
  auto window = Window::open({.width = 64, .height = 64});
  REQUIRE(window.ok());
  const float mm = (*window)->pixel_mm();
  CHECK((mm == 0 || (mm >= 0.05F && mm <= 1)));
}

TEST_CASE("a picture is written, or one sentence says why not") {
  const std::vector<std::uint8_t> rgb(4 * 4 * 3, 7);
  const auto written = platform::write_png("/proc/no/such.png", 4, 4, rgb);
  REQUIRE_FALSE(written.ok());
  CHECK(written.error().message == "The picture cannot be written.");
}
