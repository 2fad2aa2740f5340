#include "screens/foot_strip.h"

#include <algorithm>

namespace hearth::screens {

namespace {
constexpr float kAround = 14, kIcon = 48, kLead = kIcon + 20;
}

float foot_strip(ui::Canvas& canvas, float foot, const FootStrip& strip) {
  const float lead = strip.icon ? kLead : 0;
  const float room = canvas.width() - 2 * canvas.margin() - lead;
  std::string label;
  float words = 0;
  for (const auto& line : strip.lines) {
    label += (label.empty() ? "" : " ") + line.words;
    words += canvas.measure(line.words, line.look, room).height;
  }
  const float height = std::max(strip.icon ? kIcon : 0, words) + 2 * kAround;
  const ui::Rect rect{0, foot - height, canvas.width(), height};
  canvas.open_region(strip.id, rect, ui::Role::status, label);
  canvas.fill(rect, strip.face);
  if (strip.icon)
    canvas.icon(*strip.icon, {canvas.margin(), rect.y + (height - kIcon) / 2, kIcon, kIcon},
                strip.icon_color);
  float y = rect.y + (height - words) / 2;
  for (const auto& line : strip.lines)
    y += canvas.text({canvas.margin() + lead, y, room, 0}, line.words, line.look);
  canvas.close();
  return height;
}

}  // namespace hearth::screens
