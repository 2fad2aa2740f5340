// Short reads: what the center wrote and what its peers tell, by section.
#include <algorithm>

#include "screens/article_card.h"
#include "screens/library_words.h"
#include "screens/screens.h"
#include "ui/chip_rows.h"
#include "ui/choice_row.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;
using Library = std::vector<listing::ChosenArticle>;

void choose_section(Stage& stage, const std::string& section) {
  stage.visit.here().section = section;
  stage.visit.here().page = 0;
}

std::string called(const Stage& stage, const std::string& section) {
  return section.empty() ? std::string(stage.words().tr("All"))
                         : section_name(stage.words(), section);
}

// The sections as chips, as long as they go into `box`; else one button that leads to all of them.
// Returns the height used.
float section_choice(Stage& stage, const Library& library, Rect box) {
  auto& canvas = stage.canvas;
  auto sections = listing::sections_of(library);
  if (sections.size() < 2) return 0;
  sections.insert(sections.begin(), "");
  const auto here = stage.visit.here().section;
  std::vector<ui::PlacedChip> chips;
  for (const auto& section : sections) {
    auto& chip = chips.emplace_back();
    chip.id = "section." + (section.empty() ? "all" : section);
    chip.name = called(stage, section);
    if (!canvas.portrait()) chip.brief = section_brief(stage.words(), section);
    chip.selected = section == here;
  }
  std::vector<ui::PlacedChip*> placed;
  for (auto& chip : chips) placed.push_back(&chip);
  const float tall = ui::place_chips(canvas, box, placed);
  if (!canvas.large() && !canvas.look().reach && tall <= box.h) {
    for (std::size_t i = 0; i < chips.size(); ++i)
      if (ui::draw_chip(canvas, chips[i])) choose_section(stage, sections[i]);
    return tall;
  }
  const auto label = stage.words().phrase("Subject: {name}", {{"name", called(stage, here)}});
  const ui::ButtonLook look{.icon = ui::Icon::filter, .size = 32, .icon_size = 44};
  const float high = std::max(canvas.portrait() ? 104.0F : ui::kMinTarget,
                              ui::button_height(canvas, label, box.w, look));
  if (ui::button(canvas, "section.open", {box.x, box.y, box.w, high}, label, look))
    stage.visit.open(visit::Sheet::sections);
  return high;
}

// Staff took the last page away while somebody was looking.
void draw_empty(Stage& stage, Rect box) {
  stage.canvas.text({box.x, box.y + 40, box.w, 0},
                    stage.words().tr("There is nothing to read here yet."),
                    {.style = ui::type::lead, .color = stage.canvas.theme().ink});
}

}  // namespace

void draw_library(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto library = library_of(stage);
  const auto of_section = [&](const listing::ChosenArticle& one) {
    return here.section.empty() || one.article->section == here.section;
  };
  if (std::none_of(library.begin(), library.end(), of_section)) here.section.clear();
  const auto place = ui::header(canvas, {.icon = ui::Icon::peers,
                                         .title = words.tr("Short reads"),
                                         .line = words.tr("Words from people who have been there"),
                                         .clock = stage.clock(),
                                         .hue = canvas.theme().peer});
  auto box = place.content;
  if (library.empty()) return draw_empty(stage, box);
  const auto below = [&](float used, float gap) {
    if (used == 0) return;
    box.y += used + gap;
    box.h -= used + gap;
  };
  std::vector<ui::Block> cards;
  const float most = canvas.portrait() ? box.h / 4 : place.panel.h;
  if (canvas.portrait())
    below(section_choice(stage, library, {box.x, box.y + 8, box.w, most}), 8 + 24);
  else
    section_choice(stage, library, place.panel);
  for (const auto& one : library)
    if (of_section(one)) cards.push_back(article_card_block(stage, one, box.w));
  // Where height is short the cards need all of it.
  if (!canvas.large() && !canvas.look().reach)
    below(canvas.heading({box.x, box.y, box.w, 0},
                         words.phrase("{count, plural, one {# short read} other {# short reads}}",
                                      {{"count", static_cast<int>(cards.size())}}),
                         {.style = ui::type::label, .color = canvas.theme().ink}),
          16);
  ui::draw_list(canvas, box, cards, here.page);
}

void draw_sections_sheet(Stage& stage) {
  auto& canvas = stage.canvas;
  auto sections = listing::sections_of(library_of(stage));
  sections.insert(sections.begin(), "");
  // Upright below each other, lying two beside each other.
  const std::size_t columns = canvas.portrait() ? 1 : 2;
  const float gap = 14, across = static_cast<float>(columns);
  const float width = (ui::sheet_width(canvas) - gap * (across - 1)) / across;
  std::vector<std::string> names;
  for (const auto& section : sections) names.push_back(called(stage, section));
  const auto look = [&](std::size_t i) {
    return ui::ChoiceRowLook{
        .icon = sections[i].empty() ? ui::Icon::book : section_icon(sections[i]),
        .title = names[i],
        .hue = canvas.theme().peer,
        .selected = sections[i] == stage.visit.here().section};
  };
  std::vector<ui::Block> blocks;
  for (std::size_t first = 0; first < sections.size(); first += columns) {
    const auto end = std::min(first + columns, sections.size());
    float tall = 0;
    for (auto i = first; i < end; ++i)
      tall = std::max(tall, ui::choice_row_height(canvas, look(i), width));
    blocks.push_back({.gap = gap, .height = tall, .draw = [&, first, end](Rect box) {
                        for (auto i = first; i < end; ++i) {
                          const float x = box.x + static_cast<float>(i - first) * (width + gap);
                          const auto id = "sections." + (i == 0 ? "all" : sections[i]);
                          if (!ui::choice_row(canvas, id, {x, box.y, width, box.h}, look(i)))
                            continue;
                          choose_section(stage, sections[i]);
                          stage.visit.sheet = visit::Sheet::none;
                        }
                      }});
  }
  const auto sheet = ui::sheet(canvas, ui::Icon::filter, stage.words().tr("Choose a subject"),
                               ui::height_of(blocks));
  ui::draw_pages(canvas, sheet, blocks, stage.visit.sheet_page);
  if (sheet.closed) stage.visit.sheet = visit::Sheet::none;
}

}  // namespace hearth::screens
