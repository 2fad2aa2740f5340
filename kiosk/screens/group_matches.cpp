// What the answers of "Find my group" lead to: meetings, each with why it fits, and a way to ask a
// person instead. Where none fits all of it, the closest, with what differs.
#include <algorithm>
#include <set>

#include "screens/match_card.h"
#include "screens/screens.h"
#include "screens/told_card.h"
#include "screens/ways_on.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using listing::ChoiceGroup;
using listing::GroupQuestion;
using ui::Rect;

struct Said {
  std::string title, line;
};

Said said_above(const Stage& stage, const std::vector<catalog::GroupMatch>& matches, int whole) {
  const auto& words = stage.words();
  const auto say = [](std::string_view text) { return std::string(text); };
  if (matches.empty())
    return {say(words.tr("There is no group to show right now")),
            say(words.tr("Please ask at the front desk. They may know of others."))};
  if (whole == 0)
    return {say(words.tr("No group fits all your answers")),
            say(words.tr("That doesn’t mean there’s nothing for you. Here is what is close."))};
  const auto& first = matches.front();
  if (first.met.empty())
    return {say(words.tr("A gentle start")), say(words.tr("You can begin with any of these."))};
  return {words.phrase(
              "{count, plural, one {One group that may fit you} other {# groups that may fit you}}",
              {{"count", whole}}),
          say(words.tr("Try one. You can change your mind any time."))};
}

ToldCard ask_card(const Stage& stage) {
  const auto& words = stage.words();
  ToldCard card{.icon = ui::Icon::desk, .title = std::string(words.tr("Rather ask a person?"))};
  if (auto desk = front_desk(stage)) card.sentences.push_back(*std::move(desk));
  const bool walks = stage.catalog.center().has_offer("walk-you-there");
  card.sentences.push_back({std::string(walks ? words.tr("They can walk you to a room.")
                                              : words.tr("The front desk can help you."))});
  return card;
}

// The list of meetings, narrowed by what was answered as far as it has filters for it.
visit::Route meetings_asked_for(const Stage& stage) {
  visit::Route to{.screen = visit::Screen::meetings};
  const auto choose = [&](ChoiceGroup group, std::string_view value) {
    if (const listing::MeetingChoice choice{group, std::string(value)};
        stage.catalog.choices().find(choice))
      to.filters.toggle(choice);
  };
  for (const auto& answer : stage.visit.here().group.all()) {
    const auto& value = answer.value;
    if (open_answer(answer)) continue;
    switch (answer.question) {
      case GroupQuestion::support:
        if (value == "family") choose(ChoiceGroup::audience, "families");
        break;
      case GroupQuestion::company:
        choose(ChoiceGroup::audience, value);
        break;
      case GroupQuestion::when:
        if (value == "online") choose(ChoiceGroup::attendance, value);
        if (value == "evening") {
          choose(ChoiceGroup::time_of_day, "evening");
          choose(ChoiceGroup::time_of_day, "night");
        }
        if (value == "weekend")
          for (auto day = stage.today(); !to.day; day += std::chrono::days(1))
            if (std::chrono::weekday(std::chrono::sys_days(day.time_since_epoch())).iso_encoding() >
                5)
              to.day = day;
        break;
      case GroupQuestion::language:
        choose(ChoiceGroup::language, value);
        break;
      case GroupQuestion::program:
        choose(ChoiceGroup::program, value);
        break;
    }
  }
  return to;
}

// Beside each other, or in large text below each other.
std::vector<ui::Block> ways(Stage& stage, float width) {
  const auto& words = stage.words();
  const WayOn again{"matches.again", ui::Icon::undo, words.tr("Start over"), [&stage] {
                      auto& here = stage.visit.here();
                      here.group = {};
                      here.screen = visit::Screen::find_group;
                      here.page = 0;
                    }};
  const WayOn all{"matches.meetings", ui::Icon::people, words.tr("See all meetings"),
                  [&stage] { stage.visit.go(meetings_asked_for(stage)); }};
  if (stage.canvas.large()) return {ways_on(stage, {again}, width), ways_on(stage, {all}, width)};
  return {ways_on(stage, {again, all}, width)};
}

