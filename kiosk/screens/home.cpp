// Home: a greeting, the next meeting that is open to anyone, the ways into the kiosk's parts.
#include <algorithm>
#include <cmath>

#include "base/translatable.h"
#include "schedule/timetable.h"
#include "screens/meeting_words.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/scene.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;
using visit::Screen;

// The parts that home leads to, in their order. A part that is not there yet is not drawn.
struct Part {
  const char* id;
  ui::Icon icon;
  const char* title;
  const char* line;
  ui::Hue ui::Theme::*hue;
  Screen screen;
};
constexpr float kLow = 760;  // units: a scene that is lower has room for less

constexpr Part kParts[] = {
    {"tile.meetings", ui::Icon::people, N_("Meetings"), N_("See what’s on today"), &ui::Theme::meet,
     Screen::meetings},
};

std::string_view greeting(const Stage& stage) {
  const auto time = stage.local_now() - stage.today();
  using namespace std::chrono_literals;
  if (time >= 4h && time < 12h) return stage.words().tr("Good morning.");
  if (time >= 12h && time < 18h) return stage.words().tr("Good afternoon.");
  return stage.words().tr("Good evening.");
}

// The next meeting that anyone may join, for the card; null when none is near.
const schedule::Occurrence* next_for_anyone(const Stage& stage, const schedule::OnNow& on_now) {
  for (const auto& occurrence : on_now.next)
    if (welcomes_anyone(stage.catalog.facts(occurrence.meeting))) return &occurrence;
  return nullptr;
}

std::string next_title(const Stage& stage, const schedule::Occurrence& next) {
  const auto& words = stage.words();
  const auto start = stage.zone().local(next.start);
  const auto days = (std::chrono::floor<std::chrono::days>(start) - stage.today()).count();
  const auto minutes = std::chrono::ceil<std::chrono::minutes>(next.start - stage.now).count();
  if (minutes <= 60)
    return words.phrase("Next meeting starts in {minutes} min", {{"minutes", minutes}});
  if (days == 0) return words.phrase("Next meeting at {time}", {{"time", words.time(start)}});
  if (days == 1)
    return words.phrase("Next meeting tomorrow at {time}", {{"time", words.time(start)}});
  return words.phrase("Next meeting {day} at {time}",
                      {{"day", words.weekday(std::chrono::floor<std::chrono::days>(start))},
                       {"time", words.time(start)}});
}

// The card of the next meeting; returns its height.
float next_card(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto on_now = schedule::on_now(stage.catalog.timetable(), stage.now);
  const auto* next = next_for_anyone(stage, on_now);
  if (!next) return 0;
  const auto& meeting = stage.catalog.meeting(next->meeting);
  const auto title = next_title(stage, *next);
  const auto name = stage.choose(meeting.name).text;
  const auto line = stage.words().phrase(
      "{name} · {place}",
      {{"name", name}, {"place", place_line(stage, meeting, canvas.large()).text}});
  const ui::TextLook upper{.style = ui::type::label, .color = theme.ink};
  const ui::TextLook lower{.style = ui::type::support, .color = theme.ink2};
  const float left = 32 + 88 + 28, room = box.w - left - 32 - 48 - 16;
  const float top_height = canvas.measure(title, upper, room).height;
  const float line_height = canvas.measure(line, lower, room).height;
  const float height = std::max(canvas.portrait() ? 136.0F : 132.0F, top_height + line_height + 44);
  const Rect rect{box.x, box.y, box.w, height};
  const bool chosen =
      canvas.open("home.next", rect, {.role = ui::Role::card, .label = title, .value = line});
  if (!canvas.pressed("home.next")) canvas.shadow(rect, ui::Shadow::touchable);
  canvas.fill(rect, canvas.pressed("home.next") ? theme.meet.tint : theme.surface, ui::kCardRadius);
  canvas.outline(rect, theme.meet.mid, ui::kCardRadius, theme.outline);
  ui::icon_box(canvas, {rect.x + 32, rect.y + (height - 88) / 2, 88, 88}, ui::Icon::clock,
               theme.meet.tint, theme.meet.deep, 54);
  const float top = rect.y + (height - top_height - line_height) / 2;
  canvas.text({rect.x + left, top, room, 0}, title, upper);
  canvas.text({rect.x + left, top + top_height, room, 0}, line, lower);
  canvas.icon(ui::Icon::right, {rect.right() - 32 - 48, rect.y + (height - 48) / 2, 48, 48},
              theme.ink);
  canvas.close();
  if (chosen)
    stage.visit.go({.screen = Screen::meeting, .meeting = meeting.id, .start = next->start});
  return height;
}

