#include "schedule/zone.h"

#include <unicode/basictz.h>
#include <unicode/tztrans.h>

#include <algorithm>
#include <cstdint>

namespace hearth::schedule {

namespace {

using std::chrono::seconds;

constexpr std::size_t kLongestName = 64;  // IANA's longest has 32

// Three letters mean different zones to different people (ICU's BST is Dhaka, its AST Anchorage).
bool is_abbreviation(std::string_view name) {
  return name.size() == 3 && name != "UTC" && name != "GMT";
}

bool is_zone_of_icu(const icu::UnicodeString& id) {
  UErrorCode status = U_ZERO_ERROR;
  UBool known = false;
  icu::UnicodeString canonical;
  icu::TimeZone::getCanonicalID(id, canonical, known, status);
  return U_SUCCESS(status) && known && canonical != icu::UnicodeString("Etc/Unknown");
}

seconds offset_of(const icu::TimeZoneRule& rule) {
  return seconds((rule.getRawOffset() + rule.getDSTSavings()) / 1000);
}

seconds from_icu(UDate milliseconds) {
  return seconds(static_cast<std::int64_t>(milliseconds / 1000));
}
UDate to_icu(base::Instant at) {
  return static_cast<UDate>(at.time_since_epoch().count()) * 1000;
}

// A stretch of time between two changes of the clocks.
struct Stretch {
  base::Instant begin = base::Instant::max();  // begin > end: nothing is known yet
  base::Instant end = base::Instant::min();    // exclusive
  seconds before{0}, offset{0};                // east of Greenwich; of the stretch before, too

  bool holds(base::Instant at) const { return begin <= at && at < end; }
};

}  // namespace

struct Zone::Impl {
  std::string name;
  std::unique_ptr<icu::BasicTimeZone> rules;
  // The stretch asked for last: nearly every question is about the same one as the question before.
  Stretch known;

  const Stretch& at(base::Instant when) {
    if (!known.holds(when)) known = find(when);
    return known;
  }

  Stretch find(base::Instant when) const {
    Stretch stretch;
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t raw = 0, saving = 0;
    rules->getOffset(to_icu(when), false, raw, saving, status);
    stretch.offset = stretch.before = seconds((raw + saving) / 1000);
    stretch.begin = base::Instant::min();
    stretch.end = base::Instant::max();
    icu::TimeZoneTransition change;
    if (rules->getPreviousTransition(to_icu(when), true, change)) {
      stretch.begin = base::Instant(from_icu(change.getTime()));
      stretch.before = offset_of(*change.getFrom());
    }
    if (rules->getNextTransition(to_icu(when), false, change))
      stretch.end = base::Instant(from_icu(change.getTime()));
    return stretch;
  }
};

base::Result<Zone> Zone::named(std::string_view iana) {
  const auto refuse = [&](const char* why) {
    return base::Error{"\"" + std::string(iana.substr(0, kLongestName)) + "\" " + why, ""};
  };
  if (is_abbreviation(iana))
    return refuse("may mean several time zones; write a place, like America/New_York.");
  const auto id = icu::UnicodeString::fromUTF8(icu::StringPiece(
      iana.data(), static_cast<std::int32_t>(std::min(iana.size(), kLongestName + 1))));
  const bool has_nul = iana.find('\0') != std::string_view::npos;  // ICU would stop reading there
  if (has_nul || iana.size() > kLongestName || !is_zone_of_icu(id))
    return refuse("is not a time zone; write it like America/New_York.");
  std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(id));
  auto* rules = dynamic_cast<icu::BasicTimeZone*>(zone.get());
  if (rules == nullptr)
    return refuse("is a time zone without known rules; choose a place near by.");
  auto impl = std::make_unique<Impl>();
  impl->name = iana;
  zone.release();
  impl->rules.reset(rules);
  return Zone(std::move(impl));
}

Zone::Zone(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Zone::Zone(const Zone& other) : impl_(std::make_unique<Impl>()) {
  impl_->name = other.impl_->name;
  impl_->rules.reset(other.impl_->rules->clone());
  impl_->known = other.impl_->known;
}
Zone::Zone(Zone&&) noexcept = default;
Zone& Zone::operator=(const Zone& other) {
  if (this != &other) *this = Zone(other);
  return *this;
}
Zone& Zone::operator=(Zone&&) noexcept = default;
Zone::~Zone() = default;

const std::string& Zone::name() const {
  return impl_->name;
}

seconds Zone::offset(base::Instant at) const {
  return impl_->at(at).offset;
}

base::LocalTime Zone::local(base::Instant at) const {
  return base::LocalTime(at.time_since_epoch() + offset(at));
}

base::Instant Zone::instant(base::LocalTime wall) const {
  const base::Instant as_utc(wall.time_since_epoch());
  // Walks from stretch to stretch in one direction, so it ends: the neighbour that it steps into
  // never sends it back.
  for (const Stretch* here = &impl_->at(as_utc - impl_->known.offset);;) {
    const auto at = as_utc - here->offset;
    const auto by_old_clock = as_utc - here->before;
    if (at < here->begin) {
      if (by_old_clock >= here->begin) return by_old_clock;  // skipped as this stretch began
      here = &impl_->at(here->begin - seconds(1));
    } else if (at >= here->end) {
      here = &impl_->at(here->end);
    } else {
      return by_old_clock < here->begin ? by_old_clock : at;  // came twice: the first
    }
  }
}

}  // namespace hearth::schedule
