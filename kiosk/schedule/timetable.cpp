#include "schedule/timetable.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace hearth::schedule {

namespace {

using namespace std::chrono;

constexpr auto kAssumedLength = 1h;
constexpr auto kLongestMeeting = 24h;
constexpr auto kSoon = 24h;
constexpr auto kHorizon = days(14);
constexpr auto kYear = days(365);
constexpr unsigned kEveryDay = 0x7f;

std::vector<Cancellations::Subject> subjects(const std::vector<Entry>& entries) {
  std::vector<Cancellations::Subject> out;
  out.reserve(entries.size());
  for (const auto& entry : entries) out.push_back({entry.id, entry.location, entry.room});
  return out;
}

unsigned weekdays_in(base::Date from, base::Date to) {
  if (to - from >= days(6)) return kEveryDay;
  unsigned found = 0;
  for (auto date = from; date <= to; date += days(1)) found |= 1U << weekday(date).c_encoding();
  return found;
}

}  // namespace

Entry Timetable::entry(const listing::Meeting& meeting) {
  return {meeting.id,   meeting.name.plain,    meeting.room, meeting.location.plain,
          meeting.when, meeting.closed_for_now};
}

Timetable::Timetable(Zone zone, std::vector<Entry> entries, std::vector<listing::Notice> notices)
    : zone_(std::move(zone)),
      entries_(std::move(entries)),
      cancellations_(notices, subjects(entries_)) {
  std::map<std::string, std::int32_t> known{{"", -1}, {zone_.name(), -1}};
  ready_.reserve(entries_.size());
  for (const auto& entry : entries_) {
    const auto [place, is_new] = known.try_emplace(entry.when.zone, -1);
    if (is_new) {
      if (auto named = Zone::named(entry.when.zone)) {
        place->second = static_cast<std::int32_t>(other_zones_.size());
        other_zones_.push_back(std::move(*named));
      }
    }
    Ready ready;
    ready.zone = place->second;
    ready.rule = rule_of(entry.when, &zone_of(ready));
    ready.weekdays = weekday_mask(ready.rule, entry.when);
    ready_.push_back(std::move(ready));
  }
}

void Timetable::set_notices(const std::vector<listing::Notice>& notices) {
  cancellations_ = Cancellations(notices, subjects(entries_));
}

const Zone& Timetable::zone_of(const Ready& ready) const {
  return ready.zone < 0 ? zone_ : other_zones_[static_cast<std::size_t>(ready.zone)];
}

Timetable::Window Timetable::window(const Zone& zone, base::Date from, base::Date to) const {
  Window window{from, to};
  if (&zone != &zone_) {
    window.from = zone.date(zone_.instant(from));
    window.to = zone.date(zone_.instant(to + days(1)));
  }
  // Clocks that jump over midnight (or over a day, as Samoa's did) carry a meeting into the next
  // day: ask for the day before as well.
  if (zone.date(zone.instant(window.from - seconds(1))) >= window.from) window.from -= days(1);
  window.weekdays = weekdays_in(window.from, window.to);
  return window;
}

void Timetable::append(std::uint32_t meeting, const Window& window, base::Date from, base::Date to,
                       std::vector<Occurrence>& into) const {
  const auto& entry = entries_[meeting];
  const auto& ready = ready_[meeting];
  const auto& zone = zone_of(ready);
  std::vector<base::Date> found;
  append_dates(ready.rule, entry.when, window.from, window.to, found);
  base::Instant before = base::Instant::min();
  for (const auto date : found) {
    Occurrence occurrence;
    occurrence.meeting = meeting;
    occurrence.start = zone.instant(date + entry.when.time);
    const auto day = zone_.date(occurrence.start);
    // A skipped day lands on the next one, which has its own: one start is one occurrence.
    if (day < from || day > to || occurrence.start == before) continue;
    before = occurrence.start;
    occurrence.end = occurrence.start + entry.when.length.value_or(kAssumedLength);
    occurrence.end_known = entry.when.length.has_value();
    mark(occurrence, day);
    into.push_back(occurrence);
  }
}

