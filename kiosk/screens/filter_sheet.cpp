// Everything that a list can be narrowed by, in groups: a tick for each choice, with how much it
// leads to. What is ticked counts at once.
#include <algorithm>

#include "screens/filter_set.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/ticks.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Block;
using ui::Rect;

constexpr float kGap = 12, kGroupGap = 26;
constexpr float kHintTop = 20;   // units from the screen's edge
constexpr float kLowRoom = 300;  // units for the choices of a page: there is no room for titles

struct Grid {
  float width = 0;
  int columns = 1;
  float cell() const {
    return (width - kGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  }
};

using Offers = std::span<const FilterOffer>;

struct Group {
  std::string_view title;
  Offers offers;
};

// A tick's numbers in words.
struct Told {
  std::string_view line;
  std::string number, value;
  ui::TickLook look(bool selected) const { return {line, number, value, selected}; }
};

Told told(const Stage& stage, const FilterSet& set, const FilterOffer& offer) {
  const auto& words = stage.words();
  Told told{offer.line, words.phrase("{count}", {{"count", offer.leads_to}}),
            words.phrase(set.counted, {{"count", offer.leads_to}})};
  if (!offer.line.empty()) told.value = offer.line + ", " + told.value;
  return told;
}

void draw_tick(Stage& stage, const FilterSet& set, Rect rect, const FilterOffer& offer) {
  const auto say = told(stage, set, offer);
  if (ui::tick(stage.canvas, offer.id, rect, offer.name, say.look(offer.chosen)))
    toggle_filter(stage, offer);
}

Block heading(Stage& stage, std::string_view title) {
  return {kGroupGap, ui::section_title_height(stage.canvas), true,
          [&stage, title](Rect box) { ui::section_title(stage.canvas, box, title); }};
}

Block row(Stage& stage, const FilterSet& set, const Grid& grid, Offers offers) {
  float tall = 0;
  for (const auto& offer : offers) {
    const auto say = told(stage, set, offer);
    tall = std::max(tall, ui::tick_height(stage.canvas, offer.name, say.look(false), grid.cell()));
  }
  return {kGap, tall, false, [&stage, &set, grid, offers](Rect box) {
            for (std::size_t i = 0; i < offers.size(); ++i)
              draw_tick(
                  stage, set,
                  {box.x + static_cast<float>(i) * (grid.cell() + kGap), box.y, grid.cell(), box.h},
                  offers[i]);
          }};
}

std::vector<Group> groups_of(const FilterSet& set) {
  const Offers all(set.all);
  std::vector<Group> groups;
  for (std::size_t first = 0, end = 0; first < all.size(); first = end) {
    while (end < all.size() && all[end].group == all[first].group) ++end;
    groups.push_back({all[first].group, all.subspan(first, end - first)});
  }
  return groups;
}

// Two short groups beside each other.
Block pair(Stage& stage, const FilterSet& set, const Grid& grid, const Group& first,
           const Group& second) {
  const float title = ui::section_title_height(stage.canvas);
  const Grid half{(grid.width - kGap) / 2, grid.columns / 2};
  const auto left = row(stage, set, half, first.offers),
             right = row(stage, set, half, second.offers);
  return {kGroupGap, title + kGap + std::max(left.height, right.height), false,
          [=, &stage](Rect box) {
            const float below = title + kGap, x = box.x + half.width + kGap;
            ui::section_title(stage.canvas, {box.x, box.y, half.width, 0}, first.title);
            left.draw({box.x, box.y + below, half.width, box.h - below});
            ui::section_title(stage.canvas, {x, box.y, half.width, 0}, second.title);
            right.draw({x, box.y + below, half.width, box.h - below});
          }};
}

struct Hint {
  std::string_view words;
  ui::TextLook look;
};

Hint hint_of(const Stage& stage, const FilterSet& set) {
  return {stage.words().tr(set.hint),
          {.style = ui::type::support, .color = stage.canvas.theme().ink2}};
}

// On a wide sheet the hint stands beside the title, above the content: there is little height, and
// where the letters are too large for it the filters do without.
void draw_hint_beside_title(Stage& stage, const FilterSet& set, Rect content) {
  auto hint = hint_of(stage, set);
  hint.look.align = text::Align::end;
  const float width = content.w / 2;
  const float tall = stage.canvas.measure(hint.words, hint.look, width).height;
  const float top = content.y - 16 - tall;
  if (top >= kHintTop)
    stage.canvas.text({content.right() - width, top, width, 0}, hint.words, hint.look);
}

Block hint_block(Stage& stage, const FilterSet& set, float width) {
  const auto hint = hint_of(stage, set);
  return {0, stage.canvas.measure(hint.words, hint.look, width).height, true,
          [&stage, hint](Rect box) { stage.canvas.text(box, hint.words, hint.look); }};
}

// On a low sheet a group's title stands beside its choices, not above them.
constexpr float kTitleBeside = 270;

Block row_beside_title(Stage& stage, const FilterSet& set, const Grid& grid, std::string_view title,
                       Offers offers) {
  const auto choices = row(stage, set, grid, offers);
  const ui::TextLook look{.style = ui::type::bold(ui::type::body),
                          .color = stage.canvas.theme().ink};
  const float room = kTitleBeside - 20;
  const float tall = std::max(choices.height, stage.canvas.measure(title, look, room).height);
  return {kGap, tall, false, [=, &stage](Rect box) {
            if (!title.empty()) stage.canvas.heading({box.x, box.y + 16, room, 0}, title, look);
            choices.draw({box.x + kTitleBeside, box.y, box.w - kTitleBeside, choices.height});
          }};
}

std::vector<Block> low_blocks(Stage& stage, const FilterSet& set, float width, int columns) {
  std::vector<Block> blocks;
  const Grid grid{width - kTitleBeside, columns};
  for (const auto& group : groups_of(set)) {
    auto title = group.title;
    for (auto left = group.offers; !left.empty(); title = {}) {
      const auto count = std::min(static_cast<std::size_t>(columns), left.size());
      blocks.push_back(row_beside_title(stage, set, grid, title, left.first(count)));
      left = left.subspan(count);
    }
  }
  return blocks;
}

std::vector<Block> blocks_of(Stage& stage, const FilterSet& set, const Grid& grid) {
  std::vector<Block> blocks;
  const auto groups = groups_of(set);
  const auto columns = static_cast<std::size_t>(grid.columns);
  const auto is_short = [&](std::size_t i) {
    return columns % 2 == 0 && i < groups.size() && groups[i].offers.size() <= columns / 2;
  };
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (is_short(i) && is_short(i + 1)) {
      blocks.push_back(pair(stage, set, grid, groups[i], groups[i + 1]));
      ++i;
      continue;
    }
    blocks.push_back(heading(stage, groups[i].title));
    for (auto left = groups[i].offers; !left.empty();) {
      const auto count = std::min(columns, left.size());
      blocks.push_back(row(stage, set, grid, left.first(count)));
      left = left.subspan(count);
    }
  }
  return blocks;
}

