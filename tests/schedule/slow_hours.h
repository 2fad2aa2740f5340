// Opening hours the slow and obvious way, to hold the quick one against: a schedule is a list of
// plain rules, a day is an array of its minutes and those of the night after it, and each rule
// paints them one by one. It shares no code with the room.
#pragma once

#include <array>
#include <set>
#include <string>
#include <vector>

#include "base/time.h"

namespace hearth::schedule::slow {

struct Span {
  int from, to;  // minutes; `to` may be up to 2880
  bool open_end = false;
};

struct Rule {
  char join = ';';                       // ; , |
  char effect = 'o';                     // o open, c closed, ? unknown
  int first_month = 0, last_month = 0;   // 0: every month
  int first_day = 0, last_day = 0;       // 0: whole months
  std::set<int> weekdays;                // 0 = Sunday
  std::vector<std::pair<int, int>> nth;  // weekday, which
  bool holidays = false, school = false;
  std::vector<Span> spans;
};

struct Schedule {
  std::vector<Rule> rules;
  std::string country;
};

// 'h' a federal holiday, 'k' a day on which one may be kept instead, '.' neither; from a list of
// the years 2026 and 2027.
char holiday(base::Date date, const std::string& country);

// In OpenStreetMap's form.
std::string written(const Schedule& schedule);

// What each minute says: o open, ? unknown, . closed.
class Answers {
 public:
  // Days are from `first` on.
  Answers(const Schedule& schedule, base::Date first, int days);
  char at(base::LocalTime time) const;

 private:
  base::Date first_;
  std::string minutes_;
};

}  // namespace hearth::schedule::slow
