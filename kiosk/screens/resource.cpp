// One place: whether it is open, where it is, how to reach it, its hours, what is good to know, how
// to apply, and what to take along by scanning.
#include <algorithm>

#include "listing/phone_number.h"
#include "screens/filter_words.h"
#include "screens/gone.h"
#include "screens/help_lines.h"
#include "screens/resource_blocks.h"
#include "screens/resource_take_along.h"
#include "screens/screens.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using listing::Resource;
using listing::TermGroup;

FactCard where_card(const Stage& stage, std::uint32_t index) {
  const auto& words = stage.words();
  const auto& resource = stage.catalog.resource(index);
  FactCard card{ui::Icon::pin, words.tr("Where")};
  if (resource.confidential_address) {
    card.icon = ui::Icon::lock;
    card.lines.emplace_back(resource.phone.empty()
                                ? words.tr("The address is kept private.")
                                : words.tr("The address is kept private. Call first."));
    return card;
  }
  if (is_online(resource)) {
    card.icon = ui::Icon::video;
    card.lines.emplace_back(words.tr("Online"));
    return card;
  }
  if (!resource.address.empty()) card.lines.push_back(ui::isolate_ltr(resource.address));
  if (const auto way = way_words(stage, index); !way.empty())
    card.lines.push_back(words.phrase("{way}, in a straight line", {{"way", way}}));
  return card;
}

FactCard call_card(const Stage& stage, const Resource& resource) {
  const auto& words = stage.words();
  const auto& country = stage.catalog.center().country;
  FactCard card{ui::Icon::phone, words.tr("Call")};
  if (!resource.phone.empty())
    card.strong = ui::isolate_ltr(listing::shown_number(resource.phone, country));
  if (!resource.text_line.empty())
    card.lines.push_back(words.phrase(
        "Text {number}", {{"number", listing::shown_number(resource.text_line, country)}}));
  if (!resource.website.empty()) card.lines.push_back(ui::isolate_ltr(resource.website));
  if (resource.phone.empty() && resource.text_line.empty()) {
    card.icon = ui::Icon::globe;
    card.title = words.tr("Website");
  } else if (lends_phone(stage)) {
    card.lines.emplace_back(words.tr("No phone? The front desk will lend you one."));
  }
  return card;
}

// The known words of a cell, or the whole of it as staff wrote it.
std::string terms(DetailBlocks& blocks, TermGroup group, const listing::TermList& list) {
  if (!list.written.empty()) return std::string(blocks.choose(list.written).text);
  std::string names;
  for (const auto& code : list.codes)
    names +=
        (names.empty() ? "" : " · ") + std::string(term_name(blocks.stage().words(), group, code));
  return names;
}

std::vector<Fact> good_to_know(DetailBlocks& blocks, const Resource& resource) {
  const auto& words = blocks.stage().words();
  std::vector<Fact> facts;
  const auto add = [&](ui::Icon icon, std::string text) {
    if (!text.empty()) facts.push_back({icon, std::move(text)});
  };
  add(ui::Icon::wallet, terms(blocks, TermGroup::cost, resource.cost));
  const auto& papers = resource.documents;
  const bool none = papers.written.empty() && papers.codes == std::vector<std::string>{"none"};
  const auto needed = terms(blocks, TermGroup::documents, papers);
  if (!needed.empty())
    add(ui::Icon::id, none ? needed : words.phrase("Bring: {papers}", {{"papers", needed}}));
  if (const auto who = terms(blocks, TermGroup::eligibility, resource.eligibility); !who.empty())
    add(ui::Icon::family, words.phrase("For: {people}", {{"people", who}}));
  std::vector<std::string> languages;
  for (const auto& code : resource.languages) languages.push_back(words.language_name(code));
  if (!languages.empty())
    add(ui::Icon::message,
        words.phrase("They speak {languages}", {{"languages", words.list(languages)}}));
  add(ui::Icon::wheelchair, terms(blocks, TermGroup::accessibility, resource.accessibility));
  return facts;
}

void add_hours_of(DetailBlocks& blocks, std::uint32_t index) {
  auto& stage = blocks.stage();
  const auto& words = stage.words();
  const auto& resource = stage.catalog.resource(index);
  const auto* hours = stage.catalog.directory().opening().hours(index);
  if (!hours && resource.hours.empty()) return;
  blocks.heading(words.tr("Hours"));
  if (hours)
    add_hours(blocks, hours_rows(stage, *hours));
  else
    blocks.paragraph(resource.hours);
}

}  // namespace

void draw_resource(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto& theme = canvas.theme();
  const auto found = stage.catalog.find_resource(here.resource);
  const auto* resource = found ? &stage.catalog.resource(*found) : nullptr;
  const auto code =
      found ? catalog::category_of(stage.catalog.resources()[*found]) : catalog::kOtherHelp;
  const auto place = ui::header(
      canvas, {.icon = found ? category_icon(code) : ui::Icon::search,
               .title = resource ? stage.choose(resource->name).text : words.tr("Find help"),
               .line = resource ? category_name(words, code) : std::string_view(),
               .clock = stage.clock(),
               .hue = theme.find});
  if (!resource)
    return draw_gone(stage, place.content,
                     {.title = words.tr("This place is no longer listed."),
                      .line = words.tr("There are others, and the front desk can help you."),
                      .button = words.tr("See other places"),
                      .icon = ui::Icon::search,
                      .to = visit::Screen::find_help});

  const auto& box = place.content;
  DetailBlocks blocks(stage, "resource", theme.find, box.w, ui::page_room(canvas, box));
  DetailBlocks panel(stage, "resource", theme.find, place.panel.w, place.panel.h);
  blocks.choose(resource->name);
  const auto opening = opening_words(stage, *found);
  const auto checked = checked_words(stage, *resource);
  const auto introduce = [&](DetailBlocks& to) {
    add_state(to, opening, checked);
    to.paragraph(resource->description);
  };
  // In landscape this stands in the reading panel, where it fits there.
  bool in_panel = !canvas.portrait() && !canvas.large();
  if (in_panel) {
    introduce(panel);
    in_panel = ui::height_of(panel.all()) <= place.panel.h;
    if (in_panel)
      ui::draw_blocks(panel.all(), {0, static_cast<int>(panel.all().size()), 0}, place.panel);
  }
  if (!in_panel) introduce(blocks);
  add_fact_cards(blocks, {where_card(stage, *found), call_card(stage, *resource)});
  add_hours_of(blocks, *found);
  if (const auto facts = good_to_know(blocks, *resource); !facts.empty()) {
    blocks.heading(words.tr("Good to know"));
    blocks.facts(facts);
  }
  if (!resource->how_to_apply.empty()) {
    blocks.heading(words.tr("How to apply"));
    blocks.paragraph(resource->how_to_apply);
  }
  if (const auto run_by = blocks.choose(resource->organization); !run_by.text.empty())
    blocks.paragraph(words.phrase("Run by {organization}", {{"organization", run_by.text}}));
  if (const auto cards = take_resource_along(stage, *found); !cards.empty()) {
    blocks.heading(words.tr("Take it with you"));
    blocks.cards(cards);
  }
  if (!blocks.translated() || !panel.translated())
    blocks.note("resource.language", ui::Icon::globe,
                words.phrase("Some of this is not in {language} yet.",
                             {{"language", words.language_name(stage.visit.language)}}),
                ui::NoteKind::privacy);
  ui::draw_pages(canvas, box, blocks.all(), here.page);
}

}  // namespace hearth::screens
