// "Hide my screen": a picture and two ways on, one touch each. Nothing of the visit is seen.
#include <algorithm>

#include "screens/registry.h"
#include "ui/furniture.h"
#include "ui/scene.h"
#include "ui/widgets.h"

namespace hearth::screens {

Wish draw_hidden(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto& words = stage.words();
  const bool portrait = canvas.portrait();
  const float foot =
      canvas.height() - ui::dock_height(canvas) - (portrait ? ui::reach_strip_height(canvas) : 0);
  const float margin = canvas.margin();
  // Landscape: the picture stands at the start side, the words and buttons beside it.
  const float left = portrait ? margin : canvas.width() * 0.42F + margin;
  const float width = canvas.width() - margin - left;

  const ui::TextLook title{
      .style = ui::type::title, .color = theme.ink, .align = text::Align::center};
  const ui::TextLook lead{
      .style = ui::type::lead, .color = theme.ink2, .align = text::Align::center};
  const auto said = words.tr("Your screen is hidden");
  const auto calm = words.tr("Take your time. Nothing is lost.");
  const auto show = words.tr("Show it again"), finish = words.tr("Clear everything and finish");
  const ui::ButtonLook show_look{.kind = ui::ButtonKind::primary,
                                 .icon = ui::Icon::eye,
                                 .size = 44,
                                 .icon_size = 54,
                                 .radius = ui::kCardRadius};
  const ui::ButtonLook finish_look{.size = 36, .radius = ui::kCardRadius};
  const float title_tall = canvas.measure(said, title, width).height;
  float calm_tall = 12 + canvas.measure(calm, lead, width).height;
  const float show_tall =
      std::max(portrait ? 152.0F : 132.0F, ui::button_height(canvas, show, width, show_look));
  const float finish_tall = std::max(115.0F, ui::button_height(canvas, finish, width, finish_look));
  const float needed = title_tall + 44 + show_tall + 22 + finish_tall;
  if (needed + calm_tall > foot - 40) calm_tall = 0;  // large words on a low screen
  const float tall = needed + calm_tall;
  // Words may stand above the horizon, buttons may not.
  const float said_tall = title_tall + calm_tall + 44;
  float y = portrait ? foot - 40 - tall : std::max(canvas.horizon() - said_tall, (foot - tall) / 2);
  if (portrait) {
    const float sky = std::max(200.0F, y - 130);
    ui::draw_scene(canvas.painter(),
                   {.area = canvas.on_glass({0, 0, canvas.width(), sky}),
                    .horizon = 0.48F,
                    .zone = 0.52F,
                    .sun = {0.8F, 0.45F},
                    .house = {0.6F, 0.7F},
                    .scale = sky > 900 ? 1.5F : 1},
                   canvas.look().theme, canvas.rtl());
  } else {
    ui::draw_scene(canvas.painter(),
                   {.area = canvas.on_glass(
                        {0, 0, canvas.width() * 0.42F, canvas.height() - ui::dock_height(canvas)}),
                    .horizon = 0.3F,
                    .zone = 0.7F,
                    .sun = {0.8F, 0.35F},
                    .house = {0.58F, 0.725F},
                    .paper_edge = false},
                   canvas.look().theme, canvas.rtl());
  }
  y += canvas.heading({left, y, width, 0}, said, title);
  if (calm_tall > 0) canvas.text({left, y + 12, width, 0}, calm, lead);
  y += calm_tall + 44;
  if (ui::button(canvas, "hidden.show", {left, y, width, show_tall}, show, show_look))
    stage.visit.hidden = false;
  y += show_tall + 22;
  const bool over =
      ui::button(canvas, "hidden.finish", {left, y, width, finish_tall}, finish, finish_look);
  return over ? Wish::end_visit : Wish::none;
}

}  // namespace hearth::screens
