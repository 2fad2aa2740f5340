// What rules say of one day: the spans that begin on it, also where they end on the next.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "schedule/hours_rule.h"
#include "schedule/public_holidays.h"

namespace hearth::schedule {

struct HoursPiece {
  int from = 0, to = 0;  // minutes from the day's midnight, 0 to 2880
  HoursRule::Effect effect = HoursRule::Effect::open;
  int rule = 0;       // index of the rule that says it
  bool weak = false;  // of a rule after "||": whatever else is said counts more
};

struct HoursDay {
  std::vector<HoursPiece> pieces;  // in order, disjoint; what lies between them is closed
  int taken_by = -1;  // the last rule that replaced what those before it said of this day; -1: none
  Holiday holiday = Holiday::no;

  const HoursPiece* at(int minute) const;  // null: closed, for nothing is said
};

// Rules, and what a country's holidays do to them; opening_hours.h says how that is decided.
class HoursRules {
 public:
  HoursRules(std::vector<HoursRule> rules, std::string country);

  HoursDay day(base::Date date) const;
  bool speaks_of_holidays() const { return public_holidays_; }

 private:
  using Order = std::vector<std::size_t>;
  HoursDay day(base::Date date, bool public_holiday, bool school_holiday, const Order& order) const;
  void doubt_holiday(HoursDay& day) const;

  std::vector<HoursRule> rules_;
  // As written, and with the rules that name days or holidays behind those that do not, which is
  // what somebody means who wrote "PH off" first; only where that differs.
  std::vector<Order> orders_;
  std::string country_;
  bool public_holidays_ = false, school_holidays_ = false;
  bool never_closes_ = false;  // open for 24 hours on all seven days, at least in a season
};

}  // namespace hearth::schedule
