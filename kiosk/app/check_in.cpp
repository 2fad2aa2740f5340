#include "app/check_in.h"

namespace hearth::app {

void CheckIn::show(const listing::Center& center) {
  issued_ = center.issued;
  retain_days_ = static_cast<int>(center.checkin.retain_days);
  key_.reset();
  const auto key = seal::PublicKey::parse(center.checkin.public_key);
  if (key && seal::LockedText::of_size(1)) key_ = *key;
}

void CheckIn::tidy(base::Instant now, base::Date today) {
  if (issued_ && now < *issued_) return;
  if (const auto tidied = store_.tidy(today, retain_days_); !tidied) tell_staff_(tidied.error());
}

bool CheckIn::keep(const checkin::SlipDraft& draft, base::LocalTime now) {
  if (!key_) return false;
  const auto today = std::chrono::floor<std::chrono::days>(now);
  const auto since_midnight = std::chrono::duration_cast<std::chrono::seconds>(
      now.time_since_epoch() - today.time_since_epoch());
  return store_.keep(draft, *key_, today, checkin::part_of_day(since_midnight)).ok();
}

}  // namespace hearth::app
