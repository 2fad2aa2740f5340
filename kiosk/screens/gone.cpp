#include "screens/gone.h"

#include <algorithm>

#include "ui/widgets.h"

namespace hearth::screens {

void draw_gone(Stage& stage, ui::Rect box, const Gone& gone) {
  auto& canvas = stage.canvas;
  float y = box.y + 40;
  y += canvas.text({box.x, y, box.w, 0}, gone.title,
                   {.style = ui::type::lead, .color = canvas.theme().ink}) +
       14;
  y += canvas.text({box.x, y, box.w, 0}, gone.line,
                   {.style = ui::type::body, .color = canvas.theme().ink2}) +
       32;
  const ui::ButtonLook look{.icon = gone.icon};
  const float tall = std::max(104.0F, ui::button_height(canvas, gone.button, box.w, look));
  if (!ui::button(canvas, "gone.others", {box.x, y, box.w, tall}, gone.button, look)) return;
  stage.visit.back();
  if (stage.visit.here().screen != gone.to) stage.visit.go({.screen = gone.to});
}

}  // namespace hearth::screens
