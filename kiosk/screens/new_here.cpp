// New here? Three short cards: what peer support is, how a first meeting goes, where one is. They
// hold for any center: what only some groups do is said so.
#include <algorithm>

#include "screens/library_words.h"
#include "screens/meeting_card.h"
#include "screens/meeting_words.h"
#include "screens/screens.h"
#include "screens/told_card.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;
using visit::MeetingFilters;

// What is offered to somebody new: the kind of meetings, and today's next one of them.
struct Offer {
  MeetingFilters filters = {};
  const schedule::Occurrence* next = nullptr;
};

// Today's next that takes place, in a language that the visitor reads; what is on already only
// where nothing else starts.
const schedule::Occurrence* next_today(const Stage& stage, const MeetingFilters& filters) {
  if (!stage.clock_known) return nullptr;
  const auto wanted = stage.catalog.choices().ready(filters.chosen());
  const schedule::Occurrence* on_now = nullptr;
  for (const auto& one : stage.catalog.day(stage.today())) {
    if (one.status != schedule::Status::on || one.end <= stage.now) continue;
    if (!wanted.kept(stage.catalog.choice_bits(one, stage.today()))) continue;
    if (!speaks(stage, stage.catalog.facts(one.meeting))) continue;
    if (one.start > stage.now) return &one;
    if (!on_now) on_now = &one;
  }
  return on_now;
}

const MeetingFilters kNewcomers({listing::ChoiceGroup::who_may_come, "newcomers"});
const MeetingFilters kOpen({listing::ChoiceGroup::who_may_come, "open"});

Offer offer(const Stage& stage) {
  for (const auto& filters : {kNewcomers, kOpen})
    if (const auto* next = next_today(stage, filters)) return {filters, next};
  return {};
}

std::string_view way_on(const ui::Words& words, const MeetingFilters& filters) {
  if (filters == kNewcomers) return words.tr("See meetings for newcomers");
  if (filters == kOpen) return words.tr("See meetings open to anyone");
  return words.tr("See all meetings");
}

ToldCard support_card(const ui::Words& words) {
  return {.icon = ui::Icon::peers,
          .title = std::string(words.tr("What is peer support?")),
          .sentences = {
              {std::string(words.tr("People who have been through hard times sit with others who "
                                    "are going through them now."))},
              {std::string(words.tr("You don’t have to speak. You may only listen."))}}};
}

ToldCard first_card(const ui::Words& words) {
  return {.icon = ui::Icon::chair,
          .title = std::string(words.tr("Your first meeting")),
          .sentences = {
              {std::string(words.tr("A first name is enough. Come late or leave early if you need "
                                    "to."))},
              {std::string(words.tr("When it is your turn, you can say “I’ll pass.”"))},
              {std::string(words.tr("Most groups ask that what is said there stays there."))}}};
}

ToldCard find_card(const Stage& stage) {
  const auto& words = stage.words();
  ToldCard card{.icon = ui::Icon::door,
                .title = std::string(words.tr("Find one here")),
                .sentences = {{std::string(words.tr(
                    "“Open to anyone” means you too. Questions? The front desk knows the way."))}}};
  if (auto desk = front_desk(stage)) card.sentences.push_back(*std::move(desk));
  return card;
}

}  // namespace

void draw_new_here(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto& hue = canvas.theme().meet;
  const auto place = ui::header(canvas, {.icon = ui::Icon::sprout,
                                         .title = words.tr("New here?"),
                                         .line = words.tr("Good to know before you go in"),
                                         .clock = stage.clock(),
                                         .hue = hue});
  const auto& box = place.content;
  const float page = ui::page_room(canvas, box);
  std::vector<ui::Block> blocks;
  add_told_card(canvas, blocks, support_card(words), hue, box.w, page);
  add_told_card(canvas, blocks, first_card(words), hue, box.w, page);
  // In landscape the way to the desk stands in the reading panel, where it fits there.
  std::vector<ui::Block> beside;
  if (!add_told_beside(canvas, beside, find_card(stage), hue, place.panel))
    add_told_card(canvas, blocks, find_card(stage), hue, box.w, page);
  ui::draw_blocks(beside, {.last = static_cast<int>(beside.size())}, place.panel);

  const auto offered = offer(stage);
  if (offered.next)
    blocks.push_back(meeting_card_block(
        stage, {offered.next, offered.next->meeting, stage.today(), true}, box.w));
  const auto label = way_on(words, offered.filters);
  const ui::ButtonLook look{.kind = ui::ButtonKind::primary, .icon = ui::Icon::people};
  blocks.push_back({.gap = 24,
                    .height = std::max(canvas.portrait() ? 132.0F : 104.0F,
                                       ui::button_height(canvas, label, box.w, look)),
                    .draw = [&](Rect rect) {
                      if (ui::button(canvas, "new.meetings", rect, label, look))
                        stage.visit.go(
                            {.screen = visit::Screen::meetings, .filters = offered.filters});
                    }});
  const auto sections = listing::sections_of(library_of(stage));
  const auto to_read = words.tr("Read about first steps");
  const ui::ButtonLook read_look{.icon = ui::Icon::book};
  if (std::find(sections.begin(), sections.end(), "new-here") != sections.end())
    blocks.push_back(
        {.gap = 20,
         .height = std::max(104.0F, ui::button_height(canvas, to_read, box.w, read_look)),
         .draw = [&](Rect rect) {
           if (ui::button(canvas, "new.library", rect, to_read, read_look))
             stage.visit.go({.screen = visit::Screen::library, .section = "new-here"});
         }});
  // A quieter way, where there is room for it.
  const auto find_label = words.tr("Find my group");
  const ui::ButtonLook find_look{.icon = ui::Icon::circle6};
  const float tall = std::max(104.0F, ui::button_height(canvas, find_label, box.w, find_look));
  if (ui::height_of(blocks) + 20 + tall <= box.h)
    blocks.push_back({.gap = 20, .height = tall, .draw = [&](Rect rect) {
                        if (ui::button(canvas, "new.find-group", rect, find_label, find_look))
                          stage.visit.go({.screen = visit::Screen::find_group});
                      }});
  ui::draw_pages(canvas, box, blocks, here.page);
}

}  // namespace hearth::screens
