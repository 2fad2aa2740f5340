#include "checkin/slip_carrier.h"

#include <string>
#include <utility>
#include <vector>

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

Error not_copied(const std::string& name) {
  return {N_("The stick did not take all of it. The slips are still here; try another stick."),
          name};
}

}  // namespace

std::map<base::Date, std::size_t> SlipCarrier::waiting(base::Date today) const {
  std::map<base::Date, std::size_t> days;
  const std::lock_guard lock(slips_);
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

base::Result<SlipCarrier::Copy> SlipCarrier::write(const std::filesystem::path& stick,
                                                   const std::string& name) {
  const auto bytes = files_.read(folder_ / name, kLargestSlipFile);
  if (!bytes) return bytes.error();
  for (int number = 1; number <= kMostOfAName; ++number) {
    Copy copy{name, stick / kStickSlips / numbered(name, number)};
    if (!files_.exists(copy.there)) {
      if (const auto written = files_.replace(copy.there, *bytes); !written)
        return not_copied(name);
      return copy;
    }
    const auto before = files_.read(copy.there, kLargestSlipFile);
    if (before && *before == *bytes) return copy;  // of an earlier copy; others are other kiosks'
  }
  return not_copied(name);
}

Status SlipCarrier::move_aside(const Copy& copy) {
  const auto back = files_.read(copy.there, kLargestSlipFile);
  const auto file = folder_ / copy.name;
  const std::lock_guard lock(slips_);
  const auto bytes = files_.read(file, kLargestSlipFile);
  if (!bytes) return bytes.error();
  if (!back || *back != *bytes) return not_copied(copy.name);
  const base::Keeping keeping{.owner_only = true, .dated = noon(*day_of(copy.name))};
  if (auto aside = files_.replace(folder_ / "taken" / copy.name, *bytes, keeping); !aside)
    return aside;
  return files_.discard(file);
}

Status SlipCarrier::copy(const std::filesystem::path& stick, base::Date today,
                         base::StickDoor& door) {
  const auto entries = files_.list(folder_);
  if (!entries) return entries.error();
  const auto opened = door.open(stick);
  if (!opened) return not_copied("");
  Status first;
  std::vector<Copy> copies;
  for (const auto& entry : *entries) {
    if (!is_closed(entry, today)) continue;
    auto written = write(stick, entry.name);
    if (written)
      copies.push_back(*std::move(written));
    else if (first.ok())
      first = written.error();
  }
  if (const auto settled = (*opened)->give_back(); !settled) return not_copied("");
  for (const auto& copy : copies) {
    const auto moved = move_aside(copy);
    if (first.ok()) first = moved;
  }
  return first;
}

Status SlipCarrier::tidy(base::Date today, int retain_days) {
  const auto taken = folder_ / "taken";
  const std::lock_guard lock(slips_);
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
