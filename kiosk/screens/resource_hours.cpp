#include "screens/resource_hours.h"

#include <algorithm>
#include <array>

#include "screens/meeting_words.h"

namespace hearth::screens {

namespace {

using schedule::Holiday;
using schedule::OpeningHours;
using Day = OpeningHours::Day;

std::string span_words(const ui::Words& words, base::Date date, const OpeningHours::Span& span) {
  const base::LocalTime midnight(date);
  const auto next = midnight + std::chrono::days(1);
  if (span.from == midnight && span.to == next) return std::string(words.tr("All day"));
  if (span.to == next)
    return words.phrase("{start} to midnight", {{"start", words.time(span.from)}});
  if (span.from == midnight)
    return words.phrase("Midnight to {end}", {{"end", words.time(span.to)}});
  return clock_range(words, span.from, span.to);
}

std::string day_words(const ui::Words& words, const Day& day) {
  if (day.unknown) return std::string(words.tr("Call first"));
  if (day.open.empty()) return std::string(words.tr("Closed"));
  std::string all;
  for (const auto& span : day.open)
    all += (all.empty() ? "" : "\n") + span_words(words, day.date, span);
  return all;
}

bool always_open(const std::array<Day, 7>& week) {
  return std::all_of(week.begin(), week.end(), [](const Day& day) {
    return !day.unknown && day.open.size() == 1 &&
           day.open.front() == OpeningHours::Span{base::LocalTime(day.date),
                                                  base::LocalTime(day.date + std::chrono::days(1))};
  });
}

}  // namespace

std::vector<HoursRow> hours_rows(const Stage& stage, const OpeningHours& hours) {
  const auto& words = stage.words();
  const auto week = hours.week(stage.today());
  if (always_open(week)) return {{std::string(words.tr("Every day")), day_words(words, week[0])}};
  std::vector<HoursRow> rows;
  for (const auto& day : week) {
    const bool today = stage.is_today(day.date);
    rows.push_back({today ? words.phrase("Today, {day}", {{"day", words.short_weekday(day.date)}})
                          : words.weekday(day.date),
                    day_words(words, day), today});
  }
  if (!hours.speaks_of_holidays())
    rows.push_back({std::string(words.tr("Holidays")), std::string(words.tr("Call first"))});
  return rows;
}

std::string hours_lines(const Stage& stage, const OpeningHours& hours) {
  const auto& words = stage.words();
  // From Monday, each day of the first of three weeks in which it is no holiday.
  const std::chrono::weekday today(stage.today());
  const auto monday = stage.today() - (today - std::chrono::Monday);
  const auto first = hours.week(monday);
  if (always_open(first)) return std::string(words.tr("Open day and night"));
  std::array<Day, 7> usual = first;
  for (int later = 1; later < 3; ++later) {
    const auto week = hours.week(monday + std::chrono::weeks(later));
    for (std::size_t i = 0; i < usual.size(); ++i)
      if (usual[i].holiday != Holiday::no) usual[i] = week[i];
  }
  std::string lines;
  for (std::size_t i = 0, end = 0; i < usual.size(); i = end) {
    auto told = day_words(words, usual[i]);
    while (end < usual.size() && day_words(words, usual[end]) == told) ++end;
    std::replace(told.begin(), told.end(), '\n', ',');
    const auto from = words.weekday(usual[i].date), to = words.weekday(usual[end - 1].date);
    if (!lines.empty()) lines += '\n';
    lines += end - i == 1 ? words.phrase("{day}: {hours}", {{"day", from}, {"hours", told}})
                          : words.phrase("{first} to {last}: {hours}",
                                         {{"first", from}, {"last", to}, {"hours", told}});
  }
  return lines;
}

}  // namespace hearth::screens
