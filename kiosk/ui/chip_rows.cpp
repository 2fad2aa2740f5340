#include "ui/chip_rows.h"

#include <algorithm>

namespace hearth::ui {

namespace {

using Chips = std::span<PlacedChip* const>;

// As many to a row as go in, each as much wider as the row has to spare.
float place_in_rows(const Canvas& canvas, Rect box, Chips chips) {
  const float gap = 14;
  float y = box.y;
  for (std::size_t first = 0; first < chips.size();) {
    auto end = first;
    float wide = -gap, tall = 0;
    for (; end < chips.size(); ++end) {
      auto& chip = *chips[end];
      const float width = std::min(box.w, chip_width(canvas, chip.name, chip.look()));
      if (end > first && wide + gap + width > box.w) break;
      wide += gap + width;
      chip.rect.w = width;
      tall = std::max(tall, chip_height(canvas, chip.name, chip.look(), width));
    }
    const float spare = (box.w - wide) / static_cast<float>(end - first);
    float x = box.x;
    for (; first < end; ++first) {
      auto& rect = chips[first]->rect;
      rect = {x, y, rect.w + spare, tall};
      x = rect.right() + gap;
    }
    y += tall + gap;
  }
  return y - gap - box.y;
}

// Words that are too long for one column have a row to themselves.
float place_in_columns(const Canvas& canvas, Rect box, Chips chips) {
  const float gap = 12, half = (box.w - gap) / 2;
  float y = box.y;
  for (std::size_t i = 0; i < chips.size();) {
    const auto fits = [&](const PlacedChip& chip) {
      return chip_height(canvas, chip.name, chip.look(), half) <= chip_height(canvas);
    };
    const bool two = fits(*chips[i]) && i + 1 < chips.size() && fits(*chips[i + 1]);
    const float width = two || fits(*chips[i]) ? half : box.w;
    const float tall = chip_height(canvas, chips[i]->name, chips[i]->look(), width);
    chips[i]->rect = {box.x, y, width, tall};
    if (two) chips[i + 1]->rect = {box.x + half + gap, y, half, tall};
    i += two ? 2 : 1;
    y += tall + gap;
  }
  return y - gap - box.y;
}

}  // namespace

float place_chips(const Canvas& canvas, Rect box, Chips chips) {
  if (chips.empty()) return 0;
  return canvas.portrait() ? place_in_rows(canvas, box, chips)
                           : place_in_columns(canvas, box, chips);
}

bool draw_chip(Canvas& canvas, const PlacedChip& chip) {
  return ui::chip(canvas, chip.id, chip.rect, chip.name, chip.look());
}

}  // namespace hearth::ui