float tiles(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const int count = static_cast<int>(std::size(kParts));
  const bool rows = canvas.large() || count < 3;
  const int columns = rows ? 1 : canvas.portrait() ? 2 : 3;
  const float gap = 24;
  const float width = (box.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  float x = box.x, y = box.y;
  for (int i = 0; i < count; ++i) {
    const auto& part = kParts[i];
    const ui::TileLook look{part.icon, words.tr(part.title), words.tr(part.line),
                            canvas.theme().*part.hue, rows};
    const float height = rows ? std::max(164.0F, ui::tile_row_height(canvas, look, width))
                              : (canvas.portrait() ? 234.0F : 242.0F);
    if (ui::tile(canvas, part.id, {x, y, width, height}, look))
      stage.visit.go({.screen = part.screen});
    if ((i + 1) % columns == 0 || i + 1 == count) {
      x = box.x;
      y += height + gap;
    } else {
      x += width + gap;
    }
  }
  return y - gap - box.y;
}

// The pack's languages, each by its own name; the rest behind "More".
void language_row(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  constexpr std::size_t kShown = 5;
  const float gap = 14, height = std::max(80.0F, ui::chip_height(canvas));
  struct Offered {
    std::string code, name;
    float width;
  };
  std::vector<Offered> offered;
  for (const auto& code : stage.languages)
    if (offered.size() < kShown) offered.push_back({code, ui::own_name(code), 0});
  if (offered.size() < 2) return;
  const bool more = stage.languages.size() > kShown;
  if (more) offered.push_back({"", std::string(stage.words().tr("More")), 0});
  float wide = -gap;
  for (auto& one : offered) {
    one.width = ui::chip_width(canvas, one.name, {.selected = one.code == stage.visit.language});
    wide += one.width + gap;
  }
  const float spare =
      std::min(std::max(0.0F, box.w - wide) / static_cast<float>(offered.size()), 80.0F);
  float x = box.x, y = box.y;
  for (const auto& one : offered) {
    const float width = one.width + spare;
    if (x > box.x && x + width > box.right() + 1) {
      x = box.x;
      y += height + gap;
    }
    const bool chosen =
        ui::chip(canvas, "home.language." + one.code, {x, y, width, height}, one.name,
                 {.selected = one.code == stage.visit.language, .language = one.code});
    if (chosen && one.code.empty()) stage.visit.open(visit::Sheet::language);
    if (chosen && !one.code.empty()) stage.visit.language = one.code;
    x += width + gap;
  }
}

// Name and tagline with the house's mark; returns the height used.
float center_name(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  const auto ink = canvas.theme().ink;
  const auto& center = stage.catalog.center();
  const float mark = canvas.portrait() ? 84 : 78;
  canvas.icon(ui::Icon::sprout, {box.x - 12, box.y, mark, mark}, ink);
  const float left = box.x + mark, room = box.w - mark;
  const ui::TextLook name{.style = ui::type::sized(ui::type::label, 38, 1.15F), .color = ink};
  const ui::TextLook line{.style = canvas.portrait() ? ui::type::support : ui::type::smallest,
                          .color = ink};
  const auto tagline = canvas.large() ? std::string_view() : stage.choose(center.tagline).text;
  const auto called = stage.choose(center.name).text;
  const float upper = canvas.measure(called, name, room).height;
  const float lower = tagline.empty() ? 0 : canvas.measure(tagline, line, room).height;
  const float top = box.y + std::max(0.0F, (mark - upper - lower) / 2);
  canvas.text({left, top, room, 0}, called, name);
  canvas.text({left, top + upper, room, 0}, tagline, line);
  return std::max(mark, upper + lower);
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

void portrait_home(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const float margin = canvas.margin(), width = canvas.width() - 2 * margin;
  const bool large = canvas.large();
  const float sky = large ? 400 : 640;
  ui::draw_scene(canvas.painter(),
                 {.area = canvas.on_glass({0, 0, canvas.width(), sky}),
                  .horizon = large ? 0.24F : 0.2F,
                  .zone = large ? 0.76F : 0.8F,
                  .sun = large ? ui::Point{0.92F, 0.62F} : ui::Point{0.895F, 0.5F},
                  .has_house = !large,
                  .scale = large ? 2.0F / 3 : 1},
                 canvas.look().theme, canvas.rtl());
  const auto time = stage.words().time(stage.local_now());
  const auto date = stage.words().date(stage.today());
  const ui::TextLook clock{.style = ui::type::sized(ui::type::heading, 48, 1.05F),
                           .color = theme.ink,
                           .align = text::Align::end};
  const ui::TextLook small{
      .style = ui::type::support, .color = theme.ink, .align = text::Align::end};
  const float clock_width = std::ceil(std::max(canvas.measure(time, clock, 0).width,
                                               large ? 0 : canvas.measure(date, small, 0).width)) +
                            2;
  const Rect top{margin, 48, width, 0};
  const float named = center_name(stage, {top.x, top.y, width - clock_width - 20, 0});
  const float tall = canvas.text({top.right() - clock_width, top.y, clock_width, 0}, time, clock);
  if (!large) canvas.text({top.right() - clock_width, top.y + tall, clock_width, 0}, date, small);

  const ui::TextLook display{.style = ui::type::display, .color = theme.ink, .grows = false};
  const float y = std::max(large ? 170.0F : 180.0F, top.y + named + 20);
  const float greeted = canvas.heading({margin, y, width, 0}, greeting(stage), display);
  if (!large)
    canvas.text({margin, y + greeted + 6, width, 0}, stage.words().tr("You’re welcome here."),
                {.style = {48, 1.3F, false, 0}, .color = theme.ink, .grows = false});

  float next = std::max(large ? 372.0F : 580.0F, y + greeted + 30);
  const float card = next_card(stage, {margin, next, width, 0});
  next += card > 0 ? card + 30 : 76;
  if (!large) {
    question(stage, {margin, next, width, 0});
    next += 70;
  }
  next += tiles(stage, {margin, next, width, 0}) + 40;
  if (!large) language_row(stage, {margin, std::max(next, canvas.height() - 322), width, 0});
}

// Time and date at the foot of the scene; on a low screen the time alone. Returns the band's top.
float scene_foot(Stage& stage, Rect panel, float least_above) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const float margin = canvas.margin(), room = panel.w - 2 * margin, foot = panel.bottom();
  const ui::TextLook clock{.style = ui::type::sized(ui::type::heading, 48, 1.1F),
                           .color = theme.on_scene_foot};
  ui::TextLook date{
      .style = ui::type::lead, .color = theme.on_scene_foot, .align = text::Align::end};
  const auto time = stage.words().time(stage.local_now());
  const auto day =
      panel.h < kLow ? stage.words().short_date(stage.today()) : stage.words().date(stage.today());
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

// The scene with the center's name, the greeting and the time: for reading only.
void scene_panel(Stage& stage, Rect panel) {
  auto& canvas = stage.canvas;
  const auto ink = canvas.theme().ink;
  const float margin = canvas.margin(), room = panel.w - 2 * margin;
  const bool low = panel.h < kLow;
  ui::draw_scene(canvas.painter(),
                 {.area = canvas.on_glass(panel),
                  .horizon = 0.2256F,
                  .zone = 0.704F,
                  .sun = {0.8F, 0.5F},
                  .house = {0.58F, 0.725F},
                  .paper_edge = false,
                  .scale = low ? 0.7F : 1},
                 canvas.look().theme, canvas.rtl());
  const float named = center_name(stage, {margin, 48, room, 0});
  const ui::TextLook display{
      .style = {low ? 52.0F : 76.0F, 1.1F, true, -0.015F}, .color = ink, .grows = false};
  const ui::TextLook welcome{.style = {40, 1.3F, false, 0}, .color = ink, .grows = false};
  const float top = std::max(low ? 150.0F : 176.0F, 48 + named + 20);
  const float greeted = canvas.heading({margin, top, room, 0}, greeting(stage), display) + 6;
  const auto line = stage.words().tr("You’re welcome here.");
  const auto wanted = canvas.measure(line, welcome, room);
  const float band = scene_foot(stage, panel, top + greeted + 20);
  if (top + greeted + wanted.height + 10 < band && (!low || wanted.lines == 1))
    canvas.text({margin, top + greeted, room, 0}, line, welcome);
}

void landscape_home(Stage& stage) {
  auto& canvas = stage.canvas;
  const float margin = canvas.margin();
  const float foot = canvas.height() - ui::dock_height(canvas);
  const float panel = std::min(640.0F, canvas.width() / 3);
  scene_panel(stage, {0, 0, panel, foot});
  const float x = panel + margin, width = canvas.width() - margin - x;
  float y = 44;
  const float card = next_card(stage, {x, y, width, 0});
  y += card > 0 ? card + 26 : 0;
  if (!canvas.large()) {
    question(stage, {x, y, width, 0});
    y += canvas.measure("X", {.style = ui::type::label}, 0).height + 26;
  }
  tiles(stage, {x, y, width, 0});
  if (!canvas.large())
    language_row(stage, {x, foot - 36 - std::max(80.0F, ui::chip_height(canvas)), width, 0});
}

}  // namespace

void draw_home(Stage& stage) {
  if (stage.canvas.portrait())
    portrait_home(stage);
  else
    landscape_home(stage);
}

}  // namespace hearth::screens
