// Home: a greeting, the next meeting that is open to anyone, the ways into the kiosk's parts.
#include <algorithm>
#include <cmath>

#include "screens/home_parts.h"
#include "screens/listings_note.h"
#include "screens/notices.h"
#include "screens/screens.h"
#include "screens/staff_note.h"
#include "screens/stick_note.h"
#include "ui/furniture.h"
#include "ui/scene.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kNarrowDisplay = 60;  // a greeting that would not stand in one line
constexpr float kLargeSky = 0.2F;     // of the height, where letters are large
constexpr float kTallBeside = 180;    // of a tile whose icon stands beside its words
constexpr float kNoticeGap = 16;
constexpr float kLow = 760;  // units: a scene that is lower has room for less

std::string_view greeting(const Stage& stage) {
  if (!stage.clock_known) return stage.words().tr("Hello.");
  const auto time = stage.local_now() - stage.today();
  using namespace std::chrono_literals;
  if (time >= 4h && time < 12h) return stage.words().tr("Good morning.");
  if (time >= 12h && time < 18h) return stage.words().tr("Good afternoon.");
  return stage.words().tr("Good evening.");
}

// The center's name and tagline as they stand beside the house's mark.
struct CenterName {
  float mark, room;
  std::string_view name, line;
  ui::TextLook name_look, line_look;
  float upper, lower;
  float height() const { return std::max(mark, upper + lower); }
};

CenterName center_name(const Stage& stage, float width) {
  const auto& canvas = stage.canvas;
  const auto ink = canvas.theme().ink;
  const auto& center = stage.catalog.center();
  CenterName result{};
  result.mark = canvas.portrait() ? 84 : 78;
  result.room = width - result.mark;
  result.name_look = {.style = ui::type::sized(ui::type::label, 38, 1.15F), .color = ink};
  result.line_look = {.style = canvas.portrait() ? ui::type::support : ui::type::smallest,
                      .color = ink};
  result.name = stage.choose(center.name).text;
  if (!canvas.large()) result.line = stage.choose(center.tagline).text;
  result.upper = canvas.measure(result.name, result.name_look, result.room).height;
  if (!result.line.empty())
    result.lower = canvas.measure(result.line, result.line_look, result.room).height;
  return result;
}

void draw_center_name(ui::Canvas& canvas, ui::Point at, const CenterName& center) {
  canvas.icon(ui::Icon::sprout, {at.x - 12, at.y, center.mark, center.mark}, canvas.theme().ink);
  const float left = at.x + center.mark;
  const float top = at.y + std::max(0.0F, (center.mark - center.upper - center.lower) / 2);
  canvas.text({left, top, center.room, 0}, center.name, center.name_look);
  canvas.text({left, top + center.upper, center.room, 0}, center.line, center.line_look);
}

void question(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto hint = stage.words().tr("Touch any button to begin");
  const ui::TextLook title{.style = ui::type::label, .color = theme.ink};
  const ui::TextLook small{
      .style = ui::type::support, .color = theme.ink2, .align = text::Align::end};
  const float wide = std::ceil(canvas.measure(hint, small, 0).width) + 2;
  const auto asked = stage.words().tr("What would you like to do?");
  const float room = box.w - wide - 20;
  const auto size = canvas.measure(asked, title, 0);
  const bool both = size.width <= room;
  canvas.heading({box.x, box.y, both ? room : box.w, 0}, asked, title);
  if (both) canvas.text_middle({box.right() - wide, box.y, wide, size.height}, hint, small);
}

