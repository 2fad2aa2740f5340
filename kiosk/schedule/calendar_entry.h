// A meeting as an entry for the calendar on a visitor's phone: one VEVENT of iCalendar (RFC 5545),
// small enough for a QR code.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/time.h"
#include "schedule/timetable.h"

namespace hearth::schedule {

// What the entry says besides its times. All of it comes from the listing.
struct EntryWords {
  std::string uid;      // the same whenever the same meeting is taken along
  std::string summary;  // its name
  std::string place;    // a room and a house, or a link; may be empty
  std::string address;  // may be empty
  base::Instant stamp;  // when the listing was issued
};

// Bytes: a QR code of version 15 at its lowest level of correction (ISO/IEC 18004), 77 modules a
// side, less what it costs to say that it is UTF-8.
inline constexpr std::size_t kMostEntryBytes = 516;

// The series from this occurrence on, or from the next that takes place where it is called off:
// - DTSTART at the wall clock of the meeting's zone, by its IANA name. There is no VTIMEZONE,
// though
//   the standard asks for one: phones know these names, and it would take more room than all the
//   rest. In UTC a meeting would move by an hour with each change of the clocks.
// - RRULE with its end, if it has one, as UNTIL: a COUNT would begin anew with the day shown.
// - EXDATE and RDATE for the days of the coming year on which it does not, or does besides, take
//   place; days that a notice calls off among them.
// - A day that the rule does not give is an entry of its own, without the rule: RFC 5545 leaves
// open
//   what a rule counted from such a day means.
//
// What is over `most` bytes loses, in this order: the address; the name's end, beyond 60 bytes; the
// days farthest ahead on which the rule does not hold, and the series then ends before them, so
// that nobody comes to a locked door; the place. Nothing if that is not enough, or if it takes
// place on no day of the coming year.
std::optional<std::string> calendar_entry(const Timetable& timetable, const Occurrence& shown,
                                          const EntryWords& words,
                                          std::size_t most = kMostEntryBytes);

}  // namespace hearth::schedule
