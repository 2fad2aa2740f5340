// Search over everything, by what is typed: the field, what is found, and the keyboard below
// (lying: what is found in the reading panel, beside the keyboard). Where the controls are lowered
// the field stands above them, for reading.
#include <algorithm>
#include <cmath>

#include "screens/screens.h"
#include "screens/search_results.h"
#include "ui/field.h"
#include "ui/furniture.h"
#include "ui/keyboard.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kGap = 20;
constexpr float kKeyboardShare = 0.6F;  // of the height that is left to what is touched
constexpr float kLeastKeyboard = 460;   // units: four rows of letters and the lowest

struct Places {
  Rect field;
  bool field_above = false;  // above the horizon: it is read there and not touched
  Rect found;                // for what is found
  bool touched = true;       // it may be touched there
  Rect chips, keys;          // of the keyboard; its own may be empty
};

// Above lowered controls, where the sky has room for it.
std::optional<Rect> above_horizon(const ui::Canvas& canvas, const ui::Stage& stage, float tall) {
  if (!canvas.look().reach) return std::nullopt;
  const auto& box = stage.content;
  if (!canvas.portrait()) {
    const float top = box.y - kGap - tall;
    return top >= 24 ? std::optional(Rect{box.x, top, box.w, tall}) : std::nullopt;
  }
  // In the sky, or where that is low, before the hills.
  const float room = canvas.horizon() - kGap - stage.above.y;
  if (room < tall) return std::nullopt;
  const float over = stage.above.h >= tall ? stage.above.h : room;
  return Rect{box.x, stage.above.y + (over - tall) / 2, box.w, tall};
}

Places places(const Stage& stage, const ui::Stage& left, ui::KeyboardLook& look) {
  const auto& canvas = stage.canvas;
  const auto& state = stage.visit.keyboard;
  Places at;
  const float tall = ui::field_height(canvas);
  const bool portrait = canvas.portrait();
  // The keyboard's ground reaches down to the dock.
  auto box = left.content;
  box.h = canvas.height() - ui::dock_height(canvas) -
          (portrait ? ui::reach_strip_height(canvas) : 0) - box.y;
  const float whole = box.h;
  const auto above = above_horizon(canvas, left, tall);
  at.field_above = above.has_value();
  at.field = above.value_or(Rect{box.x, box.y, box.w, tall});
  if (!above) {
    box.y += tall + kGap;
    box.h -= tall + kGap;
  }
  look.clear = at.field_above;
  const float start = portrait ? 0 : ui::panel_width(canvas);
  const float wide = canvas.width() - start;
  const float chips = ui::chip_height(canvas);
  const float most = portrait ? std::max(whole * kKeyboardShare, kLeastKeyboard) : box.h;
  const float keys =
      state.hidden ? 0 : ui::keyboard_height(canvas, look, state, wide, std::min(most, box.h));
  at.keys = {start, box.bottom() - keys, wide, keys};
  // The chips stand above the keyboard as far as there is room.
  const bool with_chips = box.h - keys >= chips + 2 * kGap;
  at.chips = with_chips ? Rect{box.x, at.keys.y - kGap - chips, box.w, chips} : Rect{};
  const float foot = (with_chips ? at.chips.y : at.keys.y) - kGap;
  at.found = portrait || state.hidden ? Rect{box.x, box.y, box.w, std::max(0.0F, foot - box.y)}
                                      : left.panel;
  at.touched = portrait || state.hidden || !canvas.look().reach;
  return at;
}

}  // namespace

void draw_search(Stage& stage) {
  auto& canvas = stage.canvas;
  auto& visit = stage.visit;
  const auto& words = stage.words();
  const auto left = ui::header(
      canvas, {.icon = ui::Icon::search,
               .title = canvas.large() ? words.tr("Search") : words.tr("Find help"),
               .line = canvas.large() || visit.reach ? std::string_view() : words.tr("Search"),
               .clock = stage.clock(),
               .hue = canvas.theme().find});
  ui::KeyboardLook look{.language = visit.language, .done = words.tr("See results")};
  const auto at = places(stage, left, look);
  const auto typed = ui::field(canvas, "search.field", at.field,
                               {.label = words.tr("Search"),
                                .placeholder = words.tr("Type a word or a name"),
                                .writing = !visit.keyboard.hidden,
                                .acts = !at.field_above},
                               visit.search);
  if (at.chips.h > 0) ui::keyboard_chips(canvas, at.chips, at.keys, look, visit.keyboard);
  if (typed.chosen) visit.keyboard.hidden = false;
  if (typed.cleared) visit.here().page = 0;
  if (at.keys.h > 0 &&
      ui::keyboard(canvas, at.keys, look, visit.keyboard, visit.search) == ui::Typing::changed)
    visit.here().page = 0;
  const bool free = !canvas.portrait() && visit.keyboard.hidden && !visit.reach;
  draw_search_results(stage, at.found, at.touched, free ? left.panel : Rect{});
}

}  // namespace hearth::screens
