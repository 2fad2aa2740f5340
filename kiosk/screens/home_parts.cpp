#include "screens/home_parts.h"

#include <algorithm>
#include <cmath>

#include "base/translatable.h"
#include "schedule/timetable.h"
#include "screens/forms.h"
#include "screens/meeting_words.h"
#include "ui/two_lines.h"
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
constexpr Part kNewHere{"tile.new-here",  ui::Icon::sprout, N_("New here?"),
                        N_("Start here"), &ui::Theme::meet, Screen::new_here};
constexpr Part kParts[] = {
    {"tile.meetings", ui::Icon::people, N_("Meetings"), N_("See what’s on today"), &ui::Theme::meet,
     Screen::meetings},
    {"tile.check-in", ui::Icon::checkin, N_("Check in"), N_("Tell us you’re here"),
     &ui::Theme::check, Screen::check_in},
    {"tile.find-help", ui::Icon::search, N_("Find help"), N_("Housing, food, rides, care"),
     &ui::Theme::find, Screen::find_help},
    {"tile.find-group", ui::Icon::circle6, N_("Find my group"), N_("A few short questions"),
     &ui::Theme::match, Screen::find_group},
    {"tile.peer", ui::Icon::peers, N_("Talk to a peer"), N_("Who is in, how to ask"),
     &ui::Theme::peer, Screen::peer},
    {"tile.quiet", ui::Icon::leaf, N_("A quiet minute"), N_("Breathe and rest"), &ui::Theme::quiet,
     Screen::quiet},
};
constexpr float kGap = 24;

// The next meeting that anyone may join, for the card; null when none is near.
const schedule::Occurrence* next_for_anyone(const Stage& stage, const schedule::OnNow& on_now) {
  if (!stage.clock_known) return nullptr;
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

// A card that leads on: an icon's box, a title, a line, a chevron where there is room for it.
struct Card {
  ui::Icon icon;
  std::string title, line;
  float least = 136;
};
// Where its parts lie; a narrow one has a small box and no chevron.
struct CardPlaces {
  float pad, box, left, room;
  bool chevron;
};
CardPlaces places(float width) {
  if (width > 620) return {28, 88, 140, width - 140 - 28 - 48 - 12, true};
  if (width > 420) return {24, 80, 124, width - 124 - 20, false};
  return {20, 68, 106, width - 106 - 14, false};
}

const ui::TextLook kUpper{.style = ui::type::label}, kLower{.style = ui::type::support};

float card_height(const ui::Canvas& canvas, const Card& look, float width) {
  return std::max(look.least, ui::two_lines_height(canvas, {look.title, look.line, kUpper, kLower},
                                                   places(width).room) +
                                  44);
}

bool card(ui::Canvas& canvas, std::string_view id, Rect rect, const Card& look) {
  const auto& theme = canvas.theme();
  const bool chosen =
      canvas.open(id, rect, {.role = ui::Role::card, .label = look.title, .value = look.line});
  const bool pressed = canvas.pressed(id);
  if (!pressed) canvas.shadow(rect, ui::Shadow::touchable);
  canvas.fill(rect, pressed ? theme.meet.tint : theme.surface, ui::kCardRadius);
  canvas.outline(rect, theme.meet.mid, ui::kCardRadius, theme.outline);
  const auto at = places(rect.w);
  ui::icon_box(canvas, {rect.x + at.pad, rect.y + (rect.h - at.box) / 2, at.box, at.box}, look.icon,
               theme.meet.tint, theme.meet.deep, at.box * 0.61F);
  auto upper = kUpper, lower = kLower;
  upper.color = theme.ink;
  lower.color = theme.ink2;
  ui::two_lines(canvas, {rect.x + at.left, rect.y, at.room, rect.h},
                {look.title, look.line, upper, lower});
  if (at.chevron)
    canvas.icon(ui::Icon::right, {rect.right() - 28 - 48, rect.y + (rect.h - 48) / 2, 48, 48},
                theme.ink);
  canvas.close();
  return chosen;
}

ui::TileLook look_of(const Stage& stage, const Part& part, TileWords shown) {
  const auto& canvas = stage.canvas;
  const auto shape =
      shown == TileWords::narrow ? ui::TileShape::upright
      : shown != TileWords::all || canvas.look().reach || (canvas.large() && !canvas.portrait())
          ? ui::TileShape::compact
      : canvas.large() ? ui::TileShape::row
                       : ui::TileShape::upright;
  return {part.icon, stage.words().tr(part.title),
          shown >= TileWords::title ? std::string_view() : stage.words().tr(part.line),
          canvas.theme().*part.hue, shape};
}

bool is_there(const Stage& stage, const Part& part) {
  if (part.screen == Screen::check_in) return !forms_offered(stage).empty();
  if (part.screen == Screen::find_help) return !stage.catalog.resources().empty();
  return part.screen != Screen::find_group || stage.catalog.timetable().size() > 0;
}

void open_part(Stage& stage, const Part& part) {
  if (part.screen == Screen::check_in)
    open_check_in(stage);
  else
    stage.visit.go({.screen = part.screen});
}

// The tiles, row by row. An odd one out goes first, over the whole width.
std::vector<std::vector<const Part*>> rows_of_parts(const Stage& stage, TileWords shown) {
  const auto& canvas = stage.canvas;
  std::vector<const Part*> parts;
  if (canvas.large()) parts.push_back(&kNewHere);
  for (const auto& part : kParts)
    if (is_there(stage, part)) parts.push_back(&part);
  const bool few = canvas.large() && shown != TileWords::narrow;
  const std::size_t columns = (canvas.portrait() ? 1 : 2) + (few ? 0 : 1);
  std::vector<std::vector<const Part*>> rows;
  auto next = parts.begin();
  if (const auto odd = parts.size() % columns; odd != 0) {
    rows.emplace_back(next, next + static_cast<std::ptrdiff_t>(odd));
    next += static_cast<std::ptrdiff_t>(odd);
  }
  for (; next != parts.end(); next += static_cast<std::ptrdiff_t>(columns))
    rows.emplace_back(next, next + static_cast<std::ptrdiff_t>(columns));
  return rows;
}

}  // namespace

