// Which notice calls off which meeting, on which days.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "listing/listing.h"

namespace hearth::schedule {

class Cancellations {
 public:
  // What a notice's `cancels` may name of a meeting.
  struct Subject {
    std::string_view id, location, room;
  };

  // A meeting is known afterwards by its index here. Ids are compared as they are; the names of
  // places without regard to case, accents' encoding and surrounding space.
  Cancellations(const std::vector<listing::Notice>& notices, const std::vector<Subject>& meetings);

  // The first notice, by its place in the list, that calls this meeting off on this day of the
  // center's calendar; -1 where none does. Every kind of notice can.
  std::int32_t notice(std::uint32_t meeting, base::Date date) const;

 private:
  struct Span {
    std::int32_t notice;
    base::Date first, last;
  };
  std::vector<Span> all_;
  std::map<std::uint32_t, std::vector<Span>> some_;
};

}  // namespace hearth::schedule
