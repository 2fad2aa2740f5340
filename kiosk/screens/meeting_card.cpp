#include "screens/meeting_card.h"

#include <algorithm>
#include <cmath>

#include "screens/meeting_words.h"
#include "ui/pills.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Canvas;
using ui::Rect;

constexpr float kPadX = 28, kPadY = 22, kChevron = 44;

// Everything that the card shows, in words; measured and drawn from the same.
struct Content {
  std::string_view name, name_language;
  ui::ClockText time;
  std::string large_time;  // in large text: the whole time, in the line under the name
  PlaceLine place;
  std::vector<ui::Pill> pills;
  std::string spoken;  // time, place and facts in one line
};

Content content(Stage& stage, const CardRequest& request) {
  const auto& words = stage.words();
  const auto& meeting = stage.catalog.meeting(request.meeting);
  const bool large = stage.canvas.large();
  Content result;
  const auto name = stage.choose(meeting.name);
  result.name = name.text;
  result.name_language = name.as_asked ? std::string_view() : name.language;
  result.place = place_line(stage, meeting, large || request.name_day);
  const auto* occurrence = request.occurrence;
  if (occurrence) {
    const auto start = stage.zone().local(occurrence->start);
    result.time = words.clock(start);
    if (large) result.large_time = words.time(start);
    result.pills = status_pills(stage, *occurrence);
    if (request.name_day) {
      const auto day = std::chrono::floor<std::chrono::days>(start);
      const auto called = stage.is_today(day) ? std::string(words.tr("Today")) : words.weekday(day);
      result.place.text =
          words.phrase("{day} · {place}", {{"day", called}, {"place", result.place.text}});
    }
    result.spoken = words.time(start) + ", " + result.place.text;
  } else {
    result.pills = {{std::string(words.tr("By appointment")), ui::Icon::calendar}};
    if (meeting.closed_for_now)
      result.pills = {
          {std::string(words.tr("Closed for now")), ui::Icon::info, ui::PillKind::care}};
    result.spoken = result.place.text;
  }
  // In large text the status is enough: the meeting's own screen says the rest.
  if (!large || result.pills.empty())
    for (auto& fact : fact_pills(stage, meeting, request.meeting, request.day)) {
      if (large && !result.pills.empty()) break;
      result.pills.push_back(std::move(fact));
    }
  for (const auto& pill : result.pills) result.spoken += ", " + pill.text;
  return result;
}

ui::TextLook name_look(const Canvas& canvas, const Content& content) {
  return {.style = ui::type::sized(ui::type::label, 38, 1.2F),
          .color = canvas.theme().ink,
          .language = content.name_language};
}

ui::TextLook place_look(const Canvas& canvas) {
  return {.style = ui::type::support, .color = canvas.theme().ink2};
}

ui::TextLook time_look(const Canvas& canvas) {
  return {.style = {canvas.portrait() ? 46.0F : 44.0F, 1.05F, true, 0},
          .color = canvas.theme().ink};
}

ui::TextLook period_look(const Canvas& canvas) {
  return {.style = ui::type::bold(ui::type::support), .color = canvas.theme().ink2};
}

// Where things lie inside a card of this width. In large text the time goes above the place.
struct Plan {
  float time_width = 0;  // 0: no column for the time
  float left = 0, room = 0;
  float pills_width = 0;  // landscape: facts stand at the end of the line; 0: below
};

Plan plan(Canvas& canvas, const CardRequest& request, const Content& content, float width) {
  Plan plan;
  const float grown = canvas.look().text_size;
  plan.left = kPadX;
  if (request.occurrence && !canvas.large()) {
    const float beside =
        canvas.portrait() ? 0
                          : canvas.measure(content.time.period, period_look(canvas), 0).width + 12;
    plan.time_width = std::max(
        (canvas.portrait() ? 142 : 170) * grown,
        std::ceil(canvas.measure(content.time.digits, time_look(canvas), 0).width + beside) + 4);
    plan.left = kPadX + plan.time_width + 26 + 2 + 26;
  }
  plan.room = width - plan.left - kPadX - kChevron - 20;
  if (!canvas.portrait() && !canvas.large() && plan.room > 900) {
    plan.pills_width = 400;
    plan.room -= plan.pills_width + 20;
  }
  return plan;
}

// Few facts, the most telling first: as many as go into one row below the
// words, or two beside them.
void keep_rows(Canvas& canvas, std::vector<ui::Pill>& pills, const Plan& plan) {
  const float width = plan.pills_width > 0 ? plan.pills_width : plan.room;
  const int rows = plan.pills_width > 0 ? 2 : 1;
  if (pills.empty()) return;
  const float one = ui::pills_height(canvas, {pills.front()}, width);
  while (pills.size() > 1 && ui::pills_height(canvas, pills, width) >
                                 one + static_cast<float>(rows - 1) * (one + 10) + 1)
    pills.pop_back();
}

// The line under the name: the place, in large text with the time before it, or above it where both
// are too wide. Returns its height; with `draw` false it only measures.
float when_and_where(Canvas& canvas, const Content& content, const Plan& plan, ui::Point at,
                     bool draw) {
  const float icon = 34 * std::min(canvas.look().text_size, 1.5F);
  const auto look = place_look(canvas);
  auto time = period_look(canvas);
  time.color = canvas.theme().ink;
  const auto place = canvas.measure(content.place.text, look, 0);
  const bool has_place = !content.place.text.empty();
  float left = 0, y = 0;
  if (!content.large_time.empty()) {
    const auto size = canvas.measure(content.large_time, time, plan.room);
    if (draw) canvas.text({at.x, at.y, plan.room, 0}, content.large_time, time);
    if (has_place && size.width + 24 + icon + 12 + place.width <= plan.room)
      left = size.width + 24;
    else
      y = size.height + 8;
    if (!has_place) return size.height;
  }
  if (!has_place) return 0;
  const float room = plan.room - left - icon - 12;
  const auto size = canvas.measure(content.place.text, look, room);
  const float line = size.height / static_cast<float>(std::max(1, size.lines));
  if (draw) {
    canvas.icon(content.place.icon,
                {at.x + left, at.y + y + std::max(0.0F, (line - icon) / 2), icon, icon},
                look.color);
    canvas.text({at.x + left + icon + 12, at.y + y + std::max(0.0F, (icon - line) / 2), room, 0},
                content.place.text, look);
  }
  return y + std::max(icon, size.height);
}