ui::Block text_block(ui::Canvas& canvas, std::string text, const ui::TextLook& look, float width,
                     float gap, bool heads) {
  return {.gap = gap,
          .height = canvas.measure(text, look, width).height,
          .with_next = true,
          .draw = [&canvas, text = std::move(text), look, heads](Rect box) {
            if (heads)
              canvas.heading({box.x, box.y, box.w, 0}, text, look);
            else
              canvas.text({box.x, box.y, box.w, 0}, text, look);
          }};
}

// What is said above the cards: with lowered controls in the sky, in landscape in the reading
// panel.
struct SaidBlocks {
  std::vector<ui::Block> above, beside;  // the cards
};
SaidBlocks put_said(ui::Canvas& canvas, const ui::Stage& place, const Said& said) {
  const auto& theme = canvas.theme();
  const ui::TextLook title{.style = ui::type::title, .color = theme.ink};
  const ui::TextLook lead{.style = ui::type::lead,
                          .color = canvas.portrait() ? theme.ink2 : theme.match.deep};
  const auto head = [&](float width, bool titled, bool with_line) {
    std::vector<ui::Block> above;
    if (titled)
      above.push_back(text_block(canvas, said.title, canvas.unbroken(said.title, title, width, 38),
                                 width, 0, true));
    if (with_line) above.push_back(text_block(canvas, said.line, lead, width, 8, false));
    return above;
  };
  if (canvas.portrait()) {
    if (ui::sky_words(canvas, place, {.title = said.title, .after = said.line})) return {};
    const bool titled = ui::sky_words(canvas, place, {.title = said.title});
    return {head(place.content.w, !titled, !canvas.large()), {}};
  }
  auto beside = head(place.panel.w, true, true);
  if (ui::height_of(beside) > place.panel.h) beside.pop_back();
  if (ui::height_of(beside) > place.panel.h) return {std::move(beside), {}};
  return {{}, std::move(beside)};
}

}  // namespace

void draw_group_matches(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto& theme = canvas.theme();
  // Kept while the screen is drawn: "Start over" forgets them in the midst of it.
  const std::vector<listing::GroupAnswer> answers(here.group.all().begin(), here.group.all().end());
  const auto matches =
      catalog::group_matches(stage.catalog, {answers, stage.visit.language, stage.now});
  const auto whole = static_cast<int>(std::count_if(
      matches.begin(), matches.end(), [](const auto& one) { return one.missed.empty(); }));
  std::set<GroupQuestion> answered;
  for (const auto& answer : answers) answered.insert(answer.question);
  const auto line = words.phrase(
      "{count, plural, =0 {Without any answers} one {Based on your one answer} other {Based on "
      "your # answers}}",
      {{"count", static_cast<int>(answered.size())}});
  const auto place = ui::header(canvas, {.icon = ui::Icon::circle6,
                                         .title = words.tr("Find my group"),
                                         .line = line,
                                         .clock = stage.clock(),
                                         .hue = theme.match});
  auto box = place.content;
  auto [blocks, beside] = put_said(canvas, place, said_above(stage, matches, whole));
  const auto on = ways(stage, box.w);
  const float foot = ui::height_of(on);
  const bool at_foot = !canvas.large() && box.h > 480;
  if (at_foot) {
    ui::draw_blocks(on, {.last = static_cast<int>(on.size())},
                    {box.x, box.bottom() - foot, box.w, foot});
    box.h -= foot + 28;
  }
  const float page = ui::page_room(canvas, box);
  for (std::size_t i = 0; i < matches.size(); ++i) {
    if (whole > 0 && static_cast<int>(i) == whole)
      blocks.push_back(text_block(canvas, std::string(words.tr("These come close")),
                                  {.style = ui::type::label, .color = theme.ink}, box.w, 34, true));
    blocks.push_back(match_card_block(stage, {matches[i], answers, i == 0}, box.w, page));
  }
  // In landscape the way to the desk stands in the reading panel, where it fits there.
  if (canvas.portrait() ||
      !add_told_beside(canvas, beside, ask_card(stage), theme.match, place.panel))
    add_told_card(canvas, blocks, ask_card(stage), theme.match, box.w, page);
  ui::draw_blocks(beside, {.last = static_cast<int>(beside.size())}, place.panel);
  if (!at_foot) std::copy(on.begin(), on.end(), std::back_inserter(blocks));
  ui::draw_pages(canvas, box, blocks, here.page);
}

}  // namespace hearth::screens
