// Opening hours: whether a place is open at a time, and when that changes. Pure: what was written,
// a country and a time give the answer. An answer is never a guess: a wrong "open" sends somebody
// in need to a locked door. So:
// - What cannot be read as a whole is not read at all.
// - Later rules of OpenStreetMap's opening_hours count more than earlier ones of the same day, as
//   its specification says: ";" replaces what was said of the day, "," adds to it, "||" holds where
//   all else is closed. A span belongs to the day on which it begins. Where a night runs on into a
//   day that a later ";" rule replaces ("Fr 22:00-04:00; Sa 10:00-12:00"), programs that read the
//   format close it at midnight and people do not: unknown until its end.
// - A comment ("by appointment") and an open end ("18:00+", until 6 in the morning) are unknown.
// - A public holiday (public_holidays.h) for which nothing is written: what would be open is
//   unknown, closed stays closed; open 24 hours on all days of the week, or a rule that names the
//   day ("Nov 26 10:00-14:00"), stays open. So is the day on which a holiday may be kept instead of
//   its own, wherever being a holiday would make a difference. "PH off" counts wherever it stands;
//   where a later rule would open the day again, that is unknown.
// - In a country whose holidays are not known, hours with a rule for holidays are told only where
//   that rule makes no difference: closed, mostly. Hours without one count as they stand.
// - School holidays are known nowhere: told where they make no difference.
// - Times are what the clock on the wall shows, also on days that are an hour longer or shorter.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "listing/translated.h"
#include "schedule/public_holidays.h"

namespace hearth::schedule {

class HoursRules;

class OpeningHours {
 public:
  enum class State : std::uint8_t { open, closed, unknown };

  struct Answer {
    State state = State::unknown;
    // When the state is another for the first time, and which; none where it stays for kAhead.
    std::optional<base::LocalTime> until;
    State then = State::unknown;
  };
  static constexpr std::chrono::days kAhead{8};

  // From one to the other, the end exclusive; it may lie on the day after.
  struct Span {
    base::LocalTime from, to;
    bool operator==(const Span&) const = default;
  };
  struct Day {
    base::Date date;
    std::vector<Span> open;  // what begins on this day, in order; empty and not unknown: closed
    bool unknown = false;    // some of the day is not known: call first
    Holiday holiday = Holiday::no;
  };

  // `written`: OpenStreetMap's format or as people write hours; at most 2,000 bytes. `country`: ISO
  // 3166, in capitals, of the place. The error is for staff: what cannot be read.
  static base::Result<OpeningHours> read(std::string_view written, std::string_view country);
  // Of a text with translations only the plain one: a translation may leave out what makes it
  // unclear.
  static base::Result<OpeningHours> read(const listing::Translated& written,
                                         std::string_view country);

  // At a time of the place's own clock.
  Answer at(base::LocalTime at) const;
  // Seven days, for a table.
  std::array<Day, 7> week(base::Date from) const;
  // Whether a rule says what holds on public holidays.
  bool speaks_of_holidays() const;

 private:
  explicit OpeningHours(std::shared_ptr<const HoursRules> rules) : rules_(std::move(rules)) {}
  std::shared_ptr<const HoursRules> rules_;
};

}  // namespace hearth::schedule
