#include "screens/stick_note.h"

#include "screens/foot_strip.h"
#include "screens/stick_words.h"

namespace hearth::screens {

float stick_note(Stage& stage, float foot) {
  const auto said = stick_words(stage);
  if (!said) return 0;
  const auto& theme = stage.canvas.theme();
  FootStrip strip{
      .id = "home.stick",
      .face = said->refused ? theme.care_tint : theme.ok_tint,
      .lines = {{said->brief,
                 {.style = ui::type::bold(ui::type::support), .color = theme.ink, .grows = false}}},
      .icon = said->refused ? ui::Icon::shieldx : ui::Icon::usb,
      .icon_color = said->refused ? theme.care : theme.ok};
  if (!said->more.empty())
    strip.lines.push_back(
        {said->more, {.style = ui::type::smallest, .color = theme.ink, .grows = false}});
  return foot_strip(stage.canvas, foot, strip);
}

}  // namespace hearth::screens
