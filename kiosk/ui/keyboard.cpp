#include "ui/keyboard.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/key_face.h"
#include "ui/widgets.h"

namespace hearth::ui {

namespace {

constexpr float kGap = kTargetGap;
constexpr float kPad = 16;      // units around the keys, at least
constexpr float kWidePad = 40;  // beside them, and kHighPad above and below, where there is room
constexpr float kHighPad = 22;
constexpr float kLetter = 44, kWord = 30, kSmallest = 26;

// Where the keyboard's keys lie: their measures in units.
struct Keys {
  float left, top, width, cell, tall;
};

float most_tall(const Canvas& canvas) {
  return canvas.portrait() ? 104 : 92;
}

KeyRoom room_in(const KeyboardLook& look, float width, float height) {
  const auto fit = [](float room) { return static_cast<int>((room + kGap) / (kMinTarget + kGap)); };
  return {.most_columns = std::max(4, fit(width - 2 * kPad)),
          .most_rows = std::max(2, fit(height - 2 * kPad)),
          .clear = look.clear};
}

KeyPlan plan_in(const KeyboardLook& look, const KeyboardState& state, Rect box) {
  return plan_keys(look.language, state, room_in(look, box.w, box.h));
}

Keys measure_keys(const Canvas& canvas, const KeyPlan& plan, Rect box) {
  const auto rows = static_cast<float>(plan.rows.size() + 1);
  const auto columns = static_cast<float>(plan.columns);
  const float needed = columns * (kMinTarget + kGap) - kGap;
  const float beside = needed <= box.w - 2 * kWidePad ? kWidePad : kPad;
  const float gaps = (rows - 1) * kGap;
  const float above = rows * kMinTarget + gaps <= box.h - 2 * kHighPad ? kHighPad : kPad;
  const float width = box.w - 2 * beside;
  return {.left = box.x + beside,
          .top = box.y + above,
          .width = width,
          .cell = (width - (columns - 1) * kGap) / columns,
          .tall = std::min((box.h - 2 * above - gaps) / rows, most_tall(canvas))};
}

TextLook look_of(const Canvas& canvas, const KeyFace& face, Rect rect, Color ink) {
  const float grown = canvas.look().text_size;
  TextLook look{.style = {face.letter ? kLetter : kWord, 1.15F, face.primary, 0},
                .color = ink,
                .align = text::Align::center,
                .language = face.language,
                .grows = false};
  // Scripts that stack their letters need more of the key's height for each unit of type.
  const float line = face.letter ? 1.4F : face.primary ? 2.5F : 1.2F;
  look.style.size =
      std::clamp(look.style.size * grown, kSmallest, std::max(kSmallest, (rect.h - 8) / line));
  return canvas.unbroken(face.shown, look, rect.w - (face.letter ? 12 : 20), kSmallest);
}

bool draw_key(Canvas& canvas, Rect rect, const KeyFace& face) {
  const auto& theme = canvas.theme();
  const bool chosen = canvas.open(face.id, rect,
                                  {.role = Role::key,
                                   .label = face.label,
                                   .language = face.letter ? face.language : std::string_view(),
                                   .selected = face.selected});
  const bool pressed = canvas.pressed(face.id);
  const bool strong = face.primary || face.selected;
  const Color ground = strong        ? (pressed ? theme.primary_press : theme.primary)
                       : face.letter ? (pressed ? theme.line : theme.surface)
                                     : (pressed ? theme.line : theme.sunken);
  const Color ink = strong ? theme.on_primary : theme.ink;
  if (!pressed && face.letter) canvas.shadow(rect, Shadow::touchable);
  canvas.fill(rect, ground, kKeyRadius);
  canvas.outline(rect, strong ? ground : theme.edge, kKeyRadius, theme.outline);
  const auto middle = rect.center();
  if (face.shown.empty()) {
    constexpr float kAlone = 46;
    canvas.icon(*face.icon, {middle.x - kAlone / 2, middle.y - kAlone / 2, kAlone, kAlone}, ink);
  } else {
    constexpr float kBeside = 36;
    const auto look = look_of(canvas, face, rect, ink);
    // A narrow key shows its letters without the icon.
    const bool with_icon =
        face.icon && canvas.measure(face.shown, look, 0).width <= rect.w - 12 - kBeside - 12;
    const float icon = with_icon ? kBeside + 12 : 0;
    const float room = rect.w - 8 - icon;
    const float width =
        with_icon ? std::ceil(canvas.measure(face.shown, look, room).width) + 2 : room;
    const float left = middle.x - (width + icon) / 2;
    if (with_icon) canvas.icon(*face.icon, {left, middle.y - kBeside / 2, kBeside, kBeside}, ink);
    canvas.text_middle({left + icon, rect.y, width, rect.h}, face.shown, look);
  }
  canvas.close();
  return chosen;
}

// A rectangle as it lies on the glass in every language; `mirrored`: from the other side of the
// keyboard.
Rect placed(const Canvas& canvas, const Keys& keys, Rect rect, bool mirrored) {
  if (mirrored) rect.x = 2 * keys.left + keys.width - rect.right();
  return canvas.rtl() ? Rect{canvas.width() - rect.right(), rect.y, rect.w, rect.h} : rect;
}

// The widths of the lowest row: its shares, but what goes on has room for its longest word.
std::vector<float> lowest_widths(const Canvas& canvas, const KeyPlan& plan,
                                 const KeyboardLook& look, float width) {
  const float room = width - static_cast<float>(plan.lowest.size() - 1) * kGap;
  float shares = 0;
  for (const auto& key : plan.lowest) shares += key.cells;
  std::vector<float> widths;
  for (const auto& key : plan.lowest)
    widths.push_back(std::max(kMinTarget, room * key.cells / shares));
  const TextLook words{.style = {kWord * std::min(canvas.look().text_size, 1.2F), 1.15F, true, 0},
                       .grows = false};
  widths.back() = std::max(widths.back(),
                           std::min(room * 0.32F, canvas.measure(look.done, words, 0).width + 40));
  // The space key gives what the others take.
  float used = 0;
  for (const float one : widths) used += one;
  for (std::size_t i = 0; i < widths.size(); ++i)
    if (plan.lowest[i].does == KeyDoes::space) widths[i] += room - used;
  return widths;
}

Typing act(const PlannedKey& key, const KeyPlan& plan, KeyboardState& state, TypedInto& text) {
  press_key(state, plan, key.does);
  switch (key.does) {
    case KeyDoes::type:
      return text.insert(key.types) ? Typing::changed : Typing::nothing;
    case KeyDoes::space:
      return text.insert(" ") ? Typing::changed : Typing::nothing;
    case KeyDoes::erase:
      text.erase_last();
      return Typing::changed;
    case KeyDoes::clear:
      text.clear();
      return Typing::changed;
    case KeyDoes::done:
      return Typing::done;
    default:
      return Typing::nothing;
  }
}

}  // namespace

float keyboard_height(const Canvas& canvas, const KeyboardLook& look, const KeyboardState& state,
                      float width, float most) {
  const auto plan = plan_in(look, state, {0, 0, width, most});
  const auto keys = measure_keys(canvas, plan, {0, 0, width, most});
  const auto rows = static_cast<float>(plan.rows.size() + 1);
  return 2 * keys.top + rows * keys.tall + (rows - 1) * kGap;
}

Typing keyboard(Canvas& canvas, Rect box, const KeyboardLook& look, KeyboardState& state,
                TypedInto& text) {
  const auto& theme = canvas.theme();
  canvas.fill(box, theme.sunken);
  canvas.fill({box.x, box.y, box.w, 2}, theme.line);
  const auto plan = plan_in(look, state, box);
  // Its keys are laid out on the glass; the box stands in the screen's own direction.
  const auto keys = measure_keys(canvas, plan, canvas.on_glass(box));
  const PlannedKey* chosen = nullptr;
  const auto draw = [&](const PlannedKey& key, Rect rect, bool mirrored) {
    if (key.does == KeyDoes::type && key.types.empty()) return;
    if (draw_key(canvas, placed(canvas, keys, rect, mirrored),
                 face_of(canvas.words(), look, state, plan, key)))
      chosen = &key;
  };
  float y = keys.top;
  for (const auto& row : plan.rows) {
    const auto wide = [&](float cells) { return cells * (keys.cell + kGap) - kGap; };
    float cells = 0;
    for (const auto& key : row) cells += key.cells;
    float x = keys.left + (plan.grid ? 0 : (keys.width - wide(cells)) / 2);
    for (const auto& key : row) {
      draw(key, {x, y, wide(key.cells), keys.tall}, plan.right_to_left);
      x += wide(key.cells) + kGap;
    }
    y += keys.tall + kGap;
  }
  const auto widths = lowest_widths(canvas, plan, look, keys.width);
  float x = keys.left;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    draw(plan.lowest[i], {x, y, widths[i], keys.tall}, false);
    x += widths[i] + kGap;
  }
  return chosen ? act(*chosen, plan, state, text) : Typing::nothing;
}

