// A meeting as staff describe it: one row of meetings.csv, read and made whole.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "listing/translated.h"

namespace hearth::listing {

// When a meeting takes place. Dates and times are those of `zone`.
struct Recurrence {
  bool by_appointment = false;       // then nothing below counts
  std::string rule;                  // an RFC 5545 RRULE value; empty: only `also_on`
  base::Date anchor{};               // the rule's DTSTART; intervals are counted from here
  std::optional<base::Date> starts;  // first and last possible day, both included
  std::optional<base::Date> until;
  std::vector<base::Date> except;              // days on which it does not take place
  std::vector<base::Date> also_on;             // days on which it takes place besides
  std::chrono::minutes time{0};                // from midnight, 0 to 1439
  std::optional<std::chrono::minutes> length;  // over 0; none: no end is shown, one hour is assumed
  std::string zone;                            // IANA name; empty: the center's
  bool operator==(const Recurrence&) const = default;
};

enum class Attendance { unknown, in_person, online, hybrid };
enum class Size { unknown, small, medium, large };
enum class Leader { unknown, peer, facilitator, clinician };

struct Meeting {
  std::string id;
  Translated name;
  Recurrence when;
  bool closed_for_now = false;  // Attendance closed, type TC, or inactive

  // Where
  std::string room;  // a key of the rooms, or as staff wrote it
  Translated location;
  std::string address;                        // one line
  std::vector<std::string> regions;           // from wide to narrow
  std::optional<double> latitude, longitude;  // degrees
  bool approximate = false;                   // the address names no building
  Translated location_notes;

  // What
  std::string program;
  Attendance attendance = Attendance::unknown;
  std::vector<std::string> types;  // Meeting Guide codes, as known() knows them, else as written
  Translated notes;
  std::string group;
  Translated group_notes;
  Size size = Size::unknown;
  Translated approach;
  Leader led_by = Leader::unknown;
  std::vector<std::string> expect;  // of expectations()
  Translated cost;
  bool signs_attendance = false;
  std::string image;

  // From afar
  std::string conference_url;
  Translated conference_url_notes;
  std::string conference_phone;
  Translated conference_phone_notes;
  std::string url;
  std::string updated;  // as written

  bool operator==(const Meeting&) const = default;
};

}  // namespace hearth::listing