// The tiles fill the room that there is, each at most `tallest` units high. Where they need more
// they turn pages; with large text the card of the next meeting is on the first of these.
void tiles(Stage& stage, Rect box, float tallest, std::vector<ui::Block> cards) {
  const bool large = stage.canvas.large();
  const auto rows = static_cast<float>(home_tile_rows(stage));
  const float each = std::min(tallest, (box.h - (rows - 1) * 24) / rows);
  auto blocks = home_tiles(stage, box.w, large ? 0 : each, TileWords::all);
  for (const auto shown : {TileWords::beside, TileWords::title})
    if (!large && ui::height_of(blocks) > box.h)
      blocks = home_tiles(stage, box.w, std::min(each, kTallBeside), shown);
  std::erase_if(cards, [](const ui::Block& card) { return card.height == 0; });
  if (large) blocks.insert(blocks.begin(), cards.begin(), cards.end());
  // A small panel has large layouts for small words: where three beside each other all fit, no page
  // has to be turned.
  if (large && stage.canvas.look().text_size < 1.5F && !stage.canvas.portrait() &&
      ui::height_of(blocks) > box.h) {
    auto narrow = home_tiles(stage, box.w, 0, TileWords::narrow);
    narrow.insert(narrow.begin(), cards.begin(), cards.end());
    if (ui::height_of(narrow) <= box.h) blocks = std::move(narrow);
  }
  ui::draw_pages(stage.canvas, box, blocks, stage.visit.here().page);
}

// The notice, and below it the cards; where letters are large these stand among the tiles.
std::vector<ui::Block> cards_of(Stage& stage, float width, float at_most, bool with_notice = true) {
  auto notice = with_notice ? home_notice(stage, width) : ui::Block{};
  const float above = notice.height > 0 ? notice.height + kNoticeGap : 0;
  auto cards = home_cards(stage, width, at_most - above);
  cards.gap = kNoticeGap;
  return {std::move(notice), std::move(cards)};
}

// Returns how far down they reach.
float draw_cards(const std::vector<ui::Block>& cards, Rect box) {
  for (const auto& card : cards) {
    if (card.height == 0) continue;
    card.draw({box.x, box.y, box.w, card.height});
    box.y += card.height + kNoticeGap;
  }
  return box.y - kNoticeGap;
}

void portrait_home(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const float margin = canvas.margin(), width = canvas.width() - 2 * margin;
  const bool large = canvas.large();
  const Rect top{margin, 48, width, 0};
  const auto time = stage.clock();
  const auto date = stage.clock_known ? stage.words().date(stage.today()) : std::string();
  const ui::TextLook clock{.style = ui::type::sized(ui::type::heading, 48, 1.05F),
                           .color = theme.ink,
                           .align = text::Align::end};
  const ui::TextLook small{
      .style = ui::type::support, .color = theme.ink, .align = text::Align::end};
  const float clock_width = std::ceil(std::max(canvas.measure(time, clock, 0).width,
                                               large ? 0 : canvas.measure(date, small, 0).width)) +
                            2;
  const auto center = center_name(stage, width - clock_width - 20);
  ui::TextLook display{.style = ui::type::display, .color = theme.ink, .grows = false};
  if (canvas.measure(greeting(stage), display, width).lines > 1)
    display.style.size = kNarrowDisplay;
  const float y = std::max(large ? 170.0F : 180.0F, top.y + center.height() + 20);
  const float greeted = canvas.measure(greeting(stage), display, width).height;
  // Words stand on the sky: a name of several lines pushes the hills down.
  const float low = std::max(y + greeted + 90, canvas.height() * kLargeSky);
  const float sky = canvas.look().reach ? canvas.horizon() - 20 : large ? low : 640;
  ui::draw_scene(canvas.painter(),
                 {.area = canvas.on_glass({0, 0, canvas.width(), sky}),
                  .horizon = large ? 0.24F : 0.2F,
                  .zone = large ? 0.76F : 0.8F,
                  .sun = large ? ui::Point{0.92F, 0.62F} : ui::Point{0.895F, 0.5F},
                  .has_house = !large,
                  .scale = large ? 2.0F / 3 : 1},
                 canvas.look().theme, canvas.rtl());
  draw_center_name(canvas, {top.x, top.y}, center);
  const float tall = canvas.text({top.right() - clock_width, top.y, clock_width, 0}, time, clock);
  if (!large) canvas.text({top.right() - clock_width, top.y + tall, clock_width, 0}, date, small);

  canvas.heading({margin, y, width, 0}, greeting(stage), display);
  if (!large)
    canvas.text({margin, y + greeted + 6, width, 0}, stage.words().tr("You’re welcome here."),
                {.style = {48, 1.3F, false, 0}, .color = theme.ink, .grows = false});

  // What is touched: cards, tiles, languages. A notice lies on the foot of the hills.
  const float over = home_notice(stage, width).height > 0 ? 40 : 0;
  float next = std::max(canvas.look().reach ? canvas.horizon() + 20
                        : large             ? sky - 28
                                            : 580.0F - over,
                        y + greeted + 30);
  const bool roomy = !large && !canvas.look().reach;
  const auto cards = cards_of(stage, width, 600);
  if (!large) {
    next = draw_cards(cards, {margin, next, width, 0}) + 30;
  }
  if (roomy) {
    question(stage, {margin, next, width, 0});
    next += 70;
  }
  float foot = canvas.height() - ui::dock_height(canvas) - ui::reach_strip_height(canvas);
  foot -= staff_note(stage, foot);
  foot -= listings_note(stage, foot);
  foot -= stick_note(stage, foot);
  float room = foot - 28 - next;
  if (roomy && language_row_height(stage) > 0) {
    language_row(stage, {margin, foot - 58 - language_row_height(stage), width, 0});
    room = foot - 58 - language_row_height(stage) - 32 - next;
  }
  tiles(stage, {margin, next, width, room}, canvas.look().reach ? 206 : 280, cards);
}

