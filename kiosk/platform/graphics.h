// Pixels: the engine's pages as GL textures, draw lists through Dear ImGui's OpenGL 3 back end.
// Lives as long as the GL context that is current when it is made.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/result.h"
#include "text/engine.h"
#include "ui/geometry.h"
#include "ui/paint.h"

struct ImDrawData;

namespace hearth::platform {

class Graphics {
 public:
  static base::Result<std::unique_ptr<Graphics>> create();
  ~Graphics();
  Graphics(const Graphics&) = delete;
  Graphics& operator=(const Graphics&) = delete;

  std::span<const ui::TextureId> upload(std::span<text::Page> pages);
  // Draws into the back buffer of `width` x `height` pixels.
  void draw(ui::Color background, ImDrawData* data, int width, int height);
  std::vector<std::uint8_t> read(int width, int height) const;  // RGB rows from the top

 private:
  Graphics() = default;
  std::vector<unsigned> textures_;
  std::vector<ui::TextureId> ids_;
};

}  // namespace hearth::platform
