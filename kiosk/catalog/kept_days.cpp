#include "catalog/kept_days.h"

namespace hearth::catalog {

// A kiosk runs for years and visitors leaf through the calendar: what was last asked for longest
// ago goes first.
const std::vector<schedule::Occurrence>& KeptDays::day(base::Date date) {
  std::erase(asked_, date);
  asked_.push_back(date);
  if (const auto found = days_.find(date); found != days_.end()) return found->second;
  if (days_.size() > kMost) {
    days_.erase(asked_.front());
    asked_.pop_front();
  }
  return days_.emplace(date, timetable_.between(date, date)).first->second;
}

// Meetings begin and end on whole minutes, so within one nothing changes.
const schedule::OnNow& KeptDays::on_now(base::Instant at) {
  const auto minute = std::chrono::floor<std::chrono::minutes>(at);
  if (minute_ != minute)
    on_now_ = schedule::on_now(
        timetable_.zone(), [this](base::Date date) -> const auto& { return day(date); }, minute);
  minute_ = minute;
  return on_now_;
}

void KeptDays::mark_again() {
  for (auto& [date, occurrences] : days_)
    for (auto& occurrence : occurrences) timetable_.mark(occurrence);
  minute_.reset();
}

}  // namespace hearth::catalog
