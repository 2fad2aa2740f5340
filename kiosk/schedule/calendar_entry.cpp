#include "schedule/calendar_entry.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "schedule/ical_lines.h"
#include "schedule/recurrence.h"

namespace hearth::schedule {

namespace {

using namespace std::chrono;

constexpr auto kAhead = days(365);      // for this long the days off are told
constexpr auto kFarthest = days(3653);  // an end beyond ten years is told as ten years
constexpr std::size_t kNameBytes = 60;  // of a name that has to be cut
constexpr const char* kProduct = "-//Hearth//EN";

// A day on which the rule does not hold: off, or on besides.
struct Deviation {
  base::Instant start;
  bool off = false;
};

struct Series {
  Occurrence first;
  std::string rule;                    // without COUNT and UNTIL; empty: none
  std::optional<base::Instant> until;  // the last possible start
  std::vector<Deviation> deviations;   // in order
};

// A rule's parts but those that end it, in capitals; whether there were such.
struct Endless {
  std::string rule;
  bool ended = false;
};
Endless endless(std::string rule_text) {
  for (char& c : rule_text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  std::string_view rule = rule_text;
  Endless kept;
  while (!rule.empty()) {
    const auto end = std::min(rule.find(';'), rule.size());
    const auto part = rule.substr(0, end);
    rule.remove_prefix(std::min(end + 1, rule.size()));
    if (part.starts_with("COUNT=") || part.starts_with("UNTIL="))
      kept.ended = true;
    else
      kept.rule += (kept.rule.empty() ? "" : ";") + std::string(part);
  }
  return kept;
}

// The days that the rule gives by itself.
listing::Recurrence by_rule_alone(listing::Recurrence when) {
  when.except.clear();
  when.also_on.clear();
  return when;
}

// The last possible start of a series that ends.
std::optional<base::Instant> end_of(const listing::Recurrence& when, const Zone& zone,
                                    base::Date first) {
  if (endless(when.rule).ended) {
    const auto all = dates(by_rule_alone(when), first, first + kFarthest);
    if (!all.empty()) return zone.instant(all.back() + when.time);
  }
  if (when.until) return zone.instant(*when.until + when.time);
  return std::nullopt;
}

std::optional<Series> series_from(const Timetable& timetable, const Occurrence& shown) {
  const auto& zone = timetable.zone_of(shown.meeting);
  auto all = timetable.next_of(shown.meeting, shown.start, std::numeric_limits<std::size_t>::max());
  std::erase_if(all, [&](const Occurrence& one) {
    return one.start < shown.start || one.status != Status::on;
  });
  if (all.empty()) return std::nullopt;

  auto when = timetable.at(shown.meeting).when;
  Series series;
  series.first = all.front();
  const auto first = zone.date(series.first.start);
  std::vector<base::Instant> ruled;
  if (!when.rule.empty()) {
    if (dates(by_rule_alone(when), first, first).empty()) return series;  // a day of its own
    series.until = end_of(when, zone, first);
    series.rule = when.rule = endless(when.rule).rule;
    when.anchor = first;
    when.starts.reset();
    for (const auto date : dates(by_rule_alone(when), first, first + kAhead)) {
      const auto start = zone.instant(date + when.time);
      if (start < shown.start + kAhead && start <= series.until.value_or(start))
        ruled.push_back(start);
    }
  }
  std::vector<base::Instant> on;
  for (const auto& one : all) on.push_back(one.start);
  for (const auto start : ruled)
    if (!std::binary_search(on.begin(), on.end(), start))
      series.deviations.push_back({start, true});
  for (const auto start : on)
    if (start != series.first.start && !std::binary_search(ruled.begin(), ruled.end(), start))
      series.deviations.push_back({start, false});
  std::sort(series.deviations.begin(), series.deviations.end(),
            [](const auto& a, const auto& b) { return a.start < b.start; });
  return series;
}

// "DTSTART;TZID=America/New_York" and its value.
class Times {
 public:
  explicit Times(const Zone& zone) : zone_(zone) {
    const auto& name = zone.name();
    utc_ = name == "UTC" || name == "GMT" || name == "Etc/UTC";
  }
  std::string name(std::string_view property) const {
    return std::string(property) + (utc_ ? "" : ";TZID=" + zone_.name());
  }
  std::string value(base::Instant at) const {
    return utc_ ? ical_utc(at) : ical_time(zone_.local(at));
  }

 private:
  const Zone& zone_;
  bool utc_ = false;
};

// Keeps the first days on which the rule does not hold and ends the series before the next one.
void keep_deviations(Series& series, std::size_t count) {
  if (count >= series.deviations.size()) return;
  const auto before = series.deviations[count].start - seconds(1);
  series.until = std::min(before, series.until.value_or(before));
  series.deviations.resize(count);
}

std::string write(const Series& series, const EntryWords& words, const Zone& zone) {
  const Times times(zone);
  IcalLines lines;
  lines.line("BEGIN", "VCALENDAR");
  lines.line("VERSION", "2.0");
  lines.line("PRODID", kProduct);
  lines.line("BEGIN", "VEVENT");
  lines.text("UID", words.uid);
  lines.line("DTSTAMP", ical_utc(words.stamp));
  lines.line(times.name("DTSTART"), times.value(series.first.start));
  if (series.first.end_known) lines.line(times.name("DTEND"), times.value(series.first.end));
  if (!series.rule.empty())
    lines.line("RRULE", series.rule + (series.until ? ";UNTIL=" + ical_utc(*series.until) : ""));
  for (const bool off : {true, false}) {
    std::string some;
    for (const auto& one : series.deviations)
      if (one.off == off) some += (some.empty() ? "" : ",") + times.value(one.start);
    if (!some.empty()) lines.line(times.name(off ? "EXDATE" : "RDATE"), some);
  }
  lines.text("SUMMARY", words.summary);
  const auto between = words.place.empty() || words.address.empty() ? "" : ", ";
  if (const auto where = words.place + between + words.address; !where.empty())
    lines.text("LOCATION", where);
  lines.line("END", "VEVENT");
  lines.line("END", "VCALENDAR");
  return lines.all();
}

std::string shortened(const std::string& name) {
  if (name.size() <= kNameBytes) return name;
  auto end = kNameBytes;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
  return name.substr(0, end) + "\u2026";
}

}  // namespace

std::optional<std::string> calendar_entry(const Timetable& timetable, const Occurrence& shown,
                                          const EntryWords& words, std::size_t most) {
  auto series = series_from(timetable, shown);
  if (!series) return std::nullopt;
  const auto& zone = timetable.zone_of(shown.meeting);
  auto kept = words;
  auto entry = write(*series, kept, zone);
  const auto fits = [&] {
    if (entry.size() > most) entry = write(*series, kept, zone);
    return entry.size() <= most;
  };
  if (fits()) return entry;
  kept.address.clear();
  if (fits()) return entry;
  kept.summary = shortened(words.summary);
  while (!fits() && !series->deviations.empty())
    keep_deviations(*series, series->deviations.size() - 1);
  if (fits()) return entry;
  kept.place.clear();
  if (fits()) return entry;
  return std::nullopt;
}

}  // namespace hearth::schedule
