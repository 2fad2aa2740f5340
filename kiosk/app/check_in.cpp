#include "app/check_in.h"

#include <algorithm>
#include <utility>

#include "base/translatable.h"

namespace hearth::app {

void CheckIn::show(const listing::Center& center) {
  issued_ = center.issued;
  retain_days_ = static_cast<int>(center.checkin.retain_days);
  key_.reset();
  const auto key = seal::PublicKey::parse(center.checkin.public_key);
  if (!key) return;
  if (seal::LockedText::of_size(1))
    key_ = *key;
  else if (!std::exchange(told_of_memory_, true))  // listings come often, and it stays so
    note_(Journal::Event::memory_not_locked);
}

void CheckIn::begin_day(base::Instant now, base::Date today) {
  if (std::exchange(lost_some_, false)) note_(Journal::Event::slips_not_kept);
  if (issued_ && now < *issued_) return;
  const bool tidied = store_.tidy(today, retain_days_).ok();
  if (!carrier_.tidy(today, retain_days_) || !tidied) note_(Journal::Event::slips_not_deleted);
}

std::vector<screens::SlipDay> CheckIn::waiting(base::Date today) const {
  std::vector<screens::SlipDay> days;
  for (const auto& [day, slips] : carrier_.waiting(today))
    days.push_back(
        {day, std::max<std::int64_t>(10, (static_cast<std::int64_t>(slips) + 5) / 10 * 10)});
  return days;
}

base::Status CheckIn::copy_to_stick(base::Date today) {
  std::vector<std::string> sticks;
  if (const auto entries = files_.list(sticks_); !sticks_.empty() && entries)
    for (const auto& entry : *entries)
      if (entry.is_folder) sticks.push_back(entry.name);
  if (sticks.empty())
    return base::Error{N_("There is no stick in the kiosk. Put one in first."), ""};
  if (sticks.size() > 1)
    return base::Error{N_("There is more than one stick in the kiosk. Leave one in."), ""};
  return carrier_.copy(sticks_ / sticks.front(), today);
}

bool CheckIn::keep(const checkin::SlipDraft& draft, base::LocalTime now) {
  if (!key_) return false;
  const auto today = std::chrono::floor<std::chrono::days>(now);
  const auto since_midnight = std::chrono::duration_cast<std::chrono::seconds>(
      now.time_since_epoch() - today.time_since_epoch());
  const auto kept = store_.keep(draft, *key_, today, checkin::part_of_day(since_midnight));
  lost_some_ = lost_some_ || !kept;
  return kept.ok();
}

}  // namespace hearth::app
