// It was kept: thanks, and where the form hands one out, a number to be told apart by.
#include <algorithm>

#include "screens/desk_phrase.h"
#include "screens/question_foot.h"
#include "screens/screens.h"
#include "screens/told_card.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kPad = 44, kPillTall = 72, kPillIcon = 44;

// "Your number", the number, and its symbol with its name.
struct TicketLook {
  std::string number;
  std::string_view yours, symbol;
  ui::Icon icon;
  ui::TextLook small, big, pill;
};

TicketLook look_of(const Stage& stage, const checkin::Ticket& ticket) {
  const auto& words = stage.words();
  const auto& theme = stage.canvas.theme();
  const bool low = !stage.canvas.portrait();
  return {.number = std::to_string(ticket.number),
          .yours = words.tr("Your number"),
          .symbol = words.tr(ticket.symbol.name),
          .icon = symbol_icon(ticket.symbol),
          .small = {.style = ui::type::lead, .color = theme.ink2, .align = text::Align::center},
          .big = {.style = {low ? 200.0F : 280.0F, 1.0F, true, -0.02F},
                  .color = theme.ink,
                  .align = text::Align::center,
                  .grows = false,
                  .kept = false},
          .pill = {.style = ui::type::label, .color = theme.check.deep}};
}

float pill_tall(const ui::Canvas& canvas, const TicketLook& look) {
  return std::max(kPillTall, canvas.measure(look.symbol, look.pill, 0).height + 24);
}

ui::Block ticket_block(Stage& stage, const checkin::Ticket& ticket, float width) {
  const auto& canvas = stage.canvas;
  const auto look = look_of(stage, ticket);
  const float inner = width - 2 * kPad;
  const float small = canvas.measure(look.yours, look.small, inner).height;
  const float big = canvas.measure(look.number, look.big, inner).height;
  const float pill = pill_tall(canvas, look);
  return {
      .height = kPad + small + big + 16 + pill + kPad, .draw = [=, &stage](Rect box) {
        auto& glass = stage.canvas;
        const auto& theme = glass.theme();
        glass.open_region("sent.ticket", box, ui::Role::status,
                          stage.words().phrase("Your number is {number}, {symbol}.",
                                               {{"number", std::string_view(look.number)},
                                                {"symbol", look.symbol}}));
        glass.fill(box, theme.surface, ui::kCardRadius);
        glass.outline(box, theme.line, ui::kCardRadius, 2);
        float y = box.y + kPad;
        y += glass.text({box.x + kPad, y, inner, 0}, look.yours, look.small);
        y += glass.text({box.x + kPad, y, inner, 0}, look.number, look.big) + 16;
        const float word = std::ceil(glass.measure(look.symbol, look.pill, 0).width) + 2;
        const float wide = 32 + kPillIcon + 16 + word + 36;
        const Rect at{box.x + (box.w - wide) / 2, y, wide, pill};
        glass.fill(at, theme.check.tint, pill / 2);
        glass.icon(look.icon, {at.x + 32, at.y + (pill - kPillIcon) / 2, kPillIcon, kPillIcon},
                   theme.check.deep);
        glass.text_middle({at.x + 32 + kPillIcon + 16, at.y, word, pill}, look.symbol, look.pill);
        glass.close();
      }};
}

ToldCard told(ui::Icon icon, std::string_view title, std::string_view line) {
  return {.icon = icon, .title = std::string(title), .sentences = {{std::string(line)}}};
}

// What the number is for: only what the center says that it does.
ToldCard number_card(const Stage& stage, const checkin::Ticket& ticket) {
  const auto& words = stage.words();
  if (stage.catalog.center().has_offer("call-number"))
    return told(ui::Icon::ticket, words.tr("We call your number, never your name"),
                words.tr("Nobody can tell from it what you answered."));
  const auto said = desk_phrase(words, visit::Asking::called, &ticket);
  return {.icon = ui::Icon::ticket,
          .title = std::string(words.tr("A number instead of your name")),
          .sentences = {{words.phrase("At the desk you can say: {phrase}",
                                      {{"phrase", std::string_view(said)}})},
                        {std::string(words.tr("Nobody can tell from it what you answered."))}}};
}

}  // namespace

void draw_sent(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto ticket = stage.visit.here().ticket;
  const auto place = ui::header(
      canvas,
      {.icon = ui::Icon::check,
       .title = ticket ? words.tr("You’re checked in") : words.tr("Thank you"),
       .line = ticket ? words.tr("Thank you for coming") : words.tr("Your answers are sealed"),
       .clock = stage.clock(),
       .hue = canvas.theme().check});
  const WayOn show{.id = "sent.desk",
                   .label = words.tr("Show it at the desk"),
                   .look = {.icon = ui::Icon::desk}};
  const WayOn done{.id = "sent.done",
                   .label = words.tr("Done. Clear my screen"),
                   .look = {.kind = ui::ButtonKind::primary}};
  const auto& box = place.content;
  const float page = page_above_row(canvas, box, {show, done});
  std::vector<ui::Block> blocks;
  if (ticket) blocks.push_back(ticket_block(stage, *ticket, box.w));
  std::vector<ToldCard> cards;
  if (ticket) cards.push_back(number_card(stage, *ticket));
  cards.push_back(told(ui::Icon::lock, words.tr("Sealed, without your name"),
                       words.tr("Staff read it later, together with others.")));
  cards.push_back(told(ui::Icon::walk, words.tr("Need to leave? That’s all right."),
                       words.tr("Come back any time.")));
  std::vector<ui::Block> beside;
  for (const auto& card : cards)
    if (!add_told_beside(canvas, beside, card, canvas.theme().check, place.panel))
      add_told_card(canvas, blocks, card, canvas.theme().check, box.w, page);
  ui::draw_blocks(beside, {.last = static_cast<int>(beside.size())}, place.panel);
  const auto foot = ticket ? draw_ways_stacked(canvas, box, show, done, ui::height_of(blocks))
                           : draw_question_foot(canvas, box, {done});
  if (foot.chosen == "sent.done") stage.done = true;
  if (foot.chosen == "sent.desk")
    stage.visit.go(
        {.screen = visit::Screen::at_desk, .ticket = ticket, .asking = visit::Asking::called});
  draw_in_room(stage, foot.room, blocks);
}

}  // namespace hearth::screens