float words_height(Canvas& canvas, const Content& content, const Plan& plan) {
  const float below = when_and_where(canvas, content, plan, {}, false);
  return canvas.measure(content.name, name_look(canvas, content), plan.room).height +
         (below > 0 ? 8 + below : 0);
}

}  // namespace

float meeting_card_height(Stage& stage, const CardRequest& request, float width) {
  auto& canvas = stage.canvas;
  auto shown = content(stage, request);
  const auto layout = plan(canvas, request, shown, width);
  keep_rows(canvas, shown.pills, layout);
  const float words = words_height(canvas, shown, layout);
  if (layout.pills_width > 0) {
    const float facts = ui::pills_height(canvas, shown.pills, layout.pills_width);
    return std::max({120.0F, words + 26, facts + 18});
  }
  float height = words;
  if (!shown.pills.empty()) height += 12 + ui::pills_height(canvas, shown.pills, layout.room);
  return height + 2 * kPadY;
}

bool meeting_card(Stage& stage, const CardRequest& request, Rect rect) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  auto shown = content(stage, request);
  const auto layout = plan(canvas, request, shown, rect.w);
  keep_rows(canvas, shown.pills, layout);
  const bool has_time = request.occurrence != nullptr;

  std::string id = "meeting." + stage.catalog.timetable().at(request.meeting).id;
  if (has_time) id += "." + std::to_string(request.occurrence->start.time_since_epoch().count());
  const bool chosen = canvas.open(id, rect,
                                  {.role = ui::Role::card,
                                   .label = shown.name,
                                   .value = shown.spoken,
                                   .language = shown.name_language});
  const bool pressed = canvas.pressed(id);
  if (!pressed) canvas.shadow(rect, ui::Shadow::touchable);
  canvas.fill(rect, pressed ? theme.meet.tint : theme.surface, ui::kCardRadius);
  canvas.outline(rect, theme.meet.mid, ui::kCardRadius, theme.outline);

  if (layout.time_width > 0) {
    const auto digits = time_look(canvas), period = period_look(canvas);
    const float tall = canvas.measure(shown.time.digits, digits, 0).height;
    const float x = rect.x + kPadX;
    if (canvas.portrait()) {
      const float below =
          shown.time.period.empty() ? 0 : canvas.measure(shown.time.period, period, 0).height;
      const float top = rect.y + (rect.h - tall - below) / 2;
      canvas.text({x, top, layout.time_width, 0}, shown.time.digits, digits);
      canvas.text({x, top + tall, layout.time_width, 0}, shown.time.period, period);
    } else {
      const float wide = std::ceil(canvas.measure(shown.time.digits, digits, 0).width) + 2;
      canvas.text_middle({x, rect.y, wide, rect.h}, shown.time.digits, digits);
      canvas.text_middle({x + wide + 10, rect.y, layout.time_width - wide - 10, rect.h},
                         shown.time.period, period);
    }
    const float rule = x + layout.time_width + 26;
    canvas.fill({rule, rect.y + kPadY, 2, rect.h - 2 * kPadY}, theme.line);
  }

  const float left = rect.x + layout.left;
  const float words = words_height(canvas, shown, layout);
  const bool pills_below = layout.pills_width == 0 && !shown.pills.empty();
  float y = pills_below ? rect.y + kPadY : rect.y + (rect.h - words) / 2;
  y += canvas.text({left, y, layout.room, 0}, shown.name, name_look(canvas, shown));
  const float below = when_and_where(canvas, shown, layout, {left, y + 8}, true);
  y += below > 0 ? 8 + below : 0;
  if (pills_below)
    ui::pills(canvas, {left, y + 12, layout.room, 0}, shown.pills, theme.meet);
  else if (layout.pills_width > 0) {
    const Rect box{rect.right() - kPadX - kChevron - 20 - layout.pills_width, 0, layout.pills_width,
                   0};
    const float tall = ui::pills_height(canvas, shown.pills, box.w);
    ui::pills(canvas, {box.x, rect.y + (rect.h - tall) / 2, box.w, 0}, shown.pills, theme.meet,
              ui::PillRows::end);
  }
  canvas.icon(
      ui::Icon::right,
      {rect.right() - kPadX - kChevron, rect.y + (rect.h - kChevron) / 2, kChevron, kChevron},
      theme.ink);
  canvas.close();
  return chosen;
}

void open_meeting(Stage& stage, const CardRequest& request) {
  visit::Route to{.screen = visit::Screen::meeting,
                  .meeting = stage.catalog.timetable().at(request.meeting).id};
  if (request.occurrence) to.start = request.occurrence->start;
  stage.visit.go(std::move(to));
}

ui::Block meeting_card_block(Stage& stage, const CardRequest& request, float width) {
  return {.gap = 16,
          .height = meeting_card_height(stage, request, width),
          .draw = [&stage, request](Rect box) {
            if (meeting_card(stage, request, box)) open_meeting(stage, request);
          }};
}

}  // namespace hearth::screens
