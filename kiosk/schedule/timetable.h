// The timetable of a whole center: which meeting takes place when, and what is on. Built once from
// the meetings' recurrences and the notices; asked by day. Holds no text: meetings are indices.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "listing/listing.h"
#include "schedule/zone.h"

namespace hearth::schedule {

enum class Status : std::uint8_t { on, cancelled, closed };

struct Occurrence {
  std::uint32_t meeting = 0;  // index into the meetings that the timetable was built from
  base::Instant start;
  base::Instant end;          // start + one hour where the listing gives no end
  bool end_known = false;
  Status status = Status::on;
  std::int32_t notice = -1;   // index of the notice that cancels it, or -1

  bool in_progress(base::Instant at) const { return start <= at && at < end; }
};

// What a timetable needs to know of one meeting.
struct Entry {
  std::string id;
  std::string name;      // plain, for the order of those that start together
  std::string room;
  std::string location;  // plain
  listing::Recurrence when;
  bool closed = false;
};

class Timetable {
 public:
  // An unknown zone of a meeting counts as the center's; `zone` is the center's.
  Timetable(Zone zone, std::vector<Entry> entries, std::vector<listing::Notice> notices);
  static Entry entry(const listing::Meeting& meeting);

  const Zone& zone() const { return zone_; }
  const Entry& at(std::uint32_t meeting) const { return entries_[meeting]; }
  std::size_t size() const { return entries_.size(); }

  // What starts on these days of the center's calendar, both included, by start, then name.
  std::vector<Occurrence> between(base::Date from, base::Date to) const;

  // What is going on at this time (status `on` only): also what began yesterday.
  std::vector<Occurrence> in_progress(base::Instant at) const;

  // The next occurrence of one meeting that has not ended by `at`, within a year; empty when none.
  std::vector<Occurrence> next_of(std::uint32_t meeting, base::Instant at, std::size_t count) const;

  // Meetings without a day and time, by name.
  std::vector<std::uint32_t> by_appointment() const;

 private:
  Zone zone_;
  std::vector<Entry> entries_;
  std::vector<listing::Notice> notices_;
  std::vector<std::uint32_t> by_weekday_[7];  // candidates for a day of the meeting's own calendar
  std::vector<Zone> other_zones_;
  std::vector<std::int32_t> entry_zone_;  // index into other_zones_, -1 the center's

  void append(std::uint32_t meeting, base::Date from, base::Date to,
              std::vector<Occurrence>& into) const;
};

// What the home screen shows at a time: what is on now, and what starts next. `next` holds all that
// starts within the next 24 hours, or else the first that starts within 14 days.
struct OnNow {
  std::vector<Occurrence> in_progress;
  std::vector<Occurrence> next;
};
OnNow on_now(const Timetable& timetable, base::Instant at);

}  // namespace hearth::schedule
