#include "screens/meeting_list.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "listing/time_of_day.h"
#include "screens/day_choice.h"
#include "screens/filter_words.h"
#include "screens/list_title.h"
#include "screens/meeting_card.h"
#include "screens/meeting_words.h"
#include "screens/nothing_found.h"
#include "ui/furniture.h"
#include "ui/pages.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kCardGap = 14, kTitleGap = 14;

std::string_view section_of(const Stage& stage, const schedule::Occurrence& occurrence,
                            bool today) {
  const auto& words = stage.words();
  if (today) switch (nearness(occurrence, stage.now)) {
      case Nearness::now:
        return words.tr("Happening now");
      case Nearness::soon:
        return words.tr("Starting soon");
      case Nearness::later:
        return words.tr("Later today");
      case Nearness::past:
        return words.tr("Earlier today");
    }
  const auto local = stage.zone().local(occurrence.start);
  return time_name(words,
                   listing::time_of_day(local - std::chrono::floor<std::chrono::days>(local)));
}

// One line over the whole page, in landscape: what is listed, and how many.
float page_title(Stage& stage, Rect box, const ListedMeeting& first, int on_day) {
  const auto& words = stage.words();
  const auto day = shown_day(stage);
  const bool today = stage.is_today(day);
  const bool near =
      today && first.occurrence && nearness(*first.occurrence, stage.now) <= Nearness::soon;
  const auto title = near    ? std::string(words.tr("Now and soon"))
                     : today ? std::string(first.section)
                             : stage.day_name(day);
  return list_title(stage.canvas, box, title, count_words(stage, on_day));
}

}  // namespace

std::vector<ListedMeeting> meetings_of(const Stage& stage, base::Date day,
                                       const visit::MeetingFilters& filters) {
  const bool today = stage.is_today(day);
  const auto wanted = stage.catalog.choices().ready(filters.chosen());
  std::array<std::vector<ListedMeeting>, 4> parts;  // now, soon, later, past: those of today
  const auto add = [&](const schedule::Occurrence& occurrence) {
    if (!wanted.kept(stage.catalog.choice_bits(occurrence, day))) return;
    const auto part = today ? static_cast<std::size_t>(nearness(occurrence, stage.now)) : 2;
    parts[part].push_back({&occurrence, occurrence.meeting, section_of(stage, occurrence, today)});
  };
  if (today)
    for (const auto& occurrence : stage.catalog.day(day - std::chrono::days(1)))
      if (occurrence.in_progress(stage.now) && occurrence.status == schedule::Status::on)
        add(occurrence);
  for (const auto& occurrence : stage.catalog.day(day)) add(occurrence);
  std::vector<ListedMeeting> items;
  for (auto& part : parts) items.insert(items.end(), part.begin(), part.end());
  for (const auto meeting : stage.catalog.timetable().by_appointment())
    if (wanted.kept(stage.catalog.choice_bits(meeting, day)))
      items.push_back({nullptr, meeting, stage.words().tr("By appointment")});
  return items;
}

int count_on_day(const std::vector<ListedMeeting>& items) {
  return static_cast<int>(std::count_if(items.begin(), items.end(),
                                        [](const ListedMeeting& item) { return item.occurrence; }));
}

