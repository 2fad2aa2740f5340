// Meetings: a strip of days, chips, and the day's meetings in pages: now, soon, later; those
// without a fixed time last.
#include <algorithm>
#include <array>
#include <cmath>

#include "screens/meeting_card.h"
#include "screens/meeting_words.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/pages.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;
using visit::MeetingFilter;

constexpr int kDays = 7;
constexpr float kCardGap = 14, kTitleGap = 16;
constexpr std::array kFilters{MeetingFilter::all,       MeetingFilter::open_to_anyone,
                              MeetingFilter::newcomers, MeetingFilter::women,
                              MeetingFilter::men,       MeetingFilter::spanish,
                              MeetingFilter::online,    MeetingFilter::step_free,
                              MeetingFilter::families};

struct Item {
  const schedule::Occurrence* occurrence = nullptr;  // null: by appointment
  std::uint32_t meeting = 0;
  std::string_view section;
};

base::Date shown_day(const Stage& stage) {
  return stage.visit.here().day.value_or(stage.today());
}

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
  const auto time = local - std::chrono::floor<std::chrono::days>(local);
  using namespace std::chrono_literals;
  return time < 12h   ? words.tr("Morning")
         : time < 17h ? words.tr("Afternoon")
                      : words.tr("Evening");
}

// The day's meetings in the order of the list, with those that began yesterday and are still on.
std::vector<Item> items_of(const Stage& stage, base::Date day, MeetingFilter filter) {
  const bool today = day == stage.today();
  std::array<std::vector<Item>, 4> parts;  // now, soon, later, past: those of today
  const auto add = [&](const schedule::Occurrence& occurrence) {
    if (!keeps(stage, filter, occurrence.meeting, day)) return;
    const auto part = today ? static_cast<std::size_t>(nearness(occurrence, stage.now)) : 2;
    parts[part].push_back({&occurrence, occurrence.meeting, section_of(stage, occurrence, today)});
  };
  if (today)
    for (const auto& occurrence : stage.catalog.day(day - std::chrono::days(1)))
      if (occurrence.in_progress(stage.now) && occurrence.status == schedule::Status::on)
        add(occurrence);
  for (const auto& occurrence : stage.catalog.day(day)) add(occurrence);
  std::vector<Item> items;
  for (auto& part : parts) items.insert(items.end(), part.begin(), part.end());
  for (const auto meeting : stage.catalog.timetable().by_appointment())
    if (keeps(stage, filter, meeting, day))
      items.push_back({nullptr, meeting, stage.words().tr("By appointment")});
  return items;
}

// Meetings of one day without those by appointment, which are on no day.
int count_of_day(const std::vector<Item>& items) {
  return static_cast<int>(
      std::count_if(items.begin(), items.end(), [](const Item& item) { return item.occurrence; }));
}

// Filters that lead somewhere within the week that the strip shows.
std::vector<MeetingFilter> useful_filters(const Stage& stage) {
  std::vector<MeetingFilter> useful;
  for (const auto filter : kFilters) {
    bool found = filter == MeetingFilter::all;
    for (int i = 0; i < kDays && !found; ++i) {
      const auto day = stage.today() + std::chrono::days(i);
      for (const auto& occurrence : stage.catalog.day(day))
        if (keeps(stage, filter, occurrence.meeting, day)) {
          found = true;
          break;
        }
    }
    if (found) useful.push_back(filter);
  }
  return useful.size() > 1 ? useful : std::vector<MeetingFilter>{};
}

void show_day(Stage& stage, base::Date day) {
  auto& here = stage.visit.here();
  here.day = day == stage.today() ? std::nullopt : std::optional(day);
  here.page = 0;
}

float day_strip(Stage& stage, Rect box, int columns) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const float gap = 12, tall = canvas.portrait() ? 124 : 104;
  const float width = (box.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  for (int i = 0; i < kDays; ++i) {
    const auto day = stage.today() + std::chrono::days(i);
    const Rect rect{box.x + static_cast<float>(i % columns) * (width + gap),
                    box.y + static_cast<float>(i / columns) * (tall + gap), width, tall};
    const auto name = i == 0 ? std::string(words.tr("Today")) : words.short_weekday(day);
    if (ui::day_chip(canvas, "day." + std::to_string(i), rect, name, words.day_number(day),
                     i == 0 ? name : words.date(day), day == shown_day(stage)))
      show_day(stage, day);
  }
  const auto rows = static_cast<float>((kDays + columns - 1) / columns);
  return rows * (tall + gap) - gap;
}

