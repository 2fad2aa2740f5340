#include "screens/stick_note.h"

#include <algorithm>

#include "screens/stick_words.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {
constexpr float kAround = 16, kIcon = 48, kLead = kIcon + 20;
}

float stick_note(Stage& stage, float foot) {
  const auto said = stick_words(stage);
  if (!said) return 0;
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const float room = canvas.width() - 2 * canvas.margin() - kLead;
  const ui::TextLook brief{
      .style = ui::type::bold(ui::type::support), .color = theme.ink, .grows = false};
  const ui::TextLook more{.style = ui::type::smallest, .color = theme.ink, .grows = false};
  const float upper = canvas.measure(said->brief, brief, room).height;
  const float lower = said->more.empty() ? 0 : canvas.measure(said->more, more, room).height;
  const float height = std::max(kIcon, upper + lower) + 2 * kAround;
  const ui::Rect rect{0, foot - height, canvas.width(), height};
  canvas.open_region("home.stick", rect, ui::Role::status,
                     said->more.empty() ? said->brief : said->brief + " " + said->more);
  canvas.fill(rect, said->refused ? theme.care_tint : theme.ok_tint);
  canvas.icon(said->refused ? ui::Icon::shieldx : ui::Icon::usb,
              {canvas.margin(), rect.y + (height - kIcon) / 2, kIcon, kIcon},
              said->refused ? theme.care : theme.ok);
  const float x = canvas.margin() + kLead, top = rect.y + (height - upper - lower) / 2;
  canvas.text({x, top, room, 0}, said->brief, brief);
  if (!said->more.empty()) canvas.text({x, top + upper, room, 0}, said->more, more);
  canvas.close();
  return height;
}

}  // namespace hearth::screens
