// The cards of help: what leads on, what is a fact, a number to call.
#include <algorithm>
#include <cmath>

#include "screens/help_blocks.h"

namespace hearth::screens {

namespace {

using ui::Rect;
using Kind = HelpCard::Kind;

constexpr float kNumberPad = 24, kPad = 36, kIconGap = 30, kForward = 44, kSmallPad = 24;

struct Inks {
  ui::Color face, edge, title, line, icon, box;
  float outline;  // 0: none
};

Inks inks(const ui::Theme& theme, Kind kind, bool pressed) {
  const auto face = pressed ? theme.sunken : theme.surface;
  switch (kind) {
    case Kind::urgent:
      return {pressed ? theme.help_press : theme.help,
              pressed ? theme.help_press : theme.help,
              theme.on_help,
              theme.on_help,
              theme.on_help,
              theme.on_help.with_alpha(0.16F),
              0};
    case Kind::plain:
      return {face, theme.edge, theme.ink, theme.ink2, theme.ink, theme.sunken, theme.outline};
    case Kind::fact:
      return {theme.sunken, theme.line, theme.ink, theme.ink2, theme.ink, theme.surface, 0};
  }
  return {};
}

// Where the words of a card stand, and how high they are. A small card has its icon beside the
// title alone, an urgent one that is only read has it at the end.
struct CardPlan {
  ui::TextLook title, line;
  float edge = kPad, icon = 0, left = 0, room = 0, line_left = 0, line_room = 0;
  float upper = 0, middle = 0, lower = 0;
  bool boxed = true;
  float words() const {
    return upper + (middle > 0 ? 4 + middle : 0) + (lower > 0 ? 4 + lower : 0);
  }
};

CardPlan plan(const ui::Canvas& canvas, const HelpCard& card, const Inks& ink, float width) {
  CardPlan made;
  const bool urgent = card.kind == Kind::urgent, read = urgent && !card.to;
  // Large words need the room that the icon has.
  const bool large = canvas.large();
  const float size = card.small                ? 32
                     : large                   ? 44
                     : read                    ? 52
                     : urgent                  ? 45
                     : card.kind == Kind::fact ? 38
                                               : 41;
  const bool small_panel = large && canvas.look().text_size < 1.5F;
  made.title = {.style = {canvas.portrait() ? size
                          : small_panel     ? 36
                                            : size - 4,
                          1.16F, true, 0},
                .color = ink.title};
  made.line = {.style = card.small || large || !urgent ? ui::type::support : ui::type::body,
               .color = ink.line};
  made.icon = card.small ? 42 : large ? 0 : read ? 76 : urgent ? 112 : 104;
  if (!canvas.portrait()) made.icon = std::min(made.icon, 84.0F);
  made.boxed = !card.small && !read && made.icon > 0;
  if (card.small) made.edge = 30;
  made.left = made.edge + (read || made.icon == 0 ? 0 : made.icon + (card.small ? 18 : kIconGap));
  const float forward = card.to && !card.small ? kForward + 12 : 0;
  made.room = width - made.left - made.edge - forward - (read ? made.icon + kIconGap : 0);
  made.line_left = card.small ? made.edge : made.left;
  made.line_room = card.small ? width - 2 * made.edge : made.room;
  made.upper = said_height(canvas, card.title, made.title, made.room);
  if (card.small) made.upper = std::max(made.upper, made.icon);
  made.middle = said_height(canvas, card.line, made.line, made.line_room);
  made.lower = said_height(canvas, card.more, made.line, made.line_room);
  return made;
}

void draw_words(ui::Canvas& canvas, const HelpCard& card, const CardPlan& plan, Rect box) {
  float y = box.y + (card.small ? kSmallPad : (box.h - plan.words()) / 2);
  draw_said(canvas, {box.x + plan.left, y, plan.room, 0}, card.title, plan.title, !card.to);
  y += plan.upper;
  const float x = box.x + plan.line_left;
  if (plan.middle > 0)
    y += 4 + draw_said(canvas, {x, y + 4, plan.line_room, 0}, card.line, plan.line);
  if (plan.lower > 0) draw_said(canvas, {x, y + 4, plan.line_room, 0}, card.more, plan.line);
}

void draw_icon(ui::Canvas& canvas, const HelpCard& card, const CardPlan& plan, const Inks& ink,
               Rect box) {
  Rect at{box.x + plan.edge, box.y + (box.h - plan.icon) / 2, plan.icon, plan.icon};
  if (card.small) at.y = box.y + kSmallPad;
  if (card.kind == Kind::urgent && !card.to) at.x = box.right() - plan.edge - plan.icon;
  if (plan.icon == 0) return;
  if (plan.boxed)
    ui::icon_box(canvas, at, card.icon, ink.box, ink.icon, plan.icon * 0.56F);
  else
    canvas.icon(card.icon, at, ink.icon);
}

}  // namespace

HelpCell HelpBlocks::card(const HelpCard& card) {
  const auto height = [this, card](float width) {
    const auto made = plan(canvas(), card, inks(theme(), card.kind, false), width);
    const float pad = card.small ? kSmallPad : card.kind == Kind::urgent ? 32 : 28;
    return std::max(made.boxed ? made.icon + 56 : 0, made.words() + 2 * pad);
  };
  const auto draw = [this, card](Rect box) {
    auto& c = canvas();
    if (card.to && c.open(card.id, box,
                          {.role = ui::Role::card,
                           .label = card.title.words,
                           .value = spoken({{card.title.english}, card.line, card.more})}))
      stage_.visit.go(*card.to);
    const bool pressed = card.to && c.pressed(card.id);
    const auto ink = inks(theme(), card.kind, pressed);
    const auto made = plan(c, card, ink, box.w);
    if (card.to && !pressed) c.shadow(box, ui::Shadow::touchable);
    c.fill(box, ink.face, ui::kCardRadius);
    if (ink.outline > 0) c.outline(box, ink.edge, ui::kCardRadius, ink.outline);
    if (card.kind == Kind::fact && c.look().theme == ui::ThemeName::contrast)
      c.outline(box, ink.edge, ui::kCardRadius, 2);
    draw_icon(c, card, made, ink, box);
    draw_words(c, card, made, box);
    if (!card.to) return;
    if (!card.small)
      c.icon(ui::Icon::right,
             {box.right() - 24 - kForward, box.y + (box.h - kForward) / 2, kForward, kForward},
             ink.title);
    c.close();
  };
  return {height, draw};
}

HelpCell HelpBlocks::tile(const HelpTile& tile) {
  const auto look = [this, tile] {
    // Not at large text, where a tile is as wide as the screen.
    return ui::TileLook{.icon = tile.icon,
                        .title = tile.title.words,
                        .line = tile.title.english,
                        .hue = tile.hue,
                        .shape = canvas().large() ? ui::TileShape::row
                                 : canvas().portrait() && !canvas().look().reach
                                     ? ui::TileShape::upright
                                     : ui::TileShape::compact};
  };
  return {[this, look](float width) { return ui::tile_height(canvas(), look(), width); },
          [this, look, tile](Rect box) {
            if (ui::tile(canvas(), tile.id, box, look())) stage_.visit.go(tile.to);
          }};
}

namespace {

// How the number's card is laid out: words at the start side, a code to scan at the end.
struct NumberPlan {
  ui::TextLook title, big, line, scan;
  float code = 0, room = 0;  // the code's side, 0: none; the width of the words
  float upper = 0, middle = 0, lower = 0, scan_tall = 0;
};

NumberPlan plan(const ui::Canvas& canvas, const NumberCard& card, float width) {
  const auto& theme = canvas.theme();
  NumberPlan made;
  const bool brief = canvas.large() || canvas.look().reach;
  const float size = canvas.large() ? 28 : canvas.portrait() && !brief ? 38 : 32;
  made.title = {.style = {size, 1.2F, true, 0}, .color = theme.ink};
  made.big = {.style = {brief ? 80.0F : 112.0F, 1.1F, true, 0}, .color = theme.help};
  made.line = {.style = canvas.portrait() && !canvas.large() ? ui::type::body : ui::type::support,
               .color = theme.ink};
  made.scan = {.style = ui::type::smallest, .color = theme.ink2, .align = text::Align::center};
  made.room = width - 2 * kPad;
  // Where room is short the code stands on the line's own page alone.
  if (card.code && !brief) made.code = ui::qr_side(canvas, *card.code);
  if (made.room - made.code - kIconGap < 320) made.code = 0;
  if (made.code > 0) {
    made.room -= made.code + kIconGap;
    made.scan_tall = said_height(canvas, card.scan, made.scan, made.code) + 8;
  }
  made.upper = said_height(canvas, card.purpose, made.title, made.room);
  made.middle = canvas.measure(card.number, made.big, made.room - 80).height;
  // The number alone says it, where every line counts.
  if (!canvas.large()) made.lower = said_height(canvas, card.line, made.line, made.room);
  return made;
}

}  // namespace

HelpCell HelpBlocks::number(const NumberCard& card) {
  const auto height = [this, card](float width) {
    const auto made = plan(canvas(), card, width);
    return std::max(made.upper + made.middle + made.lower, made.code + made.scan_tall) +
           2 * kNumberPad;
  };
  const auto draw = [this, card](Rect box) {
    auto& c = canvas();
    const auto made = plan(c, card, box.w);
    if (c.open(card.id, box,
               {.role = ui::Role::card,
                .label = card.number,
                .value = spoken({card.purpose, card.line})}))
      stage_.visit.go(card.to);
    const bool pressed = c.pressed(card.id);
    if (!pressed) c.shadow(box, ui::Shadow::touchable);
    c.fill(box, pressed ? theme().sunken : theme().surface, ui::kCardRadius);
    c.outline(box, theme().help, ui::kCardRadius, std::max(3.0F, theme().outline));
    const float x = box.x + kPad;
    float y = box.y + (box.h - made.upper - made.middle - made.lower) / 2;
    y += draw_said(c, {x, y, made.room, 0}, card.purpose, made.title);
    c.icon(ui::Icon::phone, {x, y + (made.middle - 58) / 2, 58, 58}, theme().ink);
    c.text({x + 80, y, made.room - 80, 0}, card.number, made.big);
    y += made.middle;
    if (made.lower > 0) draw_said(c, {x, y, made.room, 0}, card.line, made.line);
    if (made.code > 0) {
      const float left = box.right() - kPad - made.code;
      const float top = box.y + (box.h - made.code - made.scan_tall) / 2;
      ui::qr_image(c, card.id + ".code", {left, top}, *card.code, card.number);
      draw_said(c, {left, top + made.code + 8, made.code, 0}, card.scan, made.scan);
    }
    c.close();
  };
  return {height, draw};
}

}  // namespace hearth::screens