void keyboard_chips(Canvas& canvas, Rect line, Rect keys, const KeyboardLook& look,
                    KeyboardState& state) {
  const auto& words = canvas.words();
  float right = line.right();
  const auto place = [&](std::string_view label, const ChipLook& chip) -> std::optional<Rect> {
    const float width = chip_width(canvas, label, chip);
    if (right - width < line.x) return std::nullopt;
    const Rect rect{right - width, line.y, width, chip_height(canvas)};
    right = rect.x - kGap;
    return rect;
  };
  const auto put_away = words.tr("Hide keyboard"), bring = words.tr("Show keyboard"),
             order = words.tr("ABC order");
  if (state.hidden) {
    const ChipLook show{.icon = Icon::keyboard};
    if (const auto rect = place(bring, show))
      if (chip(canvas, "keyboard.show", *rect, bring, show)) state.hidden = false;
    return;
  }
  const ChipLook hide{.icon = Icon::down}, alphabetical{.selected = state.alphabetical};
  const bool may_choose = plan_in(look, state, keys).may_choose_order;
  const float taken = may_choose ? chip_width(canvas, order, alphabetical) + kGap : 0;
  std::optional<Rect> hide_at;
  if (chip_width(canvas, put_away, hide) + taken <= line.w) hide_at = place(put_away, hide);
  // What lies at the start side is drawn, and reached by keys, first.
  if (const auto rect = may_choose ? place(order, alphabetical) : std::nullopt)
    if (chip(canvas, "keyboard.order", *rect, order, alphabetical)) {
      state.alphabetical = !state.alphabetical;
      state.page = 0;
    }
  if (hide_at && chip(canvas, "keyboard.hide", *hide_at, put_away, hide)) state.hidden = true;
}

}  // namespace hearth::ui
