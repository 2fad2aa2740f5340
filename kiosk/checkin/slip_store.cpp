#include "checkin/slip_store.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "checkin/slip_days.h"
#include "seal/random.h"

namespace hearth::checkin {

namespace {

using base::Error;
using base::Status;

constexpr int kMostWordings = 99;  // of one version on one day: then something is wrong

// The same date on the calendars of all zones but the farthest.
base::Instant noon(base::Date day) {
  return base::Instant(day.time_since_epoch()) + std::chrono::hours(12);
}

}  // namespace

Status SlipStore::keep(const SlipDraft& draft, const seal::PublicKey& key, base::Date day,
                       PartOfDay part) {
  const auto heading = SlipHeading::of(draft.form(), key);
  if (!heading) return heading.error();
  auto sealed = draft.seal(key, day, part);
  if (!sealed) return sealed.error();
  return insert(*heading, day, std::move(*sealed));
}

Status SlipStore::insert(const SlipHeading& heading, base::Date day, std::string sealed) {
  const auto stem =
      written(day) + "." + heading.form.id + "-" + std::to_string(heading.form.version);
  for (int number = 1; number <= kMostWordings; ++number) {
    const auto file = folder_ / (stem + (number > 1 ? "." + std::to_string(number) : "") +
                                 std::string(kSlipEnding));
    std::string before;
    std::vector<std::string_view> records;
    if (files_.exists(file)) {
      auto bytes = files_.read(file, kLargestSlipFile);
      if (!bytes) return bytes.error();
      before = std::move(*bytes);
      auto slips = read_slip_file(before);
      // Another wording, another key, or damaged: it is left as it is, for staff to collect.
      if (!slips || slips->left_over > 0 || slips->heading.bytes != heading.bytes) continue;
      records = std::move(slips->records);
    }
    records.emplace_back(sealed);
    seal::shuffle(records);
    std::string bytes = heading.bytes;
    bytes.reserve(bytes.size() + records.size() * heading.record);
    for (const auto record : records) bytes += record;
    if (bytes.size() > kLargestSlipFile)
      return Error{"There are more slips today than this kiosk can keep.", file.string()};
    return files_.replace(file, bytes, {.owner_only = true, .dated = noon(day)});
  }
  return Error{
      "Today's slips cannot be kept: too many files of this form are damaged; look at the "
      "kiosk's disk.",
      (folder_ / stem).string()};
}

Status SlipStore::tidy(base::Date today, int retain_days) {
  if (!files_.exists(folder_)) return {};
  const auto entries = files_.list(folder_);
  if (!entries) return entries.error();
  const auto unfinished = std::string(kSlipEnding) + std::string(base::kUnfinished);
  Status first;
  for (const auto& entry : *entries) {
    const auto day = day_of(entry.name);
    if (entry.is_folder || !day) continue;
    const bool old =
        entry.name.ends_with(kSlipEnding) && *day + std::chrono::days(retain_days) < today;
    if (!old && !entry.name.ends_with(unfinished)) continue;
    const auto status = files_.discard(folder_ / entry.name);
    if (first.ok()) first = status;
  }
  return first;
}

}  // namespace hearth::checkin
