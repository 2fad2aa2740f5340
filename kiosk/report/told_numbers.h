// The numbers of one form, to be looked up while its tables are written.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/number.h"

namespace hearth::report {

class ToldNumbers {
 public:
  explicit ToldNumbers(const NumbersOfForm& form) {
    for (const auto& number : form.numbers) counts_[{number.topic, number.days}] = number.count;
  }

  // None: withheld, or not in the report.
  std::optional<std::int64_t> count(const Topic& topic, const Days& days) const {
    const auto found = counts_.find({topic, days});
    return found == counts_.end() ? std::nullopt : found->second;
  }

  // The days other than `all` that a topic is listed for.
  std::vector<Days> days_of(const Topic& topic, const Days& all) const {
    std::vector<Days> result;
    for (const auto& [what, number] : counts_)
      if (what.first == topic && what.second != all) result.push_back(what.second);
    return result;
  }

 private:
  std::map<std::pair<Topic, Days>, std::optional<std::int64_t>> counts_;
};

}  // namespace hearth::report