ui::Block home_cards(Stage& stage, float width, float at_most) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto* next = next_for_anyone(stage, stage.catalog.on_now(stage.now));
  const bool both = !canvas.large();
  if (!next && !both) return {};
  const float least = canvas.portrait() ? 136 : 132;
  const Card fresh{kNewHere.icon, std::string(words.tr(kNewHere.title)),
                   std::string(words.tr(kNewHere.line)), least};
  const float beside = both ? std::round(width * (next ? 0.36F : 1)) : 0;
  const float wide = width - (beside > 0 ? beside + kGap : 0);
  float height = both ? card_height(canvas, fresh, beside) : 0;
  Card soon{ui::Icon::clock, {}, {}, least};
  visit::Route to;
  if (next) {
    const auto& meeting = stage.catalog.meeting(next->meeting);
    to = {.screen = Screen::meeting, .meeting = meeting.id, .start = next->start};
    soon.title = next_title(stage, *next);
    soon.line =
        words.phrase("{name} · {place}", {{"name", stage.choose(meeting.name).text},
                                          {"place", place_line(stage, meeting, true).text}});
    if (card_height(canvas, soon, wide) > at_most) soon.line.clear();
    height = std::max(height, card_height(canvas, soon, wide));
  }
  return {.height = height, .draw = [=, &stage](Rect box) {
            if (!soon.title.empty() &&
                card(stage.canvas, "home.next", {box.x, box.y, wide, box.h}, soon))
              stage.visit.go(to);
            if (both && card(stage.canvas, kNewHere.id,
                             {box.right() - beside, box.y, beside, box.h}, fresh))
              stage.visit.go({.screen = kNewHere.screen});
          }};
}

int home_tile_rows(const Stage& stage) {
  return static_cast<int>(rows_of_parts(stage, TileWords::all).size());
}

std::vector<ui::Block> home_tiles(Stage& stage, float width, float tall, TileWords shown) {
  std::vector<ui::Block> blocks;
  for (auto& row : rows_of_parts(stage, shown)) {
    const auto count = static_cast<float>(row.size());
    const float each = (width - (count - 1) * kGap) / count;
    float height = tall;
    for (const auto* part : row)
      height = std::max(height, ui::tile_height(stage.canvas, look_of(stage, *part, shown), each));
    blocks.push_back({.gap = kGap, .height = height, .draw = [&stage, row, each, shown](Rect box) {
                        float x = box.x;
                        for (const auto* part : row) {
                          if (ui::tile(stage.canvas, part->id, {x, box.y, each, box.h},
                                       look_of(stage, *part, shown)))
                            open_part(stage, *part);
                          x += each + kGap;
                        }
                      }});
  }
  return blocks;
}

float language_row_height(const Stage& stage) {
  return stage.languages.size() < 2 ? 0 : std::max(80.0F, ui::chip_height(stage.canvas));
}

void language_row(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  constexpr std::size_t kShown = 5;
  const float gap = 14, height = language_row_height(stage);
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

}  // namespace hearth::screens
