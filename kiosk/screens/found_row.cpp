#include "screens/found_row.h"

#include <algorithm>
#include <cmath>

#include "catalog/folding.h"
#include "listing/categories.h"
#include "listing/library.h"
#include "screens/library_words.h"
#include "screens/meeting_words.h"
#include "screens/resource_words.h"
#include "ui/two_lines.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using catalog::FoundKind;
using ui::Canvas;
using ui::Rect;

constexpr float kPad = 24, kGap = 22, kBox = 84, kIcon = 50, kChevron = 40, kAround = 16;
constexpr float kLeast = 116;
constexpr float kWithIcon = 460;  // units of width, times the visitor's text size

std::string beside(const Stage& stage, std::string_view first, std::string_view second) {
  if (first.empty() || second.empty()) return std::string(first.empty() ? second : first);
  return stage.words().phrase("{first} · {second}", {{"first", first}, {"second", second}});
}

// Where the directory has what is only staff's.
std::string shown_category(const std::string& category) {
  const auto* known = listing::find_category(category);
  return known ? known->code : std::string(catalog::kOtherHelp);
}

void fill_topic(const Stage& stage, const catalog::Found& found, FoundRow& row) {
  const auto& topics = stage.catalog.topics();
  const auto topic = std::find_if(topics.begin(), topics.end(), [&](const catalog::Topic& one) {
    return one.kind == found.kind && one.id == found.id;
  });
  const bool kind = found.kind == FoundKind::kind;
  const auto category = shown_category(kind && topic != topics.end() ? topic->category : found.id);
  row.icon = category_icon(category);
  row.hue = stage.canvas.theme().find;
  const auto places =
      topic == topics.end() ? "" : places_words(stage.words(), static_cast<int>(topic->rows));
  row.line = kind ? beside(stage, category_name(stage.words(), category), places) : places;
  row.to = {.screen = visit::Screen::resources, .category = category};
  if (kind)
    row.to.resource_filters =
        visit::ResourceFilters({listing::ResourceGroup::kind, catalog::folded(found.id)});
}

void fill_resource(const Stage& stage, std::uint32_t resource, FoundRow& row) {
  const auto& facts = stage.catalog.resources()[resource];
  row.icon = category_icon(shown_category(facts.category));
  row.hue = stage.canvas.theme().find;
  row.line = beside(stage, opening_words(stage, resource).text, way_words(stage, resource));
  row.to = {.screen = visit::Screen::resource, .resource = facts.id};
}

void fill_meeting(const Stage& stage, std::uint32_t meeting, FoundRow& row) {
  const auto& item = stage.catalog.meeting(meeting);
  row.icon = ui::Icon::people;
  row.hue = stage.canvas.theme().meet;
  if (item.closed_for_now) {
    row.line = stage.words().tr("Closed for now");
  } else {
    const auto next = stage.catalog.timetable().next_of(meeting, stage.now, 1);
    row.line = beside(stage, next_time(stage, item.when, next.empty() ? nullptr : &next.front()),
                      item.program.empty() ? "" : program_name(stage.words(), item.program));
  }
  row.to = {.screen = visit::Screen::meeting, .meeting = item.id};
}

void fill_page(const Stage& stage, const std::string& name, FoundRow& row) {
  row.icon = ui::Icon::book;
  row.hue = stage.canvas.theme().peer;
  if (name == listing::kSafetyCard) {
    row.icon = ui::Icon::kit;
    row.hue = stage.canvas.theme().find;
    row.to = {.screen = visit::Screen::wake_up};
    return;
  }
  const auto chosen = listing::choose_article(stage.catalog.articles(), name, stage.visit.language,
                                              stage.catalog.center().languages.front());
  if (chosen.article)
    row.line = beside(stage, stage.words().tr("Short reads"),
                      reading_time(stage.words(), *chosen.article));
  row.to = {.screen = visit::Screen::article, .article = name};
}

struct Plan {
  bool icon = true;
  float room = 0;
};

Plan plan(const Canvas& canvas, float width) {
  Plan plan{width >= kWithIcon * canvas.look().text_size, width - 2 * kPad - kChevron - kGap};
  if (plan.icon) plan.room -= kBox + kGap;
  return plan;
}

ui::TwoLines lines_of(const Canvas& canvas, const FoundRow& row) {
  const auto& theme = canvas.theme();
  return {.upper = row.title,
          .lower = row.line,
          .upper_look = {.style = ui::type::sized(ui::type::label, 36, 1.2F), .color = theme.ink},
          .lower_look = {.style = ui::type::support, .color = theme.ink2}};
}

bool draw_row(Canvas& canvas, const FoundRow& row, Rect rect) {
  const auto& theme = canvas.theme();
  const bool chosen =
      canvas.open(row.id, rect, {.role = ui::Role::card, .label = row.title, .value = row.line});
  const bool pressed = canvas.pressed(row.id);
  if (!pressed) canvas.shadow(rect, ui::Shadow::touchable);
  canvas.fill(rect, pressed ? row.hue.tint : theme.surface, ui::kCardRadius);
  canvas.outline(rect, row.hue.mid, ui::kCardRadius, theme.outline);
  const auto layout = plan(canvas, rect.w);
  float x = rect.x + kPad;
  if (layout.icon) {
    ui::icon_box(canvas, {x, rect.y + (rect.h - kBox) / 2, kBox, kBox}, row.icon, row.hue.tint,
                 row.hue.deep, kIcon);
    x += kBox + kGap;
  }
  ui::two_lines(canvas, {x, rect.y, layout.room, rect.h}, lines_of(canvas, row));
  canvas.icon(
      ui::Icon::right,
      {rect.right() - kPad - kChevron, rect.y + (rect.h - kChevron) / 2, kChevron, kChevron},
      theme.ink);
  canvas.close();
  return chosen;
}

}  // namespace

FoundRow found_row(const Stage& stage, const catalog::Found& found) {
  constexpr const char* kNames[] = {"category", "kind", "meeting", "resource", "page"};
  FoundRow row;
  row.id = std::string("found.") + kNames[static_cast<std::size_t>(found.kind)] + '.' + found.id;
  row.title = found.title;
  row.hue = stage.canvas.theme().find;
  switch (found.kind) {
    case FoundKind::category:
    case FoundKind::kind:
      fill_topic(stage, found, row);
      break;
    case FoundKind::resource:
      if (const auto resource = stage.catalog.find_resource(found.id))
        fill_resource(stage, *resource, row);
      break;
    case FoundKind::meeting:
      if (const auto meeting = stage.catalog.find_meeting(found.id))
        fill_meeting(stage, *meeting, row);
      break;
    case FoundKind::page:
      fill_page(stage, found.id, row);
      break;
  }
  return row;
}

ui::Block found_row_block(Stage& stage, FoundRow row, float width) {
  const float words = ui::two_lines_height(stage.canvas, lines_of(stage.canvas, row),
                                           plan(stage.canvas, width).room);
  return {.gap = 16,
          .height = std::max(kLeast, std::ceil(words) + 2 * kAround),
          .draw = [&stage, row = std::move(row)](Rect box) {
            if (draw_row(stage.canvas, row, box)) stage.visit.go(row.to);
          }};
}

}  // namespace hearth::screens
