#include "report/earlier_slips.h"

#include <algorithm>

#include "report/all_numbers.h"

namespace hearth::report {

namespace {

constexpr auto kDay = std::chrono::days(1);
constexpr auto kLastDays = std::chrono::days(7);

bool fits(const FormTally& form, const Days& today, const EarlierSlips& supposed,
          const Number& number) {
  if (!today.contains(number.days)) return true;
  const auto now = true_count(form, number.topic, number.days);
  const auto least = number.count.value_or(least_when_withheld(form, number));
  if (supposed.same(number.days, today)) return number.count ? now == least : now >= least;
  if (supposed.since == EarlierSlips::Since::came) return now >= least;
  return supposed.since == EarlierSlips::Since::unsure || !number.count || now <= least;
}

}  // namespace

std::vector<EarlierSlips> suppositions(const FormTally& form, const Days& today,
                                       const Days& earlier, const NumbersOfForm& numbers) {
  using Since = EarlierSlips::Since;
  std::vector<EarlierSlips> all;
  const auto suppose = [&](base::Date changed_from, Since since) {
    const EarlierSlips supposed{earlier, &numbers, changed_from, since};
    if (std::all_of(numbers.numbers.begin(), numbers.numbers.end(),
                    [&](const Number& number) { return fits(form, today, supposed, number); }))
      all.push_back(supposed);
  };
  auto from = earlier.to + kDay;
  for (; from > earlier.from && from > earlier.to + kDay - kLastDays; from -= kDay)
    suppose(from, Since::came);
  suppose(earlier.from, Since::came);
  suppose(earlier.from, Since::went);
  suppose(earlier.from, Since::unsure);
  return all;
}

}  // namespace hearth::report