// Large text: one day at a time, with its neighbours to the sides.
float day_stepper(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto day = shown_day(stage);
  const auto ahead = (day - stage.today()).count();
  const auto name = ahead == 0 ? words.phrase("Today, {date}", {{"date", words.short_date(day)}})
                               : words.date(day);
  const ui::TextLook look{.style = ui::type::bold(ui::type::body),
                          .color = canvas.theme().ink,
                          .align = text::Align::center};
  const float side = 120;
  const float room = box.w - 2 * side - 24;
  const float tall = std::max(124.0F, canvas.measure(name, look, room).height + 24);
  const ui::ButtonLook earlier{
      .icon = ui::Icon::left, .size = 26, .stacked = true, .disabled = ahead <= 0, .grows = false};
  const ui::ButtonLook later{.icon = ui::Icon::right,
                             .size = 26,
                             .stacked = true,
                             .disabled = ahead >= kDays - 1,
                             .grows = false};
  if (ui::button(canvas, "day.before", {box.x, box.y, side, tall}, words.tr("Day before"), earlier))
    show_day(stage, day - std::chrono::days(1));
  canvas.text_middle({box.x + side + 12, box.y, room, tall}, name, look);
  if (ui::button(canvas, "day.after", {box.right() - side, box.y, side, tall},
                 words.tr("Day after"), later))
    show_day(stage, day + std::chrono::days(1));
  return tall;
}

std::optional<ui::Icon> filter_icon(MeetingFilter filter) {
  if (filter == MeetingFilter::online) return ui::Icon::video;
  if (filter == MeetingFilter::step_free) return ui::Icon::wheelchair;
  return std::nullopt;
}

// Chips in rows that are filled to the end, as many to a row as go in.
float filter_chips(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  auto& here = stage.visit.here();
  struct Shown {
    MeetingFilter filter;
    std::string_view name;
    ui::ChipLook look;
    float width;
  };
  std::vector<std::vector<Shown>> rows(1);
  const float gap = 14, tall = ui::chip_height(canvas);
  float used = 0;
  for (const auto filter : useful_filters(stage)) {
    Shown shown{filter,
                filter_name(stage.words(), filter),
                {filter_icon(filter), filter == here.filter},
                0};
    shown.width = std::min(box.w, ui::chip_width(canvas, shown.name, shown.look));
    if (!rows.back().empty() && used + gap + shown.width > box.w) {
      rows.emplace_back();
      used = 0;
    }
    used += (rows.back().empty() ? 0 : gap) + shown.width;
    rows.back().push_back(shown);
  }
  if (rows.front().empty()) return 0;
  float y = box.y;
  for (const auto& row : rows) {
    float wide = gap * static_cast<float>(row.size() - 1);
    for (const auto& one : row) wide += one.width;
    const float spare = (box.w - wide) / static_cast<float>(row.size());
    float x = box.x;
    for (const auto& one : row) {
      const float width = one.width + spare;
      const auto id = "filter." + std::to_string(static_cast<int>(one.filter));
      if (ui::chip(canvas, id, {x, y, width, tall}, one.name, one.look)) {
        here.filter = one.filter;
        here.page = 0;
      }
      x += width + gap;
    }
    y += tall + gap;
  }
  return y - gap - box.y;
}

void open_meeting(Stage& stage, const Item& item) {
  stage.visit.go({.screen = visit::Screen::meeting,
                  .meeting = stage.catalog.timetable().at(item.meeting).id,
                  .start = item.occurrence ? std::optional(item.occurrence->start) : std::nullopt});
}

// The list in pages. A page that begins inside a section names it again.
void list(Stage& stage, Rect box, const std::vector<Item>& items) {
  auto& canvas = stage.canvas;
  auto& here = stage.visit.here();
  const auto day = shown_day(stage);
  const float title = ui::section_title_height(canvas);
  const auto request = [&](const Item& item) {
    return CardRequest{item.occurrence, item.meeting, day};
  };
  const auto at = [&](int i) -> const Item& { return items[static_cast<std::size_t>(i)]; };
  const auto titled = [&](int first, int i) {
    return i == first || at(i).section != at(i - 1).section;
  };
  const auto height = [&](int first, int i) {
    const float gap = i == first ? 0 : kCardGap;
    return gap + (titled(first, i) ? title + kTitleGap - 2 : 0) +
           meeting_card_height(stage, request(at(i)), box.w);
  };
  const int count = static_cast<int>(items.size());
  auto range = ui::find_page(count, 0, box.h, height);
  if (range.last < count) {
    box.h -= ui::pager_height(canvas) + 36;
    range = ui::find_page(count, here.page, box.h, height);
    here.page = range.page;
  }
  float y = box.y;
  for (int i = range.first; i < range.last; ++i) {
    if (i > range.first) y += kCardGap;
    if (titled(range.first, i))
      y += ui::section_title(canvas, {box.x, y, box.w, 0}, at(i).section) + kTitleGap - 2;
    const float tall = meeting_card_height(stage, request(at(i)), box.w);
    if (meeting_card(stage, request(at(i)), {box.x, y, box.w, tall}))
      return open_meeting(stage, at(i));
    y += tall;
  }
  if (range.first == 0 && range.last == count) return;
  here.page +=
      ui::pager(canvas, {box.x, box.y, box.w, box.h + ui::pager_height(canvas) + 36},
                {.first = range.first == 0,
                 .last = range.last == count,
                 .label = stage.words().phrase(
                     "{first} to {last} of {total}",
                     {{"first", range.first + 1}, {"last", range.last}, {"total", count}})});
}