// "Clear filters" and "Show 14 meetings", or places.
struct Foot {
  std::string_view clear;
  std::string show;
  ui::ButtonLook clear_look, show_look;
  bool beside;  // beside Close; else in a row of their own above it
  float clear_share = 0.44F;
  float height(const ui::Canvas& canvas, float width) const {
    return std::max({104.0F, ui::button_height(canvas, clear, width * clear_share, clear_look),
                     ui::button_height(canvas, show, width * (1 - clear_share) - 16, show_look)});
  }
};

Foot foot_of(const Stage& stage, const FilterSet& set) {
  const auto& words = stage.words();
  // At the foot words grow less than a text: its place is fixed, like the dock's.
  const float size = 32 * std::min(stage.canvas.look().text_size, 1.35F);
  const bool large = stage.canvas.look().text_size > 1;
  Foot foot{words.tr("Clear filters"),
            words.phrase(set.show, {{"count", set.left}}),
            {.size = size, .icon_size = 40, .grows = false},
            {.kind = ui::ButtonKind::primary, .size = size, .icon_size = 40, .grows = false},
            !stage.canvas.portrait()};
  if (!large) foot.clear_look.icon = ui::Icon::undo;
  foot.clear_look.disabled = set.chosen == 0;
  return foot;
}

int columns_of(const ui::Canvas& canvas, float width) {
  const float least = 360 * canvas.look().text_size;
  return std::max(1, static_cast<int>((width + kGap) / (least + kGap)));
}

void draw_foot(Stage& stage, Rect box, const Foot& foot) {
  const float clear = box.w * foot.clear_share;
  if (ui::button(stage.canvas, "filter.clear", {box.x, box.y, clear, box.h}, foot.clear,
                 foot.clear_look))
    clear_filters(stage);
  if (ui::button(stage.canvas, "filter.show",
                 {box.x + clear + 16, box.y, box.w - clear - 16, box.h}, foot.show, foot.show_look))
    stage.visit.sheet = visit::Sheet::none;
}

}  // namespace

void draw_filter_sheet(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto set = filter_set(stage);
  const auto foot = foot_of(stage, set);
  // As high as can be: nothing moves when what is offered changes.
  const float height = canvas.height();
  const auto shape =
      foot.beside ? ui::SheetShape{true, 0.25F, foot.height(canvas, 1300)} : ui::SheetShape{};
  auto sheet = ui::sheet(canvas, ui::Icon::filter, stage.words().tr("Filters"), height, shape);
  auto& box = sheet.content;
  if (foot.beside) {
    draw_foot(stage, sheet.foot, foot);
  } else {
    const float tall = foot.height(canvas, box.w);
    draw_foot(stage, {box.x, box.bottom() - tall + 12, box.w, tall}, foot);
    box.h -= tall + 16;
  }
  Grid grid{box.w, columns_of(canvas, box.w)};
  auto blocks = blocks_of(stage, set, grid);
  // Where words beside each other would be higher than a page, they go below each other.
  const auto room = sheet.pager.w > 0 ? box.h : ui::page_room(canvas, box);
  if (room < kLowRoom && canvas.look().text_size <= 1.2F)
    blocks = low_blocks(stage, set, box.w, columns_of(canvas, box.w - kTitleBeside));
  if (std::any_of(blocks.begin(), blocks.end(),
                  [&](const Block& block) { return block.height > room; })) {
    grid.columns = 1;
    blocks = blocks_of(stage, set, grid);
  }
  if (shape.wide)
    draw_hint_beside_title(stage, set, box);
  else
    blocks.insert(blocks.begin(), hint_block(stage, set, box.w));
  ui::draw_pages(canvas, sheet, blocks, stage.visit.sheet_page);
  if (sheet.closed) stage.visit.sheet = visit::Sheet::none;
}

}  // namespace hearth::screens
