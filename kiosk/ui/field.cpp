#include "ui/field.h"

#include <algorithm>
#include <cmath>

#include "text/direction.h"

namespace hearth::ui {

namespace {

constexpr TypeStyle kTyped{36, 1.35F, false, 0}, kClear{28, 1.2F, true, 0};
constexpr float kPad = 40, kIcon = 46, kAfterIcon = 28, kCaret = 4;

// From where on the text goes into the room: its end is what is being written.
std::string_view tail(const Canvas& canvas, std::string_view text, const TextLook& look,
                      float room) {
  auto from = text.size();
  while (from > 0) {
    const auto before = letter_before(text, from);
    if (canvas.measure(text.substr(before), look, 0).width > room) break;
    from = before;
  }
  return text.substr(from);
}

void draw_typed(Canvas& canvas, Rect box, const TypedText& text, bool writing) {
  const auto& theme = canvas.theme();
  const TextLook look{.style = kTyped, .color = theme.ink, .kept = false};
  const float room = box.w - 2 * kCaret - 8;
  auto shown = text.view();
  if (canvas.measure(shown, look, 0).width > room) shown = tail(canvas, shown, look, room);
  const float wide = std::ceil(canvas.measure(shown, look, 0).width) + 1;
  const bool along = text::runs_right_to_left(shown, canvas.rtl()) == canvas.rtl();
  // A text that runs against the screen ends at the start side; there the caret stands.
  const float left = box.x + (along ? 0 : kCaret + 4);
  if (!shown.empty()) canvas.text_middle({left, box.y, wide, box.h}, shown, look);
  if (!writing) return;
  const float tall = std::min(box.h - 24, kTyped.size * canvas.look().text_size * 1.3F);
  const float caret = along ? left + (shown.empty() ? 0 : wide) : box.x;
  canvas.fill({caret, box.y + (box.h - tall) / 2, kCaret, tall}, theme.primary);
}

}  // namespace

float field_height(const Canvas& canvas) {
  const float line = kTyped.size * kTyped.line * canvas.look().text_size;
  return std::max(canvas.portrait() ? 112.0F : 96.0F, std::ceil(line * 1.1F) + 20);
}

FieldAnswer field(Canvas& canvas, std::string_view id, Rect rect, const FieldLook& look,
                  TypedText& text) {
  const auto& theme = canvas.theme();
  const auto clear = canvas.words().tr("Clear");
  const TextLook clear_words{.style = kClear, .color = theme.ink};
  const float clear_wide = std::ceil(canvas.measure(clear, clear_words, 0).width) + 2;
  // A narrow field has room for the cross alone.
  const bool worded = 44 + 16 + clear_wide + 2 * 24 < rect.w * 0.4F;
  const float clears = worded ? 44 + 16 + clear_wide + 2 * 24 : kMinTarget + 16;
  const bool clearing = look.acts && !text.empty();

  if (look.acts) canvas.shadow(rect, Shadow::touchable);
  canvas.fill(rect, theme.surface, kControlRadius);
  canvas.outline(rect, look.writing ? theme.primary : theme.edge, kControlRadius,
                 look.writing ? 5 : theme.outline);
  // Two things to touch lie in one frame, apart from each other.
  const Rect typing{rect.x, rect.y, rect.w - (clearing ? clears + kTargetGap : 0), rect.h};
  FieldAnswer answer;
  answer.chosen = canvas.open(id, typing,
                              {.role = Role::field,
                               .label = look.label,
                               .value = text.view(),
                               .acts = look.acts,
                               .typed = true});
  canvas.icon(look.icon, {rect.x + kPad, rect.y + (rect.h - kIcon) / 2, kIcon, kIcon}, theme.ink);
  const float left = rect.x + kPad + kIcon + kAfterIcon;
  const Rect inside{left, rect.y, typing.right() - 20 - left, rect.h};
  if (text.empty()) {
    TextLook hint{.style = kTyped, .color = theme.ink2};
    hint = canvas.unbroken(look.placeholder, hint, inside.w - 12, 26);
    const auto size = canvas.measure(look.placeholder, hint, inside.w - 12);
    if (size.height <= rect.h - 12)
      canvas.text_middle({left + 12, rect.y, inside.w - 12, rect.h}, look.placeholder, hint);
  }
  if (!text.empty() || look.writing) draw_typed(canvas, inside, text, look.writing);
  canvas.close();
  if (clearing) {
    const Rect at{rect.right() - clears, rect.y, clears, rect.h};
    const bool chosen = canvas.open("field.clear", at, {.label = clear});
    if (canvas.pressed("field.clear")) canvas.fill(at.inset(6), theme.sunken, kControlRadius - 6);
    const float icon = worded ? at.x + 24 : at.x + (at.w - 44) / 2;
    canvas.icon(Icon::xc, {icon, at.y + (at.h - 44) / 2, 44, 44}, theme.ink);
    if (worded) canvas.text_middle({icon + 44 + 16, at.y, clear_wide, at.h}, clear, clear_words);
    canvas.close();
    if (chosen) {
      text.clear();
      answer.cleared = true;
    }
  }
  return answer;
}

}  // namespace hearth::ui