void draw_meeting_list(Stage& stage, Rect box, const std::vector<ListedMeeting>& items) {
  auto& canvas = stage.canvas;
  auto& here = stage.visit.here();
  const auto day = shown_day(stage);
  // Lying there is one title over the page. Else each section has its own, but under lowered
  // controls, where there is room for the cards alone; each says its own time.
  const bool one_title = !canvas.portrait() && !canvas.large();
  const bool sections = !one_title && !canvas.look().reach;
  const float title = ui::section_title_height(canvas);
  const auto at = [&](int i) -> const ListedMeeting& { return items[static_cast<std::size_t>(i)]; };
  const auto request = [&](int i) { return CardRequest{at(i).occurrence, at(i).meeting, day}; };
  // A page that begins inside a section names it again.
  const auto titled = [&](int first, int i) {
    return sections && (i == first || at(i).section != at(i - 1).section);
  };
  const auto height = [&](int first, int i) {
    return (i == first ? 0 : kCardGap) + (titled(first, i) ? title + kTitleGap : 0) +
           meeting_card_height(stage, request(i), box.w);
  };
  const int count = static_cast<int>(items.size());
  const Rect whole = box;
  if (one_title) {
    const float over = canvas.measure("X", {.style = ui::type::label}, 0).height + 18;
    box.y += over;
    box.h -= over;
  }
  auto range = ui::find_page(count, 0, box.h, height);
  const bool paged = range.last < count;
  if (paged) {
    box.h -= ui::pager_height(canvas) + (one_title || sections ? 30 : 14);
    range = ui::find_page(count, here.page, box.h, height);
    here.page = range.page;
  }
  if (one_title) page_title(stage, whole, at(range.first), count_on_day(items));
  float y = box.y;
  for (int i = range.first; i < range.last; ++i) {
    if (i > range.first) y += kCardGap;
    if (titled(range.first, i))
      y += ui::section_title(canvas, {box.x, y, box.w, 0}, at(i).section) + kTitleGap;
    const float tall = meeting_card_height(stage, request(i), box.w);
    if (meeting_card(stage, request(i), {box.x, y, box.w, tall})) open_meeting(stage, request(i));
    y += tall;
  }
  if (!paged) return;
  here.page +=
      ui::pager(canvas, whole,
                {.first = range.first == 0,
                 .last = range.last == count,
                 .label = stage.words().phrase(
                     "{first} to {last} of {total}",
                     {{"first", range.first + 1}, {"last", range.last}, {"total", count}})});
}

void draw_empty_day(Stage& stage, Rect box) {
  const auto& words = stage.words();
  const auto& here = stage.visit.here();
  const auto day = shown_day(stage);
  const auto wanted = stage.catalog.choices().ready(here.filters.chosen());
  std::vector<ListedMeeting> close;
  const auto listed = [&](const schedule::Occurrence& occurrence) {
    return std::any_of(close.begin(), close.end(), [&](const ListedMeeting& item) {
      return item.meeting == occurrence.meeting;
    });
  };
  for (int i = 0; i < 14 && close.size() < 2; ++i) {
    const auto other = stage.today() + std::chrono::days(i);
    for (const auto& occurrence : stage.catalog.day(other))
      if (close.size() < 2 && occurrence.end > stage.now &&
          occurrence.status == schedule::Status::on &&
          wanted.kept(stage.catalog.choice_bits(occurrence, other)) && !listed(occurrence))
        close.push_back({&occurrence, occurrence.meeting, {}});
  }
  const auto title =
      here.filters.none() ? words.phrase("No meetings on {day}", {{"day", words.weekday(day)}})
      : here.filters.count() == 1
          ? words.phrase("Nothing under “{choice}” on {day}",
                         {{"choice", choice_name(stage, here.filters.chosen().front())},
                          {"day", words.weekday(day)}})
          : words.phrase("Nothing with these filters on {day}", {{"day", words.weekday(day)}});
  const auto line =
      close.empty() ? words.tr("Please ask at the front desk. They may know of others.")
                    : words.tr("That doesn’t mean there’s nothing for you. Here is what is close.");
  NothingFound found{.title = title,
                     .line = line,
                     .can_clear = !here.filters.none(),
                     .ink = stage.canvas.theme().meet.deep};
  for (const auto& item : close)
    found.close.push_back(
        meeting_card_block(stage, {item.occurrence, item.meeting, day, true}, box.w));
  if (stage.catalog.timetable().size() > 0)
    found.others.push_back({"list.find-group", ui::Icon::circle6, words.tr("Find my group"),
                            [&stage] { stage.visit.go({.screen = visit::Screen::find_group}); }});
  draw_nothing_found(stage, box, found);
}

}  // namespace hearth::screens
