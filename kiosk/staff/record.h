// All that staff leave on the kiosk: who has a PIN, what was posted, and who did what. It is kept
// in one file with what the kiosk knows of packs, so that each change is whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "staff/person.h"
#include "staff/posted.h"

namespace hearth::staff {

struct Deed {
  enum class Kind : std::uint8_t {
    pin_set,      // `what`: whose
    pin_removed,  // `what`: whose
    missed,       // a PIN did not fit
    came_in,
    cancelled,     // `what`: the meeting
    brought_back,  // `what`: the meeting
    posted,        // `what`: own words, or empty
    ended,         // a notice, before its day
    copied_slips,
    believed_clock  // that was far ahead of the last day
  };
  Kind kind = Kind::came_in;
  base::Instant at{};
  std::string who;
  std::string what;
  Subject subject = Subject::own_words;  // of what was posted or ended
  bool operator==(const Deed&) const = default;
};

inline constexpr std::size_t kMostDeeds = 500;  // then the oldest go

struct Record {
  std::vector<Person> people;
  std::vector<Posted> posted;
  std::vector<Deed> deeds;  // the latest last
  std::int64_t next_number = 1;
  std::optional<base::Date> believed;  // the last day on which the kiosk's clock was believed

  void note(Deed deed) {
    deeds.push_back(std::move(deed));
    if (deeds.size() > kMostDeeds) deeds.erase(deeds.begin());
  }
  bool operator==(const Record&) const = default;
};

}  // namespace hearth::staff
