// What a phone makes of a calendar entry: libical reads it and expands its series.
#pragma once

#include <doctest/doctest.h>
#include <libical/ical.h>
#include <time.h>

#include <memory>
#include <set>
#include <string>

#include "base/time.h"
#include "schedule/zone.h"

namespace hearth::schedule {

class ReadEntry {
 public:
  explicit ReadEntry(const std::string& text)
      : calendar_(icalparser_parse_string(text.c_str()), &icalcomponent_free) {
    REQUIRE(calendar_);
    REQUIRE(icalcomponent_count_errors(calendar_.get()) == 0);
    REQUIRE(icalcomponent_isa(calendar_.get()) == ICAL_VCALENDAR_COMPONENT);
    REQUIRE(icalcomponent_count_components(calendar_.get(), ICAL_ANY_COMPONENT) == 1);
    event_ = icalcomponent_get_first_component(calendar_.get(), ICAL_VEVENT_COMPONENT);
    REQUIRE(event_);
  }

  // The value of a property as it is written, escapes and all; empty where there is none.
  std::string written(icalproperty_kind kind) const {
    auto* property = icalcomponent_get_first_property(event_, kind);
    if (property == nullptr) return "";
    const std::unique_ptr<char, decltype(&free_buffer)> value(
        icalproperty_get_value_as_string_r(property), &free_buffer);
    return value.get();
  }
  std::string summary() const { return icalcomponent_get_summary(event_); }
  std::string place() const {
    const auto* place = icalcomponent_get_location(event_);
    return place == nullptr ? "" : place;
  }

  // Every start before `end`, by the wall clock that the entry names; times in UTC by `zone`'s.
  // (libical's own icalcomponent_foreach_recurrence takes RDATE for UTC whatever its TZID.)
  std::set<base::LocalTime> starts(const Zone& zone, base::LocalTime end) const {
    const auto first = icalcomponent_get_first_property(event_, ICAL_DTSTART_PROPERTY);
    REQUIRE(first);
    const auto begin = on_clock(icalproperty_get_dtstart(first), zone);
    std::set<base::LocalTime> found{begin};
    if (auto* property = icalcomponent_get_first_property(event_, ICAL_RRULE_PROPERTY)) {
      auto rule = icalproperty_get_rrule(property);
      if (icaltime_is_null_time(rule.until) == 0) rule.until = to_ical(on_clock(rule.until, zone));
      const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
          icalrecur_iterator_new(rule, to_ical(begin)), &icalrecur_iterator_free);
      REQUIRE(iterator);
      for (;;) {
        const auto time = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(time) != 0 || on_clock(time, zone) >= end) break;
        found.insert(on_clock(time, zone));
      }
    }
    each(ICAL_RDATE_PROPERTY, [&](icalproperty* one) {
      found.insert(on_clock(icalproperty_get_rdate(one).time, zone));
    });
    each(ICAL_EXDATE_PROPERTY, [&](icalproperty* one) {
      CHECK(found.erase(on_clock(icalproperty_get_exdate(one), zone)) == 1);
    });
    return found;
  }

 private:
  static void free_buffer(void* buffer) { icalmemory_free_buffer(buffer); }

  static base::LocalTime on_clock(const icaltimetype& time, const Zone& zone) {
    using namespace std::chrono;
    const auto day = base::Date(local_days(year(time.year) / time.month / time.day));
    const base::LocalTime wall =
        day + hours(time.hour) + minutes(time.minute) + seconds(time.second);
    return icaltime_is_utc(time) != 0 ? zone.local(base::Instant(wall.time_since_epoch())) : wall;
  }
  static icaltimetype to_ical(base::LocalTime wall) {
    return icaltime_from_timet_with_zone(static_cast<time_t>(wall.time_since_epoch().count()), 0,
                                         nullptr);
  }
  template <typename Do>
  void each(icalproperty_kind kind, Do act) const {
    for (auto* one = icalcomponent_get_first_property(event_, kind); one != nullptr;
         one = icalcomponent_get_next_property(event_, kind))
      act(one);
  }

  std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar_;
  icalcomponent* event_ = nullptr;
};

}  // namespace hearth::schedule
