// Pixels: the engine's pages as GL textures, and frames drawn with three small programs: what is
// opaque without blending, what has no texture without looking into one (Dear ImGui's back end does
// both for every pixel, which on software GL takes four times as long). Lives as long as the GL
// context that is current when it is made.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/result.h"
#include "platform/program.h"
#include "text/engine.h"
#include "ui/frame.h"

namespace hearth::platform {

class Graphics {
 public:
  static base::Result<std::unique_ptr<Graphics>> create();
  ~Graphics();
  Graphics(const Graphics&) = delete;
  Graphics& operator=(const Graphics&) = delete;

  std::span<const ui::TextureId> upload(std::span<text::Page> pages);
  ui::TextureId add_picture(int width, int height, std::span<const std::uint8_t> rgba);
  void drop_picture(ui::TextureId picture);
  // Draws these areas of the frame into the back buffer.
  void draw(const ui::Frame& frame, std::span<const ui::Area> areas);
  std::vector<std::uint8_t> read(int width, int height) const;  // RGB rows from the top

 private:
  struct Page {
    unsigned texture;
    bool color;
  };

  Graphics() = default;
  void draw_parts(const ui::Frame& frame, const ui::Area& area) const;
  const Program& program(ui::TextureId texture) const;

  Program solid_, coverage_, colors_;
  unsigned array_ = 0, vertices_ = 0, indices_ = 0;
  std::vector<Page> pages_;
  std::vector<ui::TextureId> ids_;
  std::vector<unsigned> pictures_;
};

}  // namespace hearth::platform
