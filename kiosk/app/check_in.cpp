#include "app/check_in.h"

#include <utility>

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
  if (!store_.tidy(today, retain_days_)) note_(Journal::Event::slips_not_deleted);
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
