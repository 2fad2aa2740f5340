#include "screens/ways_on.h"

#include <algorithm>

#include "ui/widgets.h"

namespace hearth::screens {

namespace {
constexpr float kGap = 20;

ui::ButtonLook look_of(const WayOn& way) {
  return {.icon = way.icon, .icon_size = 44};
}
}  // namespace

ui::Block ways_on(Stage& stage, std::vector<WayOn> ways, float width) {
  if (ways.empty()) return {};
  const auto count = static_cast<float>(ways.size());
  const float each = (width - (count - 1) * kGap) / count;
  float height = stage.canvas.portrait() ? 112 : 104;
  for (const auto& way : ways)
    height = std::max(height, ui::button_height(stage.canvas, way.label, each, look_of(way)));
  return {
      .gap = kGap, .height = height, .draw = [&stage, ways = std::move(ways), each](ui::Rect box) {
        for (const auto& way : ways) {
          if (ui::button(stage.canvas, way.id, {box.x, box.y, each, box.h}, way.label,
                         look_of(way)))
            way.go();
          box.x += each + kGap;
        }
      }};
}

}  // namespace hearth::screens
