#include "checkin/slip_carrier.h"

#include <string>

#include "base/translatable.h"
#include "checkin/slip_days.h"
#include "checkin/slip_file.h"

namespace hearth::checkin {

namespace {

using base::Error;
using base::Status;

constexpr int kMostOfAName = 99;  // other kiosks' files of the same day on one stick

bool is_closed(const base::FolderEntry& entry, base::Date today) {
  const auto day = day_of(entry.name);
  return !entry.is_folder && day && *day < today && entry.name.ends_with(kSlipEnding);
}

// "2026-11-24.arrival-1.slips" -> "2026-11-24.arrival-1_2.slips"
std::string numbered(const std::string& name, int number) {
  if (number == 1) return name;
  return name.substr(0, name.size() - kSlipEnding.size()) + "_" + std::to_string(number) +
         std::string(kSlipEnding);
}

base::Instant noon(base::Date day) {
  return base::Instant(day.time_since_epoch()) + std::chrono::hours(12);
}

}  // namespace

std::map<base::Date, std::size_t> SlipCarrier::waiting(base::Date today) const {
  std::map<base::Date, std::size_t> days;
  const auto entries = files_.exists(folder_) ? files_.list(folder_)
                                              : base::Result(std::vector<base::FolderEntry>());
  if (!entries) return days;
  for (const auto& entry : *entries) {
    if (!is_closed(entry, today)) continue;
    auto& count = days[*day_of(entry.name)];
    const auto bytes = files_.read(folder_ / entry.name, kLargestSlipFile);
    if (!bytes) continue;
    if (const auto slips = read_slip_file(*bytes)) count += slips->records.size();
  }
  return days;
}

Status SlipCarrier::copy_one(const std::filesystem::path& stick, const std::string& name) {
  const auto file = folder_ / name;
  const auto bytes = files_.read(file, kLargestSlipFile);
  if (!bytes) return bytes.error();
  const Error not_copied{
      N_("The stick did not take all of it. The slips are still here; try another stick."), name};
  for (int number = 1; number <= kMostOfAName; ++number) {
    const auto there = stick / kStickSlips / numbered(name, number);
    if (files_.exists(there)) {
      const auto before = files_.read(there, kLargestSlipFile);
      if (!before || *before != *bytes) continue;  // of another kiosk, or of an earlier copy
    } else if (const auto written = files_.replace(there, *bytes); !written) {
      return not_copied;
    }
    const auto back = files_.read(there, kLargestSlipFile);
    if (!back || *back != *bytes) return not_copied;
    const base::Keeping keeping{.owner_only = true, .dated = noon(*day_of(name))};
    if (auto aside = files_.replace(folder_ / "taken" / name, *bytes, keeping); !aside)
      return aside;
    return files_.discard(file);
  }
  return not_copied;
}

Status SlipCarrier::copy(const std::filesystem::path& stick, base::Date today) {
  const auto entries = files_.list(folder_);
  if (!entries) return entries.error();
  Status first;
  for (const auto& entry : *entries) {
    if (!is_closed(entry, today)) continue;
    const auto copied = copy_one(stick, entry.name);
    if (first.ok()) first = copied;
  }
  return first;
}

Status SlipCarrier::tidy(base::Date today, int retain_days) {
  const auto taken = folder_ / "taken";
  if (!files_.exists(taken)) return {};
  const auto entries = files_.list(taken);
  if (!entries) return entries.error();
  Status first;
  for (const auto& entry : *entries) {
    const auto day = day_of(entry.name);
    if (entry.is_folder || !day || *day + std::chrono::days(retain_days) >= today) continue;
    const auto status = files_.discard(taken / entry.name);
    if (first.ok()) first = status;
  }
  return first;
}

}  // namespace hearth::checkin
