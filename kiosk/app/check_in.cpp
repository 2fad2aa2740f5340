#include "app/check_in.h"

#include <algorithm>
#include <utility>

#include "sync/one_stick.h"

namespace hearth::app {

void CheckIn::show(const listing::Center& center) {
  retain_days_ = static_cast<int>(center.checkin.retain_days);
  key_.reset();
  const auto key = seal::PublicKey::parse(center.checkin.public_key);
  if (!key) return;
  if (seal::LockedText::of_size(1))
    key_ = *key;
  else if (!std::exchange(told_of_memory_, true))  // listings come often, and it stays so
    note_(Journal::Event::memory_not_locked);
}

void CheckIn::begin_day(base::Date today, schedule::ClockTrust trust) {
  using schedule::ClockTrust;
  if (std::exchange(lost_some_, false)) note_(Journal::Event::slips_not_kept);
  if (trust == ClockTrust::behind) return note_(Journal::Event::clock_behind);
  if (trust == ClockTrust::ahead) return note_(Journal::Event::clock_ahead);
  const bool tidied = [&] {
    const std::lock_guard lock(slips_);
    return store_.tidy(today, retain_days_).ok();
  }();
  if (!carrier_.tidy(today, retain_days_) || !tidied) note_(Journal::Event::slips_not_deleted);
}

std::vector<screens::SlipDay> CheckIn::waiting(base::Date today) const {
  std::vector<screens::SlipDay> days;
  for (const auto& [day, slips] : carrier_.waiting(today))
    days.push_back(
        {day, std::max<std::int64_t>(10, (static_cast<std::int64_t>(slips) + 5) / 10 * 10)});
  return days;
}

void CheckIn::copy_to_stick(base::Date today, const std::string& who) {
  if (copying_) return;
  copying_ = who;
  outcome_.reset();
  errand_.begin([this, today]() -> base::Status {
    const auto stick = sync::only_stick(files_, sticks_);
    return stick ? carrier_.copy(*stick, today, *door_) : stick.error();
  });
}

std::optional<CheckIn::Copied> CheckIn::take_copied() {
  const auto ended = errand_.take();
  if (!ended) return std::nullopt;
  outcome_ = *ended;
  return Copied{*ended, *std::exchange(copying_, std::nullopt)};
}

bool CheckIn::keep(const checkin::SlipDraft& draft, base::LocalTime now) {
  if (!key_) return false;
  const auto today = std::chrono::floor<std::chrono::days>(now);
  const auto since_midnight = std::chrono::duration_cast<std::chrono::seconds>(
      now.time_since_epoch() - today.time_since_epoch());
  const std::lock_guard lock(slips_);
  const auto kept = store_.keep(draft, *key_, today, checkin::part_of_day(since_midnight));
  lost_some_ = lost_some_ || !kept;
  return kept.ok();
}

}  // namespace hearth::app