void Timetable::mark(Occurrence& occurrence, base::Date day) const {
  occurrence.notice = cancellations_.notice(occurrence.meeting, day);
  occurrence.status = entries_[occurrence.meeting].closed ? Status::closed
                      : occurrence.notice >= 0            ? Status::cancelled
                                                          : Status::on;
}

void Timetable::mark(Occurrence& occurrence) const {
  mark(occurrence, zone_.date(occurrence.start));
}

void Timetable::sort(std::vector<Occurrence>& occurrences) const {
  std::sort(occurrences.begin(), occurrences.end(), [this](const auto& a, const auto& b) {
    if (a.start != b.start) return a.start < b.start;
    const auto& one = entries_[a.meeting];
    const auto& other = entries_[b.meeting];
    return std::tie(one.name, one.id, a.meeting) < std::tie(other.name, other.id, b.meeting);
  });
}

std::vector<Occurrence> Timetable::between(base::Date from, base::Date to) const {
  std::vector<Occurrence> found;
  if (from > to) return found;
  std::vector<Window> windows{window(zone_, from, to)};  // the center's, then the others'
  for (const auto& zone : other_zones_) windows.push_back(window(zone, from, to));
  for (std::uint32_t i = 0; i < ready_.size(); ++i) {
    const auto& window = windows[static_cast<std::size_t>(ready_[i].zone + 1)];
    if ((ready_[i].weekdays & window.weekdays) != 0) append(i, window, from, to, found);
  }
  sort(found);
  return found;
}

std::vector<Occurrence> Timetable::in_progress(base::Instant at) const {
  auto found = between(zone_.date(at - kLongestMeeting), zone_.date(at));
  std::erase_if(found, [&](const Occurrence& occurrence) {
    return occurrence.status != Status::on || !occurrence.in_progress(at);
  });
  return found;
}

std::vector<Occurrence> Timetable::next_of(std::uint32_t meeting, base::Instant at,
                                           std::size_t count) const {
  std::vector<Occurrence> found;
  const auto from = zone_.date(at - kLongestMeeting);
  const auto to = zone_.date(at + kYear);
  append(meeting, window(zone_of(ready_[meeting]), from, to), from, to, found);
  std::erase_if(found, [&](const Occurrence& occurrence) {
    return occurrence.end <= at || occurrence.start >= at + kYear;
  });
  sort(found);
  if (found.size() > count) found.resize(count);
  return found;
}

std::vector<std::uint32_t> Timetable::by_appointment() const {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].when.by_appointment) found.push_back(i);
  std::sort(found.begin(), found.end(), [this](std::uint32_t a, std::uint32_t b) {
    return std::tie(entries_[a].name, entries_[a].id, a) <
           std::tie(entries_[b].name, entries_[b].id, b);
  });
  return found;
}

OnNow on_now(const Zone& zone, const std::function<const std::vector<Occurrence>&(base::Date)>& day,
             base::Instant at) {
  const auto today = zone.date(at);
  const auto pick = [&](base::Date from, base::Date to, const auto& wanted) {
    std::vector<Occurrence> found;
    for (auto date = from; date <= to; date += days(1))
      std::copy_if(day(date).begin(), day(date).end(), std::back_inserter(found),
                   [&](const Occurrence& one) { return one.status == Status::on && wanted(one); });
    // Where clocks go back over midnight, days do not follow each other as times do.
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.start < b.start; });
    return found;
  };
  const auto upcoming = [&](base::Instant until) {
    return pick(today, zone.date(until),
                [&](const Occurrence& one) { return one.start > at && one.start < until; });
  };
  OnNow now;
  now.in_progress = pick(zone.date(at - kLongestMeeting), today,
                         [&](const Occurrence& one) { return one.in_progress(at); });
  now.next = upcoming(at + kSoon);
  if (now.next.empty()) {
    now.next = upcoming(at + kHorizon);
    if (now.next.size() > 1) now.next.resize(1);
  }
  return now;
}

OnNow on_now(const Timetable& timetable, base::Instant at) {
  std::map<base::Date, std::vector<Occurrence>> known;
  return on_now(
      timetable.zone(),
      [&](base::Date date) -> const std::vector<Occurrence>& {
        const auto [place, is_new] = known.try_emplace(date);
        if (is_new) place->second = timetable.between(date, date);
        return place->second;
      },
      at);
}

}  // namespace hearth::schedule
