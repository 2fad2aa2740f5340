#include "screens/staff_typing.h"

#include <algorithm>

#include "ui/field.h"
#include "ui/furniture.h"
#include "ui/keyboard.h"

namespace hearth::screens {

namespace {
constexpr float kGap = 20, kKeyboardShare = 0.62F, kLeastKeyboard = 440;
}

bool staff_typing(Stage& stage, const StaffPlaceBox& place, const StaffTyping& look) {
  auto& canvas = stage.canvas;
  auto& session = *stage.staff;
  auto& state = session.keyboard;
  state.hidden = false;
  const bool portrait = canvas.portrait();
  auto box = place.content;
  // The keyboard's ground reaches down to the dock.
  box.h = canvas.height() - ui::dock_height(canvas) -
          (portrait ? ui::reach_strip_height(canvas) : 0) - box.y;
  const ui::KeyboardLook keyboard{.language = stage.visit.language, .done = look.done};
  const float start = portrait ? 0 : ui::panel_width(canvas), wide = canvas.width() - start;
  const float least = ui::field_height(canvas);
  const float most = std::min(portrait ? std::max(box.h * kKeyboardShare, kLeastKeyboard) : box.h,
                              box.h - least - 2 * kGap);
  const float keys = ui::keyboard_height(canvas, keyboard, state, wide, most);
  const ui::Rect ground{start, box.bottom() - keys, wide, keys};
  float room = ground.y - kGap - box.y;
  const float chips = ui::chip_height(canvas);
  if (room - chips - kGap > ui::field_height(canvas, 2)) {
    room -= chips + kGap;
    ui::keyboard_chips(canvas, {box.x, box.y + room + kGap, box.w, chips}, ground, keyboard, state);
    state.hidden = false;
  }
  ui::field(
      canvas, "staff.field", {box.x, box.y, box.w, std::min(room, ui::field_height(canvas, 3))},
      {.icon = look.icon, .label = look.label, .placeholder = look.placeholder}, session.words);
  return ui::keyboard(canvas, ground, keyboard, state, session.words) == ui::Typing::done;
}

}  // namespace hearth::screens
