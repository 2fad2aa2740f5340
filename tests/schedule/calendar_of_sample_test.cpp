// Every meeting of the sample center as a calendar entry, held against the timetable.
#include <algorithm>

#include "pack/reader.h"
#include "schedule/calendar_entry.h"
#include "schedule/days.h"
#include "schedule/read_entry.h"

using namespace hearth;
using namespace hearth::schedule;

TEST_CASE("every meeting of the sample center is told for a year as the timetable has it") {
  const base::DiskFiles files;
  const auto reading = pack::read_folder(files, HEARTH_SOURCE "/data");
  REQUIRE(reading.ok());
  const auto& listing = reading->listing;
  std::vector<Entry> entries;
  for (const auto& meeting : listing.meetings) entries.push_back(Timetable::entry(meeting));
  const Timetable all(zone(listing.center.time_zone), std::move(entries), listing.notices);

  int told = 0;
  for (std::uint32_t i = 0; i < listing.meetings.size(); ++i) {
    const auto& meeting = listing.meetings[i];
    CAPTURE(meeting.id);
    const auto& clock = all.zone_of(i);
    // From each occurrence of the next weeks: what a visitor may be looking at.
    for (const auto& shown : all.next_of(i, time("2026-11-24T14:35"), 6)) {
      const auto text = calendar_entry(all, shown,
                                       {.uid = meeting.id + "@fernbrook",
                                        .summary = meeting.name.plain,
                                        .place = "Room B, Fernbrook House",
                                        .address = "12 Mill Street, Springfield, GA 31329",
                                        .stamp = time("2026-11-20T09:00")});
      if (meeting.closed_for_now) {
        CHECK_FALSE(text);
        continue;
      }
      REQUIRE(text);
      CHECK(text->size() <= kMostEntryBytes);
      const auto rest = all.next_of(i, shown.start, 1000);
      std::set<base::LocalTime> known;
      for (const auto& one : rest)
        if (one.status == Status::on && one.start >= shown.start)
          known.insert(clock.local(one.start));
      const auto& also = meeting.when.also_on;
      const bool besides =
          !meeting.when.rule.empty() &&
          std::find(also.begin(), also.end(), clock.date(shown.start)) != also.end();
      if (besides) known = {clock.local(shown.start)};
      CHECK(ReadEntry(*text).starts(clock, clock.local(shown.start + std::chrono::days(365))) ==
            known);
      ++told;
    }
  }
  CHECK(told > 300);
}
