#include "screens/picture_block.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hearth::screens {

namespace {
constexpr float kLeast = 140;  // units; a smaller picture tells nothing
}

std::optional<ui::Block> picture_block(Stage& stage, const PictureWish& wish) {
  const auto* picture = stage.catalog.picture(wish.name);
  if (!picture || picture->width < 1 || picture->height < 1) return std::nullopt;
  const auto wide = static_cast<float>(picture->width), high = static_cast<float>(picture->height);
  const float fit = std::min(wish.width / wide, wish.height / high);
  if (std::min(wide, high) * fit < kLeast) return std::nullopt;
  // Whole pixels, each drawn as it was made.
  const float scale = stage.canvas.scale();
  const int across = std::max(1, static_cast<int>(wide * fit * scale));
  const int down = std::max(1, static_cast<int>(high * fit * scale));
  return ui::Block{.gap = wish.gap,
                   .height = static_cast<float>(down) / scale,
                   .draw = [&stage, name = picture->name, shows = wish.shows, across, down,
                            scale](ui::Rect box) {
                     auto& canvas = stage.canvas;
                     const ui::Rect rect{box.x, box.y, static_cast<float>(across) / scale,
                                         static_cast<float>(down) / scale};
                     canvas.open_region("picture." + name, rect, ui::Role::image, shows);
                     const auto texture =
                         stage.pictures ? stage.pictures->find(name, across, down) : nullptr;
                     if (texture)
                       canvas.picture(rect, texture, ui::kCardRadius);
                     else
                       canvas.fill(rect, canvas.theme().sunken, ui::kCardRadius);
                     canvas.close();
                   }};
}

}  // namespace hearth::screens
