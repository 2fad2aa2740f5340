// Find help: the kinds of help that the center's directory has, as tiles, and the quickest ways to
// narrow all of it.
#include <algorithm>

#include "listing/national_lines.h"
#include "screens/help_lines.h"
#include "screens/resource_filters.h"
#include "screens/resource_words.h"
#include "screens/screens.h"
#include "ui/chip_rows.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Block;
using ui::Rect;

constexpr float kGap = 20;

void open_all_with(Stage& stage, const FilterOffer& offer) {
  const auto& choice = std::get<listing::ResourceChoice>(offer.choice);
  stage.visit.go(
      {.screen = visit::Screen::resources, .resource_filters = visit::ResourceFilters(choice)});
}

// Chips that lead to all places with one thing chosen; none where no place has any of them.
std::vector<Block> quick_chips(Stage& stage, float width) {
  struct Quick : ui::PlacedChip {
    FilterOffer offer;
  };
  const auto lay = [&stage](Rect box, std::vector<Quick>& chips) {
    std::vector<ui::PlacedChip*> placed;
    for (auto& chip : chips) placed.push_back(&chip);
    return ui::place_chips(stage.canvas, box, placed);
  };
  std::vector<Quick> chips;
  for (auto& offer : quick_filters(stage)) {
    auto& chip = chips.emplace_back();
    chip.id = offer.id;
    chip.name = offer.name;
    chip.icon = offer.icon;
    chip.offer = std::move(offer);
  }
  if (chips.empty()) return {};
  const float tall = lay({0, 0, width, 0}, chips);
  return {{kGap, tall, false, [&stage, chips, lay](Rect box) mutable {
             lay(box, chips);
             for (const auto& chip : chips)
               if (ui::draw_chip(stage.canvas, chip)) open_all_with(stage, chip.offer);
           }}};
}

// The way to search, shaped as the field that it leads to.
Block search_block(Stage& stage, float width) {
  constexpr float kIcon = 44, kPad = 32;
  const ui::TextLook look{.style = ui::type::body, .color = stage.canvas.theme().ink2};
  const auto said = stage.words().tr("Type a word or a name");
  const float words = width - 2 * kPad - kIcon - 20;
  const float tall = std::max(104.0F, stage.canvas.measure(said, look, words).height + 32);
  return {kGap, tall, false, [&stage, look, said](Rect box) {
            auto& canvas = stage.canvas;
            const auto& theme = canvas.theme();
            const bool chosen =
                canvas.open("find-help.search", box,
                            {.role = ui::Role::button, .label = stage.words().tr("Search")});
            canvas.fill(box, canvas.pressed("find-help.search") ? theme.sunken : theme.surface,
                        ui::kCardRadius);
            canvas.outline(box, theme.edge, ui::kCardRadius, theme.outline);
            canvas.icon(ui::Icon::search, {box.x + kPad, box.y + (box.h - kIcon) / 2, kIcon, kIcon},
                        theme.ink);
            const float left = kPad + kIcon + 20;
            canvas.text_middle({box.x + left, box.y, box.w - left - kPad, box.h}, said, look);
            canvas.close();
            if (chosen) stage.visit.go({.screen = visit::Screen::search});
          }};
}

std::vector<Block> with_search(Stage& stage, float width, std::vector<Block> blocks) {
  blocks.insert(blocks.begin(), search_block(stage, width));
  return blocks;
}

struct Tile {
  std::string_view code, name;
  std::string places;
};

ui::TileLook look_of(const Stage& stage, const Tile& tile, ui::TileShape shape) {
  return {category_icon(tile.code), tile.name, tile.places, stage.canvas.theme().find, shape};
}

