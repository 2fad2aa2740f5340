// The timetable of a whole center: which meeting takes place when, and what is on. Built once from
// the meetings' recurrences and the notices; asked by day. Meetings are told by their index. Like a
// Zone it is used by one thread at a time; a copy may live in another.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "listing/listing.h"
#include "schedule/cancellations.h"
#include "schedule/recurrence.h"
#include "schedule/zone.h"

namespace hearth::schedule {

enum class Status : std::uint8_t { on, cancelled, closed };

struct Occurrence {
  std::uint32_t meeting = 0;  // index into the meetings that the timetable was built from
  base::Instant start;
  base::Instant end;  // start + one hour where the listing gives no end
  bool end_known = false;
  Status status = Status::on;
  std::int32_t notice = -1;  // index of the notice that cancels it, or -1

  bool in_progress(base::Instant at) const { return start <= at && at < end; }
};

// What a timetable needs to know of one meeting.
struct Entry {
  std::string id;
  std::string name;  // plain, for the order of those that start together
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

  // From now on these notices count instead; the index of an occurrence's notice is theirs.
  void set_notices(const std::vector<listing::Notice>& notices);
  // Status and notice of an occurrence that was given before, by the notices that count now.
  void mark(Occurrence& occurrence) const;

  const Zone& zone() const { return zone_; }
  const Zone& zone_of(std::uint32_t meeting) const { return zone_of(ready_[meeting]); }
  const Entry& at(std::uint32_t meeting) const { return entries_[meeting]; }
  std::size_t size() const { return entries_.size(); }

  // What starts on these days of the center's calendar, both included, by start, then name, then
  // id; cancelled and closed ones too. A notice counts by the center's calendar; closed wins over
  // cancelled.
  std::vector<Occurrence> between(base::Date from, base::Date to) const;

  // What is going on at this time (status `on` only): also what began yesterday. A meeting lasts at
  // most 24 hours.
  std::vector<Occurrence> in_progress(base::Instant at) const;

  // The next occurrences of one meeting that have not ended by `at` and start within 365 days of
  // it, at most `count`; cancelled and closed ones too, with their status. Empty when none.
  std::vector<Occurrence> next_of(std::uint32_t meeting, base::Instant at, std::size_t count) const;

  // Meetings without a day and time, by name.
  std::vector<std::uint32_t> by_appointment() const;

 private:
  // A meeting's recurrence made ready to be asked.
  struct Ready {
    Rule rule;
    unsigned weekdays = 0;   // of its own calendar
    std::int32_t zone = -1;  // index into other_zones_, -1 the center's
  };

  // Days on a meeting's own calendar whose meetings may start on the days asked for.
  struct Window {
    base::Date from, to;
    unsigned weekdays = 0;
  };

  Zone zone_;
  std::vector<Entry> entries_;
  std::vector<Ready> ready_;
  std::vector<Zone> other_zones_;
  Cancellations cancellations_;

  const Zone& zone_of(const Ready& ready) const;
  Window window(const Zone& zone, base::Date from, base::Date to) const;
  void append(std::uint32_t meeting, const Window& window, base::Date from, base::Date to,
              std::vector<Occurrence>& into) const;
  void mark(Occurrence& occurrence, base::Date day) const;
  void sort(std::vector<Occurrence>& occurrences) const;
};

// What the home screen shows at a time: what is on now, and what starts next (status `on` only).
// `next` holds all that starts after `at` and less than 24 hours from it, or else the first one
// that starts less than 14 days from it.
struct OnNow {
  std::vector<Occurrence> in_progress;
  std::vector<Occurrence> next;
};
OnNow on_now(const Timetable& timetable, base::Instant at);

// The same for whoever has kept what single days say. `day`: as between(date, date); what it gave
// has to stay while it is asked for others.
OnNow on_now(const Zone& zone, const std::function<const std::vector<Occurrence>&(base::Date)>& day,
             base::Instant at);

}  // namespace hearth::schedule
