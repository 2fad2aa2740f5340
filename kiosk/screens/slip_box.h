// Where a form goes that was filled in. The app has the folder and the key; screens have this.
#pragma once

#include "base/time.h"
#include "checkin/slip_draft.h"
#include "checkin/ticket.h"

namespace hearth::screens {

class SlipBox {
 public:
  virtual ~SlipBox() = default;

  // There is a key to seal for, and memory that nobody else reads: forms can be offered.
  virtual bool is_open() const = 0;
  // Seals the draft and keeps it. True: it outlives a power loss. False: it was not kept, and the
  // draft is as it was; `now` is the center's time.
  virtual bool keep(const checkin::SlipDraft& draft, base::LocalTime now) = 0;
  virtual checkin::Ticket draw_ticket(base::Date today) = 0;
};

}  // namespace hearth::screens
