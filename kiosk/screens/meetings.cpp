// Meetings: a strip of days, chips, and the day's meetings in pages: now, soon, later; those
// without a fixed time last.
#include <algorithm>

#include "screens/day_choice.h"
#include "screens/filter_chips.h"
#include "screens/filter_words.h"
#include "screens/meeting_list.h"
#include "screens/meeting_words.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

// The day and the filters above the list; returns where the list may stand.
Rect portrait_choices(Stage& stage, Rect box) {
  const auto set = filter_set(stage);
  const float bottom = box.bottom();
  if (stage.canvas.large()) {
    const float width = std::min(box.w * 0.4F, 180 * stage.canvas.look().text_size);
    const float tall = day_stepper(stage, {box.x, box.y, box.w - width - 20, 0});
    if (filter_button(stage, set, {box.right() - width, box.y, width, tall}))
      stage.visit.open(visit::Sheet::filter);
    box.y += tall + 20;
    // With lowered controls the list needs all the room; the sheet tells what is chosen.
    const float chips = stage.canvas.look().reach ? 0 : chosen_chips(stage, set, box);
    box.y += chips + (chips > 0 ? 20 : 0);
  } else {
    box.y += day_strip(stage, box, kDaysAhead) + 18;
    const float chips = filter_chips(stage, set, box, box.h > 1000 ? 2 : 1);
    box.y += chips + (chips > 0 ? 22 : 4);
  }
  box.h = bottom - box.y;
  return box;
}

void landscape_choices(Stage& stage, Rect panel) {
  const auto set = filter_set(stage);
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const ui::TextLook label{.style = ui::type::bold(ui::type::support), .color = canvas.theme().ink};
  if (canvas.large() || canvas.look().reach) {
    const float top = panel.y + day_stepper(stage, panel) + 20;
    const float tall = std::clamp(panel.bottom() - top, ui::kMinTarget, 120.0F);
    if (filter_button(stage, set, {panel.x, top, panel.w, tall}))
      stage.visit.open(visit::Sheet::filter);
    const float below = top + tall + 20;
    chosen_chips(stage, set, {panel.x, below, panel.w, panel.bottom() - below});
    return;
  }
  const auto below = [&](float used, float gap) {
    panel.y += used + gap;
    panel.h -= used + gap;
  };
  below(canvas.heading({panel.x, panel.y, panel.w, 0}, words.tr("Day"), label), 12);
  below(day_strip(stage, panel, 4), 28);
  below(canvas.heading({panel.x, panel.y, panel.w, 0}, words.tr("Show"), label), 12);
  filter_chips(stage, set, panel, 0);
}

// The next of those that are listed, in the sky where the controls are lowered.
void say_next(Stage& stage, const ui::Stage& place, const std::vector<ListedMeeting>& listed) {
  const auto next = std::find_if(listed.begin(), listed.end(), [&](const ListedMeeting& one) {
    return one.occurrence && one.occurrence->status == schedule::Status::on &&
           one.occurrence->start > stage.now;
  });
  if (next == listed.end()) return;
  const auto& words = stage.words();
  const auto& meeting = stage.catalog.meeting(next->meeting);
  const auto minutes =
      std::chrono::ceil<std::chrono::minutes>(next->occurrence->start - stage.now).count();
  const auto before = minutes <= 60
                          ? words.phrase("Next to start, in {minutes} min", {{"minutes", minutes}})
                          : std::string(words.tr("Next to start"));
  const auto after = words.phrase(
      "{time} · {place}", {{"time", words.time(stage.zone().local(next->occurrence->start))},
                           {"place", place_line(stage, meeting, true).text}});
  ui::sky_words(stage.canvas, place,
                {.before = before, .title = stage.choose(meeting.name).text, .after = after});
}

}  // namespace

void draw_meetings(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  if (here.day && *here.day <= stage.today()) here.day.reset();  // midnight has passed
  const auto listed = meetings_of(stage, shown_day(stage), here.filters);
  const auto line = canvas.portrait() ? dated_count_words(stage, count_on_day(listed))
                                      : stage.day_name(shown_day(stage));
  const auto place = ui::header(canvas, {.icon = ui::Icon::people,
                                         .title = words.tr("Meetings"),
                                         .line = line,
                                         .clock = stage.clock(),
                                         .hue = canvas.theme().meet});
  if (stage.is_today(shown_day(stage))) say_next(stage, place, listed);
  auto box = place.content;
  if (canvas.portrait()) {
    box = portrait_choices(stage, box);
  } else {
    landscape_choices(stage, place.panel);
  }
  if (count_on_day(listed) == 0)
    draw_empty_day(stage, box);
  else
    draw_meeting_list(stage, box, listed);
}

}  // namespace hearth::screens
