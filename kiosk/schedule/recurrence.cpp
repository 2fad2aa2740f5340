#include "schedule/recurrence.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace hearth::schedule {

namespace {

// A rule that cannot be read falls on no day; check_rule has said so to those who wrote it.
Rule rule_or_none(const listing::Recurrence& when) {
  std::optional<Zone> zone;
  if (!when.zone.empty())
    if (auto named = Zone::named(when.zone)) zone = std::move(*named);
  return rule_of(when, zone ? &*zone : nullptr);
}

}  // namespace

base::Status check_rule(std::string_view rrule) {
  return Rule::check(rrule);
}

Rule rule_of(const listing::Recurrence& when, const Zone* zone) {
  if (when.by_appointment || when.rule.empty()) return {};
  auto rule = Rule::read(when, zone);
  return rule ? std::move(*rule) : Rule();
}

unsigned weekday_mask(const Rule& rule, const listing::Recurrence& when) {
  if (when.by_appointment) return 0;
  unsigned days = rule.weekdays();
  for (const auto date : when.also_on) days |= 1U << std::chrono::weekday(date).c_encoding();
  return days;
}

unsigned weekday_mask(const listing::Recurrence& when) {
  return weekday_mask(rule_or_none(when), when);
}

void append_dates(const Rule& rule, const listing::Recurrence& when, base::Date from, base::Date to,
                  std::vector<base::Date>& into) {
  if (when.by_appointment) return;
  const auto known = static_cast<std::ptrdiff_t>(into.size());
  rule.append(std::max(from, when.starts.value_or(from)), std::min(to, when.until.value_or(to)),
              into);
  if (!when.also_on.empty()) {
    for (const auto date : when.also_on)
      if (from <= date && date <= to) into.push_back(date);
    std::sort(into.begin() + known, into.end());
    into.erase(std::unique(into.begin() + known, into.end()), into.end());
  }
  for (const auto date : when.except)
    into.erase(std::remove(into.begin() + known, into.end(), date), into.end());
}

std::vector<base::Date> dates(const listing::Recurrence& when, base::Date from, base::Date to) {
  std::vector<base::Date> found;
  append_dates(rule_or_none(when), when, from, to, found);
  return found;
}

}  // namespace hearth::schedule
