#include "support/blind_window.h"

#include <imgui.h>

namespace hearth::lobby {

namespace {

class BlindWindow : public platform::Window {
 public:
  BlindWindow(int width, int height, float pixel_mm)
      : width_(width), height_(height), pixel_mm_(pixel_mm) {
    ImGui::CreateContext();
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    unsigned char* pixels = nullptr;
    int wide = 0, high = 0;
    io.Fonts->GetTexDataAsAlpha8(&pixels, &wide, &high);
  }
  ~BlindWindow() override { ImGui::DestroyContext(); }
  BlindWindow(const BlindWindow&) = delete;
  BlindWindow& operator=(const BlindWindow&) = delete;

  int width() const override { return width_; }
  int height() const override { return height_; }
  float pixel_mm() const override { return pixel_mm_; }
  void wait(std::chrono::milliseconds, std::vector<platform::InputEvent>&) override {}
  void poll(std::vector<platform::InputEvent>&) override {}
  void wake() override {}
  std::span<const ui::TextureId> upload(std::span<text::Page> pages) override {
    for (auto& page : pages) page.dirty_top = page.dirty_bottom = 0;
    while (textures_.size() < pages.size())
      textures_.push_back(reinterpret_cast<ui::TextureId>(textures_.size() + 1));
    return textures_;
  }
  ui::TextureId add_picture(int, int, std::span<const std::uint8_t>) override {
    return reinterpret_cast<ui::TextureId>(++pictures_ + 1000);
  }
  void drop_picture(ui::TextureId) override {}
  void present(const ui::Frame&) override {}
  void forget_shown() override {}
  std::vector<std::uint8_t> read_pixels() override { return {}; }
  bool should_close() const override { return false; }

 private:
  int width_, height_;
  float pixel_mm_;
  std::vector<ui::TextureId> textures_;
  std::size_t pictures_ = 0;
};

}  // namespace

std::unique_ptr<platform::Window> blind_window(int width, int height, float pixel_mm) {
  return std::make_unique<BlindWindow>(width, height, pixel_mm);
}

}  // namespace hearth::lobby
