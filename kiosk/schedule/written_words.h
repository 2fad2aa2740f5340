// The words with which people write hours, in English and Spanish, in small letters and without
// accents.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/time.h"

namespace hearth::schedule {

// "mon", "thurs", "viernes". No single letters: see lettered_weekday. "mar" is a month to as many
// as it is Tuesday, and none.
std::optional<std::chrono::weekday> written_weekday(std::string_view word);
// "m", "w", "f", and "t" for Tuesday. "s" could be two days, and is none.
std::optional<std::chrono::weekday> lettered_weekday(std::string_view word);
// "first" is 1, "last" is -1; 0: no ordinal.
int written_ordinal(std::string_view word);

// What a whole word means by itself.
enum class HoursWord : std::uint8_t {
  none,
  to,        // "to", "until": between two times or two days
  list,      // "and": between days, between times
  each,      // "every", "on": before a day, without a meaning of its own
  from,      // "from", "open": before days or times, the same
  closed,    // "closed", "off"
  weekdays,  // Monday to Friday
  weekends,  // Saturday and Sunday
  daily,     // every day
  noon,      // 12 PM
  midnight,  // 12 AM
  holidays,  // public holidays
  hours      // "hours", after 24 or as a label
};
HoursWord hours_word(std::string_view word);

}  // namespace hearth::schedule