// Nothing on this day: say so kindly, and show what is close.
void empty_day(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto day = shown_day(stage);
  std::vector<Item> close;
  for (int i = 0; i < 14 && close.size() < 2; ++i) {
    const auto other = stage.today() + std::chrono::days(i);
    for (const auto& occurrence : stage.catalog.day(other))
      if (close.size() < 2 && occurrence.end > stage.now &&
          occurrence.status == schedule::Status::on &&
          keeps(stage, here.filter, occurrence.meeting, other))
        close.push_back({&occurrence, occurrence.meeting, {}});
  }
  const auto title = here.filter == MeetingFilter::all
                         ? words.phrase("No meetings on {day}", {{"day", words.weekday(day)}})
                         : words.phrase("Nothing under “{choice}” on {day}",
                                        {{"choice", filter_name(words, here.filter)},
                                         {"day", words.weekday(day)}});
  const auto line =
      close.empty() ? words.tr("Please ask at the front desk. They may know of others.")
                    : words.tr("That doesn’t mean there’s nothing for you. Here is what is close.");
  const ui::TextLook big{
      .style = ui::type::heading, .color = theme.ink, .align = text::Align::center};
  const ui::TextLook lead{
      .style = ui::type::lead, .color = theme.ink2, .align = text::Align::center};
  const bool portrait = canvas.portrait() && !canvas.large();
  const float inner = std::min(box.w - 112, 780.0F), x = box.x + (box.w - inner) / 2;
  const float badge = portrait ? 128 + 26 : 0;
  const float tall = 44 + badge + canvas.measure(title, big, inner).height + 14 +
                     canvas.measure(line, lead, inner).height + 44;
  canvas.fill({box.x, box.y, box.w, tall}, theme.sunken, ui::kCardRadius);
  float y = box.y + 44;
  if (portrait) {
    ui::icon_box(canvas, {box.x + (box.w - 128) / 2, y, 128, 128}, ui::Icon::coffee, theme.surface,
                 theme.meet.deep, 76, 64);
    y += badge;
  }
  y += canvas.heading({x, y, inner, 0}, title, big) + 14;
  canvas.text({x, y, inner, 0}, line, lead);
  y = box.y + tall + 32;
  const auto clear_label = words.tr("Clear filters");
  const ui::ButtonLook clear_look{.icon = ui::Icon::undo, .icon_size = 44};
  const float clear =
      here.filter == MeetingFilter::all
          ? 0
          : std::max(104.0F, ui::button_height(canvas, clear_label, box.w, clear_look)) + 30;
  if (!close.empty()) {
    const ui::TextLook label{.style = ui::type::label, .color = theme.ink};
    y += canvas.heading({box.x, y, box.w, 0}, words.tr("Closest matches"), label) + 16;
    for (const auto& item : close) {
      const CardRequest request{item.occurrence, item.meeting, day, true};
      const float card = meeting_card_height(stage, request, box.w);
      if (y + card + clear > box.bottom()) break;
      if (meeting_card(stage, request, {box.x, y, box.w, card})) return open_meeting(stage, item);
      y += card + 16;
    }
    y += 14;
  }
  if (clear > 0 &&
      ui::button(canvas, "filter.clear", {box.x, y, box.w, clear - 30}, clear_label, clear_look)) {
    here.filter = MeetingFilter::all;
    here.page = 0;
  }
}

std::string header_line(const Stage& stage, int count) {
  const auto& words = stage.words();
  const auto date = words.date(shown_day(stage));
  return words.phrase(
      "{date} · {count, plural, =0 {no meetings} one {# meeting} other {# meetings}}",
      {{"date", date}, {"count", count}});
}

}  // namespace

void draw_meetings(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  if (here.day && *here.day <= stage.today()) here.day.reset();  // midnight has passed
  const auto items = items_of(stage, shown_day(stage), here.filter);
  const bool large = canvas.large();
  const auto line = large ? std::string() : header_line(stage, count_of_day(items));
  auto place = ui::header(canvas, {.icon = ui::Icon::people,
                                   .title = words.tr("Meetings"),
                                   .line = line,
                                   .clock = words.time(stage.local_now()),
                                   .hue = canvas.theme().meet});
  auto box = place.content;
  if (canvas.portrait()) {
    if (large) {
      box.y += day_stepper(stage, box) + 14;
    } else {
      box.y += day_strip(stage, box, kDays) + 18;
      const float chips = filter_chips(stage, box);
      box.y += chips + (chips > 0 ? 22 : 4);
    }
    box.h = place.content.bottom() - box.y - 22;
  } else {
    auto panel = place.panel;
    const ui::TextLook label{.style = ui::type::bold(ui::type::support),
                             .color = canvas.theme().ink};
    if (large) {
      day_stepper(stage, panel);
    } else {
      panel.y += canvas.heading({panel.x, panel.y, panel.w, 0}, words.tr("Day"), label) + 12;
      panel.y += day_strip(stage, panel, 4) + 28;
      panel.y += canvas.heading({panel.x, panel.y, panel.w, 0}, words.tr("Show"), label) + 12;
      filter_chips(stage, panel);
    }
    box.h -= 22;
  }
  if (items.empty())
    empty_day(stage, box);
  else
    list(stage, box, items);
}

}  // namespace hearth::screens
