// The kiosk's day: whether its clock is believed, and what follows from it.
#include <algorithm>

#include "app/kiosk.h"
#include "screens/listings_note.h"

namespace hearth::app {

using schedule::ClockTrust;

// Of the packs that are kept, whichever of them is shown: going back to an earlier one makes no
// clock right.
std::optional<base::Instant> Kiosk::listings_issued() const {
  if (!devices_.packs) return catalog_.center().issued;
  std::optional<base::Instant> latest;
  for (const auto& pack : devices_.packs->packs().record.packs)
    latest = std::max(latest, pack.summary.issued);
  return latest;
}

base::Date Kiosk::clock_day() const {
  return catalog_.timetable().zone().date(devices_.clock.now());
}

ClockTrust Kiosk::clock_trust() const {
  schedule::ClockWitness witness;
  if (const auto issued = listings_issued())
    witness.issued = catalog_.timetable().zone().date(*issued);
  if (devices_.office && devices_.packs) witness.believed = devices_.office->record().believed;
  return schedule::trust_in_clock(clock_day(), witness);
}

// Whoever works on a folder looks at other days on purpose. (By a clock before its day nothing is
// deleted there either.)
bool Kiosk::clock_known() const {
  return !devices_.packs || clock_trust() != ClockTrust::behind;
}

base::Instant Kiosk::shown_now() const {
  const auto issued = listings_issued();
  if (clock_known() || staff_ || !issued) return devices_.clock.now();
  const auto& zone = catalog_.timetable().zone();
  return zone.instant(base::LocalTime(zone.date(*issued)));
}

void Kiosk::begin_day() {
  const std::pair day{clock_day(), clock_trust()};
  if (day_ == day) return;
  day_ = day;
  if (devices_.check_in) devices_.check_in->begin_day(day.first, day.second);
  // Should the disk not take it, the next day is compared with an earlier one.
  if (devices_.office && devices_.packs && day.second == ClockTrust::good) {
    [[maybe_unused]] const auto status = devices_.office->begin_day(day.first);
  }
}

std::string Kiosk::line_above_dock(const ui::Words& words) const {
  if (auto line = stick_line(words); !line.empty()) return line;
  if (staff_ || covered_ || visit_.at_home() || !screens::has_listings(visit_.here().screen))
    return {};
  return screens::listings_line(words, catalog_.center(),
                                clock_known() ? std::optional(clock_day()) : std::nullopt);
}

}  // namespace hearth::app
