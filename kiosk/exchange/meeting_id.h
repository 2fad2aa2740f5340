// IDs of meetings: a feed's slugs, made such that one ID is one row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/meeting_row.h"
#include "pack/slug.h"

namespace hearth::exchange {

// A slug as an ID: letters, digits, "-", "_", "." and whatever is not ASCII; the rest becomes "-".
// At most 160 bytes; of a longer one the end is replaced by a number made from all of it.
std::string id_from(std::string_view slug);

// For a record without a slug: made from name, day and time, the same every time.
std::string id_from_meeting(const MeetingRow& row, pack::Slugs& slugs);

struct FoundMeeting {
  MeetingRow row;
  std::string where;  // for notes
  bool repaired = false;
};

enum class IdFate {
  kept,
  numbered,  // another meeting has the ID
  twice      // word for word another one of this ID
};

// Where several meetings have one ID (case aside), the first by day, time, name and all the rest
// keeps it and the others get "-2", "-3", ..., whatever their order in the feed is.
std::vector<IdFate> make_ids_unique(std::vector<FoundMeeting>& meetings);

}  // namespace hearth::exchange
