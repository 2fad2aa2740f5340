// The days that were asked for last, with their occurrences, so that a frame need not work them out
// anew.
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "schedule/timetable.h"

namespace hearth::catalog {

class KeptDays {
 public:
  // The timetable has to outlive it.
  explicit KeptDays(const schedule::Timetable& timetable) : timetable_(timetable) {}

  static constexpr std::size_t kMost = 100;
  // The reference holds until so many other days have been asked for.
  const std::vector<schedule::Occurrence>& day(base::Date date);
  // Until it is asked for another minute.
  const schedule::OnNow& on_now(base::Instant at);
  // The timetable's notices are others now.
  void mark_again();

 private:
  const schedule::Timetable& timetable_;
  std::map<base::Date, std::vector<schedule::Occurrence>> days_;
  std::deque<base::Date> asked_;                                       // oldest first
  std::optional<std::chrono::sys_time<std::chrono::minutes>> minute_;  // of on_now_
  schedule::OnNow on_now_;
};

}  // namespace hearth::catalog
