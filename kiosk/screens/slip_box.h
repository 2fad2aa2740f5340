// Where a form goes that was filled in. The app has the folder and the key; screens have this.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "checkin/slip_draft.h"
#include "checkin/ticket.h"

namespace hearth::screens {

// The sealed slips of a day that is over. Nobody learns how many exactly.
struct SlipDay {
  base::Date day;
  std::int64_t about = 0;  // to the nearest ten; 10: ten or fewer
};

class SlipBox {
 public:
  virtual ~SlipBox() = default;

  // There is a key to seal for, and memory that nobody else reads: forms can be offered.
  virtual bool is_open() const = 0;
  // Seals the draft and keeps it. True: it outlives a power loss. False: it was not kept, and the
  // draft is as it was; `now` is the center's time.
  virtual bool keep(const checkin::SlipDraft& draft, base::LocalTime now) = 0;
  virtual checkin::Ticket draw_ticket(base::Date today) = 0;

  // Of the days before today, the earliest first.
  virtual std::vector<SlipDay> waiting(base::Date today) const = 0;
  // Begins to copy all of these, sealed as they are, onto the stick that is in; they are moved
  // aside once the stick's copy was read back. It takes as long as the stick takes, and goes on
  // when `who` of staff has left. While one is under way nothing else begins.
  virtual void copy_to_stick(base::Date today, const std::string& who) = 0;
  virtual bool copying() const = 0;
  // What came of it, for the first who looks. An error left what was not copied where it is.
  virtual std::optional<base::Status> take_outcome() = 0;
};

}  // namespace hearth::screens
