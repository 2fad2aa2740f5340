// A draw list without a window: what a Painter puts on it can be looked at triangle by triangle.
#pragma once

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "text/engine.h"
#include "ui/paint.h"

namespace hearth::ui {

// An engine with one grey and one coloured page, and layouts made by hand.
class BareEngine : public text::Engine {
 public:
  BareEngine() {
    pages_[0] = {.width = 8, .height = 8, .pixels = std::vector<std::uint8_t>(64)};
    pages_[1] = {.width = 8, .height = 8, .color = true, .pixels = std::vector<std::uint8_t>(256)};
  }
  const text::Layout& layout(std::string_view, const text::Style&, float) override {
    return empty_;
  }
  text::Patch add(int width, int height, std::span<const std::uint8_t> coverage) override {
    pictures.push_back({width, height, {coverage.begin(), coverage.end()}});
    return {0, 0, 1, 1, 0};
  }
  std::span<text::Page> pages() override { return pages_; }
  bool forget_old() override { return false; }
  void forget_all() override {}
  std::size_t cached_layouts() const override { return 0; }

  struct Picture {
    int width, height;
    std::vector<std::uint8_t> coverage;
    std::uint8_t at(int x, int y) const {
      return coverage[static_cast<std::size_t>(y * width + x)];
    }
  };
  std::vector<Picture> pictures;

 private:
  std::array<text::Page, 2> pages_;
  text::Layout empty_;
};

struct Triangle {
  std::array<ImVec2, 3> at;
  std::array<ImU32, 3> color;

  double area() const {
    return std::abs((at[1].x - at[0].x) * (at[2].y - at[0].y) -
                    (at[2].x - at[0].x) * (at[1].y - at[0].y)) /
           2.0;
  }
  bool covers(float x, float y) const {
    const auto side = [&](std::size_t a, std::size_t b) {
      return (at[b].x - at[a].x) * (y - at[a].y) - (at[b].y - at[a].y) * (x - at[a].x);
    };
    const float p = side(0, 1), q = side(1, 2), r = side(2, 0);
    return (p >= 0 && q >= 0 && r >= 0) || (p <= 0 && q <= 0 && r <= 0);
  }
};

class Drawing {
 public:
  explicit Drawing(float scale = 1) : Drawing(scale, nullptr) {}
  // With real type.
  explicit Drawing(text::Engine& real) : Drawing(1, &real) {}
  Drawing(const Drawing&) = delete;
  Drawing& operator=(const Drawing&) = delete;

  Painter& painter() { return *painter_; }
  const ImDrawList& list() const { return *list_; }
  const Frame& frame() const { return frame_; }
  TextureId texture(std::size_t page) const { return textures_[page]; }

  std::vector<Triangle> triangles() const {
    std::vector<Triangle> found;
    for (const auto& command : list_->CmdBuffer)
      for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
        Triangle triangle;
        for (unsigned k = 0; k < 3; ++k) {
          const auto index = list_->IdxBuffer[static_cast<int>(command.IdxOffset + i + k)];
          const auto& vertex = list_->VtxBuffer[static_cast<int>(command.VtxOffset + index)];
          triangle.at[k] = vertex.pos;
          triangle.color[k] = vertex.col;
        }
        found.push_back(triangle);
      }
    return found;
  }

  // The smallest rectangle around everything drawn, in pixels.
  Rect bounds() const {
    float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
    for (const auto& triangle : triangles())
      for (const auto& at : triangle.at) {
        left = std::min(left, at.x);
        right = std::max(right, at.x);
        top = std::min(top, at.y);
        bottom = std::max(bottom, at.y);
      }
    return {left, top, right - left, bottom - top};
  }

  // Commands that draw something.
  std::vector<ImDrawCmd> commands() const {
    std::vector<ImDrawCmd> found;
    for (const auto& command : list_->CmdBuffer)
      if (command.ElemCount > 0) found.push_back(command);
    return found;
  }

  BareEngine engine;

 private:
  Drawing(float scale, text::Engine* real) {
    static const Context context;
    list_.emplace(ImGui::GetDrawListSharedData());
    list_->_ResetForNewFrame();
    list_->PushClipRectFullScreen();
    list_->PushTextureID(ImGui::GetIO().Fonts->TexID);
    painter_.emplace(real ? *real : engine, scale);
    frame_.begin(*list_, 4000, 4000, {});
    painter_->begin(frame_, textures_);
  }

  // What Dear ImGui wants around its draw lists; one for the whole program.
  struct Context {
    Context() {
      ImGui::CreateContext();
      auto& io = ImGui::GetIO();
      io.IniFilename = nullptr;
      io.DisplaySize = {4000, 4000};
      ImGui::GetStyle().AntiAliasedLinesUseTex = false;  // as platform/graphics.cpp has it
      io.Fonts->AddFontDefault();
      io.Fonts->Build();
      ImGui::NewFrame();
    }
    ~Context() {
      ImGui::EndFrame();
      ImGui::DestroyContext();
    }
  };

  std::optional<ImDrawList> list_;
  Frame frame_;
  std::optional<Painter> painter_;
  std::array<int, 2> marks_{};
  std::array<TextureId, 2> textures_{&marks_[0], &marks_[1]};
};

}  // namespace hearth::ui
