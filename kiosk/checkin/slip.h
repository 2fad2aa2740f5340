// A slip: what one visitor answered to one form, as staff read it later. It holds the day and what
// was answered, and nothing else: no time, no language, no order. Only hearth-pack has slips; the
// kiosk has a SlipDraft in locked memory and seals it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"
#include "listing/form.h"

namespace hearth::checkin {

enum class PartOfDay { untold, morning, afternoon, evening };

struct Answer {
  std::string question;  // its id
  // scale, choice: the option's text in the pack's first language; many: one or more of them, in
  // the form's order; yes-no: "yes" or "no"; number: in digits; text: as typed; a meeting of today:
  // its id, then its name.
  std::vector<std::string> chosen;
  bool operator==(const Answer&) const = default;
  auto operator<=>(const Answer&) const = default;
};

struct Slip {
  base::Date day;
  PartOfDay part_of_day = PartOfDay::untold;
  // In the form's order. What was skipped, or not shown because of an earlier answer, is not here.
  std::vector<Answer> answers;
  bool operator==(const Slip&) const = default;
  auto operator<=>(const Slip&) const = default;
};

// All slips of one wording of one form, sorted by what they say, so that their order tells nothing.
struct SlipsOfForm {
  listing::Form form;  // as it was worded then, in the pack's first language only
  std::vector<Slip> slips;
};

}  // namespace hearth::checkin
