// Talk to a peer: when somebody is in, how to ask, and the ways from afar and one on one.
#include <algorithm>

#include "screens/library_words.h"
#include "screens/meeting_card.h"
#include "screens/peer_hours.h"
#include "screens/screens.h"
#include "screens/told_card.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

ToldCard how_to_ask(const Stage& stage) {
  const auto& words = stage.words();
  ToldCard card{.icon = ui::Icon::desk, .title = std::string(words.tr("How to ask"))};
  card.sentences.push_back(
      front_desk(stage).value_or(Sentence{std::string(words.tr("Please ask at the front desk."))}));
  card.sentences.push_back(
      {std::string(words.tr("You can say: “I’d like to talk to a peer, please.”"))});
  return card;
}

ui::Block title_block(Stage& stage, std::string title, float width) {
  auto& canvas = stage.canvas;
  const ui::TextLook look{.style = ui::type::label, .color = canvas.theme().ink};
  return {.gap = 34,
          .height = canvas.measure(title, look, width).height,
          .with_next = true,
          .draw = [&canvas, title = std::move(title), look](Rect box) {
            canvas.heading({box.x, box.y, box.w, 0}, title, look);
          }};
}

ui::Block button_block(Stage& stage, const char* id, std::string label, ui::Icon icon, float width,
                       visit::Screen to) {
  auto& canvas = stage.canvas;
  const ui::ButtonLook look{.icon = icon};
  return {.gap = 24,
          .height = std::max(104.0F, ui::button_height(canvas, label, width, look)),
          .draw = [&stage, id, label = std::move(label), look, to](Rect box) {
            if (ui::button(stage.canvas, id, box, label, look)) stage.visit.go({.screen = to});
          }};
}

struct WayToRead {
  const char* id;
  ui::TileLook look;
  const char* section;
};

// The ways to what there is to read: all of it, and what peers tell themselves. Two beside each
// other, in large text below each other.
std::vector<ui::Block> ways_to_read(Stage& stage, float width) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto library = library_of(stage);
  const auto sections = listing::sections_of(library);
  const auto look = [&](ui::Icon icon, std::string_view title, std::string_view line) {
    return ui::TileLook{.icon = icon,
                        .title = title,
                        .line = line,
                        .hue = canvas.theme().peer,
                        .shape = ui::TileShape::compact};
  };
  std::vector<WayToRead> ways;
  if (!library.empty())
    ways.push_back({"peer.library",
                    look(ui::Icon::book, words.tr("Short reads"),
                         words.tr("Words from people who have been there")),
                    ""});
  if (std::find(sections.begin(), sections.end(), "stories") != sections.end())
    ways.push_back(
        {"peer.stories",
         look(ui::Icon::peers, words.tr("Stories"), words.tr("What it was like, told by peers")),
         "stories"});
  const float gap = 16;
  const std::size_t columns = canvas.large() ? 1 : std::max<std::size_t>(1, ways.size());
  const float each =
      (width - gap * (static_cast<float>(columns) - 1)) / static_cast<float>(columns);
  std::vector<ui::Block> blocks;
  for (std::size_t first = 0; first < ways.size(); first += columns) {
    const std::vector<WayToRead> row(
        ways.begin() + static_cast<std::ptrdiff_t>(first),
        ways.begin() + static_cast<std::ptrdiff_t>(std::min(first + columns, ways.size())));
    float tall = 0;
    for (const auto& way : row) tall = std::max(tall, ui::tile_height(canvas, way.look, each));
    blocks.push_back({.gap = 24, .height = tall, .draw = [&stage, row, each](Rect box) {
                        for (const auto& way : row) {
                          if (ui::tile(stage.canvas, way.id, {box.x, box.y, each, box.h}, way.look))
                            stage.visit.go(
                                {.screen = visit::Screen::library, .section = way.section});
                          box.x += each + 16;
                        }
                      }});
  }
  return blocks;
}

}  // namespace

void draw_peer(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto& hue = canvas.theme().peer;
  const auto place = ui::header(canvas, {.icon = ui::Icon::peers,
                                         .title = words.tr("Talk to a peer"),
                                         .line = words.tr("People who have been there"),
                                         .clock = stage.clock(),
                                         .hue = hue});
  const auto hours = peer_hours(stage);
  const auto status = peer_status(stage, hours);
  const auto& box = place.content;
  const float page = ui::page_room(canvas, box);
  std::vector<ui::Block> blocks;
  const auto title = [&](std::string_view text) {
    blocks.push_back(title_block(stage, std::string(text), box.w));
  };
  const auto card = [&](const schedule::Occurrence* one, std::uint32_t meeting, bool name_day) {
    blocks.push_back(meeting_card_block(stage, {one, meeting, stage.today(), name_day}, box.w));
  };

  ToldCard now{.icon = ui::Icon::clock, .title = status.title};
  for (const auto& sentence : status.sentences) now.sentences.push_back({sentence});
  // In landscape they stand in the reading panel, as far as they fit there.
  std::vector<ui::Block> beside;
  for (const auto& told : {now, how_to_ask(stage)})
    if (!add_told_beside(canvas, beside, told, hue, place.panel))
      add_told_card(canvas, blocks, told, hue, box.w, page);
  ui::draw_blocks(beside, {.last = static_cast<int>(beside.size())}, place.panel);
  blocks.push_back(button_block(stage, "peer.ask", std::string(words.tr("Ask for a peer")),
                                ui::Icon::desk, box.w, visit::Screen::at_desk));
  if (!hours.today.empty()) {
    title(words.tr("Today"));
    for (const auto& one : hours.today) card(&one, one.meeting, false);
  }
  for (auto& block : ways_to_read(stage, box.w)) blocks.push_back(std::move(block));
  if (!hours.coming.empty()) {
    title(words.tr("The next days"));
    for (const auto& one : hours.coming) card(&one, one.meeting, true);
  }
  const auto alone = peers_by_appointment(stage);
  if (!alone.empty()) {
    title(words.tr("One on one, when it suits you"));
    for (const auto meeting : alone) card(nullptr, meeting, false);
  }
  const auto afar = peers_from_afar(stage);
  if (!afar.empty()) {
    title(words.tr("From where you are"));
    for (const auto& one : afar) card(&one, one.meeting, true);
  }
  blocks.push_back(button_block(stage, "peer.meetings", std::string(words.tr("See all meetings")),
                                ui::Icon::people, box.w, visit::Screen::meetings));
  ui::draw_pages(canvas, box, blocks, here.page);
}

}  // namespace hearth::screens
