// The columns that say when a meeting takes place -> its recurrence.
#pragma once

#include "listing/meeting.h"
#include "pack/days.h"
#include "pack/table.h"
#include "pack/tables.h"

namespace hearth::pack {

struct When {
  listing::Recurrence recurrence;
  DaySet days = 0;  // as far as they are certain
};

// Fails the row where day, time, dates or Repeats cannot be read or contradict each other.
When read_when(Row& row, const Surroundings& around);

}  // namespace hearth::pack
