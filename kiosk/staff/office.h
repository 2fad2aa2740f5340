// The staff's office: what somebody with a PIN may do. Each deed is written down with the name of
// who did it, together with what it changes.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"
#include "staff/keeper.h"

namespace hearth::staff {

using Digits = std::span<const unsigned char>;  // '0' to '9', in locked memory

// What came of a PIN.
struct Entrance {
  bool open = false;
  Role role = Role::desk;
  std::chrono::seconds wait{0};           // before the next try
  std::optional<base::Error> fault = {};  // nothing could be written down, so nobody comes in
};

class Office {
 public:
  // `keeper` outlives it.
  explicit Office(Keeper& keeper) : keeper_(keeper), record_(keeper.record()) {}

  // As of the last change made here, or reading it again.
  const Record& record() const { return record_; }
  void look_again() { record_ = keeper_.record(), ++changes_; }
  // Counts up with each change: whoever shows something of it looks again.
  std::int64_t changes() const { return changes_; }
  const Person* find(std::string_view name) const;  // may be null

  // A tenth of a second. A miss is written down before it is told, so that pulling the plug wins no
  // second try.
  Entrance enter(std::string_view name, Digits digits, base::Instant now);

  // The first lead, at the first set-up; an error where somebody has a PIN already.
  base::Status begin(const std::string& name, Digits digits, base::Instant now);

  // By a lead. A name that is there gets another PIN, and may change its role; the last lead
  // stays one.
  base::Status set_pin(const std::string& name, Role role, Digits digits, std::string_view by,
                       base::Instant now);
  base::Status remove(std::string_view name, std::string_view by, base::Instant now);

  // By anybody with a PIN. `today`: of the center's calendar; what has ended before is forgotten.
  base::Status post(Posted one, std::string_view by, base::Instant now, base::Date today);
  base::Status end(std::int64_t number, std::string_view by, base::Instant now);

  // The kiosk begins a day by a clock that is believed; nobody's deed.
  base::Status begin_day(base::Date today);
  // By a lead: the clock is right, however far it is ahead of the last day.
  base::Status believe_clock(base::Date today, std::string_view by, base::Instant now);

  // Something that was done elsewhere.
  base::Status note(Deed::Kind kind, std::string_view by, const std::string& what,
                    base::Instant now);

 private:
  base::Status change(const std::function<base::Status(Record&)>& change);

  Keeper& keeper_;
  Record record_;
  std::int64_t changes_ = 1;
};

}  // namespace hearth::staff
