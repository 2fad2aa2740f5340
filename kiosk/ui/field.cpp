#include "ui/field.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "text/direction.h"

namespace hearth::ui {

namespace {

constexpr TypeStyle kTyped{36, 1.35F, false, 0}, kClear{28, 1.2F, true, 0};
constexpr float kPad = 40, kIcon = 46, kAfterIcon = 28, kCaret = 4;
constexpr float kAround = 20;  // above and below the lines, together

float line_height(const Canvas& canvas) {
  return std::ceil(kTyped.size * kTyped.line * canvas.look().text_size * 1.12F);
}

std::size_t lines_in(const Canvas& canvas, float height) {
  return static_cast<std::size_t>(std::max(1.0F, (height - kAround) / line_height(canvas)));
}

// How much of the text stands on a line of `room` units: up to a space, or where one word is longer
// than that, as many letters as fit. What is left begins with the rest.
std::size_t of_one_line(const Canvas& canvas, std::string_view text, const TextLook& look,
                        float room) {
  const auto fits = [&](std::size_t end) {
    return canvas.measure(text.substr(0, end), look, 0).width <= room;
  };
  if (fits(text.size())) return text.size();
  std::vector<std::size_t> ends;  // of characters
  for (std::size_t i = 1; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) ends.push_back(i);
  const auto past = std::partition_point(ends.begin(), ends.end(), fits);
  const auto end = past == ends.begin() ? std::min(text.size(), std::size_t{4}) : *(past - 1);
  const auto space = text.substr(0, end + 1).rfind(' ');
  return space == std::string_view::npos || space == 0 ? end : space + 1;
}

// The last lines of the text, as many as `most`.
std::vector<std::string_view> last_lines(const Canvas& canvas, std::string_view text,
                                         const TextLook& look, float room, std::size_t most) {
  std::vector<std::string_view> lines;
  do {
    const auto end = of_one_line(canvas, text, look, room);
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  } while (!text.empty());
  if (lines.size() > most)
    lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(most));
  return lines;
}

// One line: its end is what is being written.
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

void draw_line(Canvas& canvas, Rect box, std::string_view shown, const TextLook& look,
               bool with_caret) {
  const float wide = std::ceil(canvas.measure(shown, look, 0).width) + 1;
  const bool along = text::runs_right_to_left(shown, canvas.rtl()) == canvas.rtl();
  // A text that runs against the screen ends at the start side; there the caret stands.
  const float left = box.x + (along ? 0 : kCaret + 4);
  if (!shown.empty()) canvas.text_middle({left, box.y, wide, box.h}, shown, look);
  if (!with_caret) return;
  const float tall = std::min(box.h - 4, kTyped.size * canvas.look().text_size * 1.3F);
  const float caret = along ? left + (shown.empty() ? 0 : wide) : box.x;
  canvas.fill({caret, box.y + (box.h - tall) / 2, kCaret, tall}, canvas.theme().primary);
}

void draw_typed(Canvas& canvas, Rect box, std::string_view text, bool writing) {
  const TextLook look{.style = kTyped, .color = canvas.theme().ink, .kept = false};
  const float room = box.w - 2 * kCaret - 8, line = line_height(canvas);
  const auto most = lines_in(canvas, box.h);
  if (most < 2) {
    const auto shown =
        canvas.measure(text, look, 0).width > room ? tail(canvas, text, look, room) : text;
    return draw_line(canvas, box, shown, look, writing);
  }
  float y = box.y + kAround / 2;
  const auto lines = last_lines(canvas, text, look, room, most);
  for (const auto& shown : lines) {
    draw_line(canvas, {box.x, y, box.w, line}, shown, look, writing && &shown == &lines.back());
    y += line;
  }
}

}  // namespace

float field_height(const Canvas& canvas, int lines) {
  return std::max(canvas.portrait() ? 112.0F : 96.0F,
                  static_cast<float>(lines) * line_height(canvas) + kAround);
}

FieldAnswer field(Canvas& canvas, std::string_view id, Rect rect, const FieldLook& look,
                  TypedInto& text) {
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
  // Of several lines the first is where one begins to write.
  const bool several = lines_in(canvas, rect.h) > 1;
  const Rect first{rect.x, rect.y + (several ? kAround / 2 : 0), rect.w,
                   several ? line_height(canvas) : rect.h};
  canvas.icon(look.icon, {rect.x + kPad, first.y + (first.h - kIcon) / 2, kIcon, kIcon}, theme.ink);
  const float left = rect.x + kPad + kIcon + kAfterIcon;
  const Rect inside{left, rect.y, typing.right() - 20 - left, rect.h};
  if (text.empty()) {
    TextLook hint{.style = kTyped, .color = theme.ink2};
    hint = canvas.unbroken(look.placeholder, hint, inside.w - 12, 26);
    const auto size = canvas.measure(look.placeholder, hint, inside.w - 12);
    const bool fits = size.height <= rect.h - 12;
    if (fits && size.lines == 1)
      canvas.text_middle({left + 12, first.y, inside.w - 12, first.h}, look.placeholder, hint);
    else if (fits)
      canvas.text_middle({left + 12, rect.y, inside.w - 12, rect.h}, look.placeholder, hint);
  }
  if (!text.empty() || look.writing) draw_typed(canvas, inside, text.view(), look.writing);
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