// Time and date at the foot of the scene; on a low screen the time alone. Returns the band's top.
float scene_foot(Stage& stage, Rect panel, float least_above) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const float margin = canvas.margin(), room = panel.w - 2 * margin, foot = panel.bottom();
  if (!stage.clock_known) return foot;
  const ui::TextLook clock{.style = ui::type::sized(ui::type::heading, 48, 1.1F),
                           .color = theme.on_scene_foot};
  ui::TextLook date{
      .style = ui::type::lead, .color = theme.on_scene_foot, .align = text::Align::end};
  const auto time = stage.words().time(stage.local_now());
  const auto day = panel.h < kLow || canvas.large() ? stage.words().short_date(stage.today())
                                                    : stage.words().date(stage.today());
  const float wide = std::ceil(canvas.measure(time, clock, 0).width) + 2;
  const bool stacked = wide + 20 + canvas.measure(day, date, 0).width > room;
  const float clock_tall = canvas.measure(time, clock, 0).height;
  const float day_tall = canvas.measure(day, date, room).height;
  const bool both = !stacked || clock_tall + day_tall + 40 < panel.h - least_above;
  const float band = stacked && both ? clock_tall + day_tall + 40
                                     : std::max(clock_tall, stacked ? 0 : day_tall) + 46;
  canvas.fill({panel.x, foot - band, panel.w, band}, theme.scene_foot);
  const float left = panel.x + margin;
  if (stacked) {
    canvas.text({left, foot - band + (both ? 20 : 23), room, 0}, time, clock);
    date.align = text::Align::start;
    if (both) canvas.text({left, foot - band + 20 + clock_tall, room, 0}, day, date);
  } else {
    canvas.text_middle({left, foot - band, wide, band}, time, clock);
    canvas.text_middle({left + wide + 10, foot - band, room - wide - 10, band}, day, date);
  }
  return foot - band;
}

