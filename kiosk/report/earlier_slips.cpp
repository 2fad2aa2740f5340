#include "report/earlier_slips.h"

#include <algorithm>
#include <set>

#include "report/all_numbers.h"

namespace hearth::report {

EarlierSlips::EarlierSlips(const FormTally& form, const Days& today, const NumbersOfForm& numbers) {
  std::set<Days> asked, changed;
  bool came = false, went = false;
  for (const auto& number : numbers.numbers) {
    if (!today.contains(number.days)) continue;
    const auto now = true_count(form, number.topic, number.days);
    if (number.count) asked.insert(number.days);
    const bool gone = number.count ? now < *number.count : now < least_when_withheld(form, number);
    const bool new_ones = number.count && now > *number.count;
    if (!gone && !new_ones) continue;
    changed.insert(number.days);
    (gone ? went : came) = true;
  }
  for (const auto& days : asked)
    if (std::none_of(changed.begin(), changed.end(),
                     [&](const Days& other) { return days.contains(other); }))
      same_.push_back(days);
  if (came != went) since_ = came ? Since::came : Since::went;
}

bool EarlierSlips::same(const Days& stretch) const {
  return std::any_of(same_.begin(), same_.end(),
                     [&](const Days& days) { return days.contains(stretch); });
}

}  // namespace hearth::report
