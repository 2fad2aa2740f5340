// The content lines of iCalendar (RFC 5545, section 3.1): escaped, folded at 75 bytes, ended by
// CRLF.
#pragma once

#include <string>
#include <string_view>

#include "base/time.h"
#include "schedule/zone.h"

namespace hearth::schedule {

class IcalLines {
 public:
  // "NAME:value" as it is. What readers cut off at the first colon may hold parameters.
  void line(std::string_view name, std::string_view value);
  // A text for people: backslash, semicolon, comma and line ends are escaped, other control
  // characters are left out.
  void text(std::string_view name, std::string_view value);

  const std::string& all() const { return all_; }

 private:
  std::string all_;
};

// "20261124T150000" and "20261124T200000Z".
std::string ical_time(base::LocalTime wall);
std::string ical_utc(base::Instant at);

}  // namespace hearth::schedule
