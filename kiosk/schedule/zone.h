// A time zone by its IANA name: what the clock on the wall reads there (ICU's zone data). It keeps
// in mind the stretch between two changes of the clocks that it was asked about last, so one thread
// at a time may use it; copies are independent.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"

namespace hearth::schedule {

class Zone {
 public:
  // An error for a name that ICU does not know (ICU itself would take it for UTC without a word),
  // and for three letters other than UTC and GMT: EST or BST mean several zones. Older names of a
  // place
  // ("US/Eastern") are known.
  static base::Result<Zone> named(std::string_view iana);

  Zone(const Zone&);
  Zone(Zone&&) noexcept;
  Zone& operator=(const Zone&);
  Zone& operator=(Zone&&) noexcept;
  ~Zone();

  const std::string& name() const;

  base::LocalTime local(base::Instant at) const;
  base::Date date(base::Instant at) const {
    return std::chrono::floor<std::chrono::days>(local(at));
  }

  // A time that daylight saving skips comes as much later as the clocks jump (02:30 -> 03:30); one
  // that comes twice means the first.
  base::Instant instant(base::LocalTime wall) const;

  // Seconds east of Greenwich.
  std::chrono::seconds offset(base::Instant at) const;

 private:
  struct Impl;
  explicit Zone(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// "2026-11-24T14:00:00-05:00", as the contract writes times.
std::string iso_with_offset(base::Instant at, const Zone& zone);
std::string iso_date(base::Date date);

// Reads "2026-11-24", "2026-11-24T14:35", "...T14:35:00", with or without "Z" or an offset; without
// one the time is local to `zone`. The error says which form is expected.
base::Result<base::Instant> parse_time(std::string_view text, const Zone& zone);
base::Result<base::Date> parse_date(std::string_view text);

}  // namespace hearth::schedule
