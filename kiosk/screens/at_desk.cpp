// A phrase to say at the desk or to show there: large, in the visitor's language, and in the
// center's own for whoever reads it. Nothing is rung, and nobody is promised to come.
#include <algorithm>
#include <iterator>

#include "screens/desk_phrase.h"
#include "screens/screens.h"
#include "screens/told_card.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using ui::Rect;
using visit::Asking;

constexpr float kPad = 48;

struct Spoken {
  std::string text;
  std::string_view language;  // empty where it is the screen's
};

ui::Block phrase_block(Stage& stage, const Spoken& spoken, std::string_view above, float size,
                       float width, float page) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const ui::TextLook small{.style = ui::type::support, .color = theme.ink2};
  ui::TextLook big{.style = {size, 1.25F, true, 0},
                   .color = theme.ink,
                   .language = spoken.language,
                   .grows = false};
  const float inner = width - 2 * kPad;
  big = canvas.unbroken(spoken.text, big, inner, 32);
  const float upper = canvas.measure(above, small, inner).height;
  while (big.style.size > 32 &&
         upper + canvas.measure(spoken.text, big, inner).height + 12 + 2 * kPad > page)
    big.style.size -= 4;
  const float lower = canvas.measure(spoken.text, big, inner).height;
  return {
      .gap = 24,
      .height = upper + lower + 12 + 2 * kPad,
      .draw = [&canvas, text = spoken.text, above, small, big, inner](Rect box) {
        const auto& colors = canvas.theme();
        canvas.fill(box, colors.surface, ui::kCardRadius);
        canvas.outline(box, colors.line, ui::kCardRadius, 2);
        const float used = canvas.text({box.x + kPad, box.y + kPad, inner, 0}, above, small) + 12;
        canvas.heading({box.x + kPad, box.y + kPad + used, inner, 0}, text, big);
      }};
}

std::string_view title_of(const ui::Words& words, Asking asking) {
  switch (asking) {
    case Asking::peer:
      return words.tr("Ask for a peer");
    case Asking::person:
      return words.tr("Talk to a person");
    case Asking::called:
      break;
  }
  return words.tr("At the front desk");
}

}  // namespace

std::string desk_phrase(const ui::Words& words, Asking asking, const checkin::Ticket* ticket) {
  switch (asking) {
    case Asking::peer:
      return std::string(words.tr("“I’d like to talk to a peer, please.”"));
    case Asking::person:
      return std::string(words.tr("“I’d like to talk to someone, please.”"));
    case Asking::called:
      break;
  }
  if (!ticket) return {};
  const auto number = std::to_string(ticket->number);
  return words.phrase(
      "“{symbol}, please. Number {number}.”",
      {{"symbol", words.tr(ticket->symbol.name)}, {"number", std::string_view(number)}});
}

ui::Icon symbol_icon(const checkin::TicketSymbol& symbol) {
  static const std::pair<std::string_view, ui::Icon> kIcons[] = {
      {"leaf", ui::Icon::leaf}, {"sun", ui::Icon::sun},       {"moon", ui::Icon::moon},
      {"star", ui::Icon::star}, {"heart", ui::Icon::heart},   {"sprout", ui::Icon::sprout},
      {"book", ui::Icon::book}, {"coffee", ui::Icon::coffee}, {"home", ui::Icon::home},
      {"pen", ui::Icon::pen},   {"hand", ui::Icon::hand}};
  const auto* const found = std::find_if(std::begin(kIcons), std::end(kIcons),
                                         [&](const auto& one) { return one.first == symbol.icon; });
  return found == std::end(kIcons) ? ui::Icon::ticket : found->second;
}

void draw_at_desk(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto& here = stage.visit.here();
  const auto asking = here.asking;
  const auto& hue = asking == Asking::peer ? canvas.theme().peer : canvas.theme().check;
  const auto place = ui::header(canvas, {.icon = ui::Icon::desk,
                                         .title = title_of(words, asking),
                                         .line = words.tr("Say it, or show this screen"),
                                         .clock = stage.clock(),
                                         .hue = hue});
  const auto& box = place.content;
  const float page = ui::page_room(canvas, box);
  const auto* ticket = here.ticket ? &*here.ticket : nullptr;
  std::vector<ui::Block> blocks;
  blocks.push_back(phrase_block(stage, {desk_phrase(words, asking, ticket), {}},
                                words.tr("You can say:"), canvas.portrait() ? 72 : 60, box.w,
                                page));
  const auto* desk = stage.desk_words;
  if (desk && desk->language() != words.language())
    blocks.push_back(phrase_block(stage, {desk_phrase(*desk, asking, ticket), desk->language()},
                                  words.tr("For the person at the desk:"),
                                  canvas.portrait() ? 56 : 48, box.w, page));
  ToldCard way{.icon = ui::Icon::pin, .title = std::string(words.tr("Where the desk is"))};
  way.sentences.push_back(
      front_desk(stage).value_or(Sentence{std::string(words.tr("Please ask at the front desk."))}));
  std::vector<ui::Block> beside;
  if (!add_told_beside(canvas, beside, way, hue, place.panel))
    add_told_card(canvas, blocks, way, hue, box.w, page);
  ui::draw_blocks(beside, {.last = static_cast<int>(beside.size())}, place.panel);
  ui::draw_pages(canvas, box, blocks, stage.visit.here().page);
}

}  // namespace hearth::screens
