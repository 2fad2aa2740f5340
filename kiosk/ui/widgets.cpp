#include "ui/widgets.h"

#include <cmath>

#include "ui/two_lines.h"

namespace hearth::ui {

namespace {

constexpr TypeStyle kChipText{30, 1.2F, false, 0};
constexpr float kNotePad = 28, kNoteIcon = 44;

TypeStyle button_text(const ButtonLook& look) {
  return {look.size, 1.2F, true, 0};
}

// The icon beside the words, with the gap between.
float icon_room(const ButtonLook& look) {
  return look.icon ? look.icon_size + 18 : 0;
}

// Words that are measured alone and drawn in a box of that size must not wrap by a rounding.
float roomy(float width) {
  return std::ceil(width) + 2;
}

}  // namespace

bool button(Canvas& canvas, std::string_view id, Rect rect, std::string_view label,
            const ButtonLook& look) {
  const auto& theme = canvas.theme();
  const bool chosen =
      canvas.open(id, rect, {.role = Role::button, .label = label, .disabled = look.disabled});
  const bool pressed = canvas.pressed(id) && !look.disabled;
  Color ink = theme.ink, face = pressed ? theme.sunken : theme.surface, edge = theme.edge;
  if (look.kind == ButtonKind::primary) {
    ink = theme.on_primary;
    edge = face = pressed ? theme.primary_press : theme.primary;
  } else if (look.kind == ButtonKind::help) {
    ink = theme.on_help;
    edge = face = pressed ? theme.help_press : theme.help;
  }
  if (look.disabled) {
    canvas.fill(rect, theme.sunken, look.radius);
    canvas.dashed(rect, theme.edge, look.radius, theme.outline);
    ink = theme.ink_disabled;
  } else {
    if (!pressed) canvas.shadow(rect, Shadow::touchable);
    canvas.fill(rect, face, look.radius);
    canvas.outline(rect, edge, look.radius, theme.outline);
  }

  TextLook words{.style = button_text(look), .color = ink, .grows = look.grows};
  const float pad = look.stacked ? 4 : 24;
  if (look.stacked) {
    words.align = text::Align::center;
    words.style.line = 1.12F;
    const float icon = look.icon ? look.icon_size + 4 : 0;
    const float height = icon + canvas.measure(label, words, rect.w - 2 * pad).height;
    const float top = rect.y + (rect.h - height) / 2;
    if (look.icon)
      canvas.icon(*look.icon,
                  {rect.x + (rect.w - look.icon_size) / 2, top, look.icon_size, look.icon_size},
                  ink);
    canvas.text({rect.x + pad, top + icon, rect.w - 2 * pad, rect.bottom() - top - icon}, label,
                words);
  } else {
    const float icon = icon_room(look);
    const float room = rect.w - 2 * pad - icon;
    const auto size = canvas.measure(label, words, room);
    const float left = rect.x + (rect.w - icon - size.width) / 2;
    const float icon_left = look.icon_last ? left + size.width + icon - look.icon_size : left;
    if (look.icon)
      canvas.icon(
          *look.icon,
          {icon_left, rect.y + (rect.h - look.icon_size) / 2, look.icon_size, look.icon_size}, ink);
    canvas.text_middle(
        {look.icon_last ? left : left + icon, rect.y, std::min(room, roomy(size.width)), rect.h},
        label, words);
  }
  canvas.close();
  return chosen;
}

float button_width(const Canvas& canvas, std::string_view label, const ButtonLook& look) {
  const TextLook words{.style = button_text(look), .grows = look.grows};
  return roomy(canvas.measure(label, words, 0).width) + icon_room(look) + 2 * 36;
}

float button_height(const Canvas& canvas, std::string_view label, float width,
                    const ButtonLook& look) {
  const float icon = icon_room(look);
  const TextLook words{.style = button_text(look), .grows = look.grows};
  return canvas.measure(label, words, width - 48 - icon).height + 40;
}

float chip_height(const Canvas& canvas) {
  return std::max(kMinTarget,
                  std::ceil(kChipText.size * kChipText.line * canvas.look().text_size + 34));
}

float chip_height(const Canvas& canvas, std::string_view label, const ChipLook& look, float width) {
  auto style = kChipText;
  style.bold = look.selected;
  const auto shown = look.brief.empty() ? label : look.brief;
  const TextLook words{.style = style, .language = look.language};
  return std::max(chip_height(canvas),
                  std::ceil(canvas.measure(shown, words, width - 24).height) + 6);
}

float chip_width(const Canvas& canvas, std::string_view label, const ChipLook& look) {
  auto style = kChipText;
  style.bold = look.selected;
  const auto shown = look.brief.empty() ? label : look.brief;
  const TextLook words{.style = style, .language = look.language};
  const bool with_icon = look.selected || look.icon;
  return roomy(canvas.measure(shown, words, 0).width) + 44 + (with_icon ? 30 + 12 : 0);
}

bool chip(Canvas& canvas, std::string_view id, Rect rect, std::string_view label,
          const ChipLook& look) {
  const auto& theme = canvas.theme();
  const bool chosen = canvas.open(
      id, rect,
      {.role = Role::chip, .label = label, .language = look.language, .selected = look.selected});
  const auto face = look.selected ? (canvas.pressed(id) ? theme.primary_press : theme.primary)
                                  : (canvas.pressed(id) ? theme.sunken : theme.surface);
  const auto ink = look.selected ? theme.on_primary : theme.ink;
  const float radius = rect.h / 2;
  canvas.fill(rect, face, radius);
  canvas.outline(rect, look.selected ? face : theme.edge, radius, theme.outline);
  auto style = kChipText;
  style.bold = look.selected;
  const auto shown = look.brief.empty() ? label : look.brief;
  const TextLook words{.style = style, .color = ink, .language = look.language};
  auto icon = look.selected ? std::optional(Icon::check) : look.icon;
  // Where the chip is too narrow for both, the words go before the icon.
  if (canvas.measure(shown, words, rect.w - 24 - 42).lines >
      canvas.measure(shown, words, rect.w - 24).lines)
    icon.reset();
  const float lead = icon ? 30 + 12 : 0;
  const float room = rect.w - 24 - lead;
  const float width = std::min(room, roomy(canvas.measure(shown, words, room).width));
  const float left = rect.x + (rect.w - lead - width) / 2;
  if (icon) canvas.icon(*icon, {left, rect.y + (rect.h - 30) / 2, 30, 30}, ink);
  canvas.text_middle({left + lead, rect.y, width, rect.h}, shown, words);
  canvas.close();
  return chosen;
}

float choice_height(const Canvas& canvas) {
  return std::max(122.0F, std::ceil(38 * 1.35F * canvas.look().text_size + 40));
}

bool choice(Canvas& canvas, std::string_view id, Rect rect, std::string_view label,
            const ChoiceLook& look) {
  const auto& theme = canvas.theme();
  const bool chosen = canvas.open(
      id, rect,
      {.role = Role::choice, .label = label, .language = look.language, .selected = look.selected});
  const bool pressed = canvas.pressed(id);
  if (!pressed && !look.selected) canvas.shadow(rect, Shadow::touchable);
  canvas.fill(rect,
              look.selected ? theme.primary_tint
              : pressed     ? theme.sunken
                            : theme.surface,
              kControlRadius);
  canvas.outline(rect, look.selected ? theme.primary : theme.edge, kControlRadius,
                 look.selected ? 5 : theme.outline);
  const float icon = look.selected ? 52 : 0;
  canvas.text_middle({rect.x + 36, rect.y, rect.w - 72 - icon, rect.h}, label,
                     {.style = type::label, .color = theme.ink, .language = look.language});
  if (look.selected)
    canvas.icon(Icon::checkc, {rect.right() - 36 - 48, rect.y + (rect.h - 48) / 2, 48, 48},
                theme.primary);
  canvas.close();
  return chosen;
}

bool day_chip(Canvas& canvas, std::string_view id, Rect rect, std::string_view weekday,
              std::string_view day, std::string_view label, bool selected) {
  const auto& theme = canvas.theme();
  const bool chosen =
      canvas.open(id, rect, {.role = Role::chip, .label = label, .selected = selected});
  const auto face = selected ? (canvas.pressed(id) ? theme.primary_press : theme.primary)
                             : (canvas.pressed(id) ? theme.sunken : theme.surface);
  const auto ink = selected ? theme.on_primary : theme.ink;
  canvas.fill(rect, face, canvas.portrait() ? 24 : 20);
  canvas.outline(rect, selected ? face : theme.edge, canvas.portrait() ? 24 : 20, theme.outline);
  const TextLook small{.style = {canvas.portrait() ? 28.0F : 26.0F, 1.2F, selected, 0},
                       .color = ink,
                       .align = text::Align::center,
                       .grows = false};
  const TextLook number{.style = {canvas.portrait() ? 42.0F : 36.0F, 1.1F, true, 0},
                        .color = ink,
                        .align = text::Align::center,
                        .grows = false};
  two_lines(canvas, rect.inset(2, 0), {weekday, day, small, number});
  canvas.close();
  return chosen;
}

void icon_box(Canvas& canvas, Rect rect, Icon icon, Color fill, Color ink, float icon_size,
              float radius) {
  canvas.fill(rect, fill, radius);
  if (canvas.look().theme == ThemeName::contrast)
    canvas.outline(rect, canvas.theme().line, radius, 3);
  canvas.icon(
      icon,
      {rect.x + (rect.w - icon_size) / 2, rect.y + (rect.h - icon_size) / 2, icon_size, icon_size},
      ink);
}

namespace {
TextLook section_look(const Canvas& canvas) {
  return {.style = type::sized(type::bold(type::body), 32, 1.34F), .color = canvas.theme().ink};
}
}  // namespace

float section_title_height(const Canvas& canvas) {
  return canvas.measure("X", section_look(canvas), 0).height;
}

float section_title(Canvas& canvas, Rect box, std::string_view title) {
  const auto look = section_look(canvas);
  const auto size = canvas.measure(title, look, box.w);
  canvas.heading({box.x, box.y, std::min(box.w, roomy(size.width)), 0}, title, look);
  if (size.width + 40 < box.w) {
    const float y = box.y + size.height / 2;
    canvas.line({box.x + size.width + 16, y}, {box.right(), y}, 2, canvas.theme().line);
  }
  return size.height;
}

float note_height(const Canvas& canvas, std::string_view text, float width) {
  const TextLook words{.style = type::support};
  return std::max(kNoteIcon,
                  canvas.measure(text, words, width - 2 * kNotePad - kNoteIcon - 20).height) +
         40;
}

float note(Canvas& canvas, std::string_view id, Rect box, Icon icon, std::string_view text,
           NoteKind kind) {
  const auto& theme = canvas.theme();
  const float height = note_height(canvas, text, box.w);
  const Rect rect{box.x, box.y, box.w, height};
  canvas.open_region(id, rect, Role::status, text);
  canvas.fill(rect, kind == NoteKind::care ? theme.care_tint : theme.primary_tint, kControlRadius);
  if (canvas.look().theme == ThemeName::contrast)
    canvas.outline(rect, theme.line, kControlRadius, 2);
  canvas.icon(icon, {rect.x + kNotePad, rect.y + (height - kNoteIcon) / 2, kNoteIcon, kNoteIcon},
              kind == NoteKind::care ? theme.care : theme.primary);
  const float left = rect.x + kNotePad + kNoteIcon + 20;
  canvas.text_middle({left, rect.y, rect.right() - kNotePad - left, height}, text,
                     {.style = type::support, .color = theme.ink});
  canvas.close();
  return height;
}

}  // namespace hearth::ui