// The scene with the center's name, the greeting and the time, and above that a notice where there
// is room: true when it stands there.
bool scene_panel(Stage& stage, Rect panel) {
  auto& canvas = stage.canvas;
  const auto ink = canvas.theme().ink;
  const float margin = canvas.margin(), room = panel.w - 2 * margin;
  const bool low = panel.h < kLow;
  // With lowered controls the sky goes on above them.
  const float wide = canvas.look().reach ? canvas.width() : panel.w;
  const float share = panel.w / wide;
  ui::draw_scene(canvas.painter(),
                 {.area = canvas.on_glass({panel.x, panel.y, wide, panel.h}),
                  .horizon = 0.2256F,
                  .zone = 0.704F,
                  .sun = {0.8F * share, 0.5F},
                  .house = {0.58F * share, 0.725F},
                  .paper_edge = false,
                  .scale = low ? 0.7F : 1},
                 canvas.look().theme, canvas.rtl());
  if (canvas.look().reach)
    canvas.fill({panel.w, canvas.horizon() - 24, wide - panel.w, panel.bottom()},
                canvas.theme().paper);
  const auto center = center_name(stage, room);
  draw_center_name(canvas, {margin, 48}, center);
  const ui::TextLook display{
      .style = {low ? 52.0F : 76.0F, 1.1F, true, -0.015F}, .color = ink, .grows = false};
  const ui::TextLook welcome{.style = {40, 1.3F, false, 0}, .color = ink, .grows = false};
  const float top = std::max(low ? 150.0F : 176.0F, 48 + center.height() + 20);
  const float greeted = canvas.heading({margin, top, room, 0}, greeting(stage), display) + 6;
  const auto line = stage.words().tr("You’re welcome here.");
  const auto wanted = canvas.measure(line, welcome, room);
  float band = scene_foot(stage, panel, top + greeted + 20);
  const auto notice = home_notice(stage, room);
  const float above = band - 24 - notice.height;
  const bool placed = notice.height > 0 && above > std::max(top + greeted + 10, canvas.horizon());
  if (placed) {
    notice.draw({margin, above, room, notice.height});
    band = above;
  }
  if (top + greeted + wanted.height + 10 < band && (!low || wanted.lines == 1))
    canvas.text({margin, top + greeted, room, 0}, line, welcome);
  return placed;
}

void landscape_home(Stage& stage) {
  auto& canvas = stage.canvas;
  const float margin = canvas.margin();
  float foot = canvas.height() - ui::dock_height(canvas);
  foot -= staff_note(stage, foot - ui::reach_strip_height(canvas));
  foot -= listings_note(stage, foot - ui::reach_strip_height(canvas));
  foot -= stick_note(stage, foot - ui::reach_strip_height(canvas));
  const float panel = std::min(640.0F, canvas.width() / 3);
  const bool noticed = scene_panel(stage, {0, 0, panel, foot - ui::reach_strip_height(canvas)});
  const float x = panel + margin, width = canvas.width() - margin - x;
  float y = std::max(44.0F, canvas.horizon());
  // What is left for the tiles holds at least a row of them and a pager.
  const auto cards = cards_of(stage, width, std::max(132.0F, foot - 340 - y), !noticed);
  if (!canvas.large()) {
    y = draw_cards(cards, {x, y, width, 0}) + 26;
  }
  const bool roomy = !canvas.large() && !canvas.look().reach;
  // A notice takes the room of what only asks.
  if (roomy && cards.front().height == 0) {
    question(stage, {x, y, width, 0});
    y += canvas.measure("X", {.style = ui::type::label}, 0).height + 26;
  }
  float room = foot - 28 - y;
  if (roomy && language_row_height(stage) > 0) {
    language_row(stage, {x, foot - 36 - language_row_height(stage), width, 0});
    room = foot - 36 - language_row_height(stage) - 28 - y;
  }
  tiles(stage, {x, y, width, room}, 280, cards);
}

}  // namespace

void draw_home(Stage& stage) {
  if (stage.canvas.portrait())
    portrait_home(stage);
  else
    landscape_home(stage);
}

}  // namespace hearth::screens
