#include "report/earlier_slips.h"

#include <algorithm>
#include <set>
#include <utility>

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

// A meeting that an earlier report does not list on a day was named by nobody then.
bool fits_meetings(const FormTally& form, const Days& today, const EarlierSlips& supposed) {
  std::set<std::pair<Topic, Days>> listed;
  for (const auto& number : supposed.numbers->numbers) listed.emplace(number.topic, number.days);
  for (const auto& question : form.questions)
    for (const auto& answer : question.answers) {
      if (!question.of_meetings) break;
      for (const auto& [day, count] : answer.by_day) {
        const Days one{day, day};
        const bool was_there =
            supposed.same(one, today) || supposed.since == EarlierSlips::Since::went;
        if (was_there && supposed.days.contains(one) && today.contains(one) &&
            !listed.contains({{Topic::Kind::answer, question.id, answer.answer}, one}))
          return false;
      }
    }
  return true;
}

}  // namespace

std::vector<EarlierSlips> suppositions(const FormTally& form, const Days& today,
                                       const Days& earlier, const NumbersOfForm& numbers) {
  using Since = EarlierSlips::Since;
  std::vector<EarlierSlips> all;
  const auto suppose = [&](base::Date changed_from, Since since) {
    const EarlierSlips supposed{earlier, &numbers, changed_from, since};
    if (std::all_of(numbers.numbers.begin(), numbers.numbers.end(),
                    [&](const Number& number) { return fits(form, today, supposed, number); }) &&
        fits_meetings(form, today, supposed))
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