std::vector<Block> tile_rows(Stage& stage, float width, int columns, float tallest,
                             ui::TileShape shape) {
  std::vector<Tile> tiles;
  for (const auto& category : stage.catalog.directory().categories())
    tiles.push_back({category.code, category_name(stage.words(), category.code),
                     places_words(stage.words(), static_cast<int>(category.resources.size()))});
  std::vector<Block> rows;
  const auto count = static_cast<std::size_t>(columns);
  const float each = (width - kGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  for (std::size_t first = 0; first < tiles.size(); first += count) {
    const std::vector<Tile> row(
        tiles.begin() + static_cast<std::ptrdiff_t>(first),
        tiles.begin() + static_cast<std::ptrdiff_t>(std::min(first + count, tiles.size())));
    float tall = tallest;
    for (const auto& tile : row)
      tall = std::max(tall, ui::tile_height(stage.canvas, look_of(stage, tile, shape), each));
    rows.push_back({kGap, tall, false, [&stage, row, each, shape](Rect box) {
                      float x = box.x;
                      for (const auto& tile : row) {
                        if (ui::tile(stage.canvas, "category." + std::string(tile.code),
                                     {x, box.y, each, box.h}, look_of(stage, tile, shape)))
                          stage.visit.go({.screen = visit::Screen::resources,
                                          .category = std::string(tile.code)});
                        x += each + kGap;
                      }
                    }});
  }
  return rows;
}

// Whom to ask who does not know what to look for: the country's own line, or the desk.
struct NotSure {
  ui::Icon icon = ui::Icon::desk;
  std::string title, line;
};

NotSure not_sure(const Stage& stage) {
  const auto& words = stage.words();
  if (const auto* line = listing::find_line(national_help(stage), "211"))
    return {ui::Icon::phone,
            words.phrase("Not sure? Dial {number} from any phone.",
                         {{"number", line->ways.front().number}}),
            std::string(words.tr(line->purpose))};
  return {ui::Icon::desk, std::string(words.tr("Not sure? Ask at the front desk.")),
          std::string(stage.choose(stage.catalog.center().front_desk).text)};
}

Block not_sure_block(Stage& stage, float width) {
  const auto told = not_sure(stage);
  const ui::TextLook title{.style = ui::type::bold(ui::type::body),
                           .color = stage.canvas.theme().ink};
  const ui::TextLook line{.style = ui::type::support, .color = stage.canvas.theme().ink2};
  const float left = 110, room = width - left - 32;
  const float upper = stage.canvas.measure(told.title, title, room).height;
  const float lower = told.line.empty() ? 0 : stage.canvas.measure(told.line, line, room).height;
  return {
      kGap, std::max(112.0F, upper + lower + 44), false, [=, &stage](Rect box) {
        auto& canvas = stage.canvas;
        canvas.fill(box, canvas.theme().sunken, ui::kCardRadius);
        canvas.icon(told.icon, {box.x + 36, box.y + (box.h - 46) / 2, 46, 46}, canvas.theme().ink);
        const float top = box.y + (box.h - upper - lower) / 2;
        canvas.text({box.x + left, top, room, 0}, told.title, title);
        canvas.text({box.x + left, top + upper, room, 0}, told.line, line);
      }};
}

struct Grid {
  int columns = 1;
  ui::TileShape shape = ui::TileShape::row;
  float tallest = 0;
};

Grid grid_of(const ui::Canvas& canvas) {
  if (canvas.large()) return canvas.portrait() ? Grid{} : Grid{2, ui::TileShape::compact};
  if (canvas.look().reach) return {canvas.portrait() ? 2 : 3, ui::TileShape::compact};
  return {canvas.portrait() ? 3 : 4, ui::TileShape::small, 250};
}

}  // namespace

void draw_find_help(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto count = static_cast<int>(stage.catalog.resources().size());
  const auto line = words.phrase("{places} near {center}",
                                 {{"places", places_words(words, count)},
                                  {"center", stage.choose(stage.catalog.center().name).text}});
  const auto place = ui::header(canvas, {.icon = ui::Icon::search,
                                         .title = words.tr("Find help"),
                                         .line = line,
                                         .clock = stage.clock(),
                                         .hue = canvas.theme().find});
  const auto box = place.content;
  const bool panel = !canvas.portrait() && !canvas.large() && !canvas.look().reach;
  std::vector<Block> beside, blocks;
  if (panel) {
    beside = with_search(stage, place.panel.w, quick_chips(stage, place.panel.w));
    beside.push_back(not_sure_block(stage, place.panel.w));
    if (ui::height_of(beside) > place.panel.h) beside.clear();
  }
  // Where a page holds little, the kinds of help come before the ways to narrow them.
  const bool kinds_first = canvas.large() || canvas.look().reach;
  const auto chips = beside.empty() ? quick_chips(stage, box.w) : std::vector<Block>();
  if (beside.empty())
    blocks = with_search(stage, box.w, kinds_first ? std::vector<Block>() : chips);
  if (!beside.empty())
    ui::draw_blocks(beside, {0, static_cast<int>(beside.size()), 0}, place.panel);
  const auto grid = grid_of(canvas);
  const float gap = blocks.empty() ? 0 : 26;
  auto tiles = tile_rows(stage, box.w, grid.columns, grid.tallest, grid.shape);
  if (!tiles.empty()) tiles.front().gap = gap;
  // Tiles are as high as the page lets them be, so that all of them stand on one.
  const bool asks = beside.empty();
  const auto asking = asks ? not_sure_block(stage, box.w) : Block{};
  const float taken = ui::height_of(blocks) + gap + (asks ? kGap + asking.height : 0);
  const auto rows = static_cast<float>(tiles.size());
  if (grid.tallest > 0 && rows > 0) {
    const float room = (box.h - taken - kGap * (rows - 1)) / rows;
    tiles = tile_rows(stage, box.w, grid.columns, std::min(grid.tallest, room), grid.shape);
    if (ui::height_of(tiles) + taken > box.h)
      tiles = tile_rows(stage, box.w, canvas.portrait() ? 2 : 3, 0, ui::TileShape::compact);
    if (!tiles.empty()) tiles.front().gap = gap;
  }
  blocks.insert(blocks.end(), tiles.begin(), tiles.end());
  if (kinds_first) blocks.insert(blocks.end(), chips.begin(), chips.end());
  if (asks) blocks.push_back(asking);
  ui::draw_pages(canvas, box, blocks, here.page);
}

}  // namespace hearth::screens
