// A report made of slips, and what it tells.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "report/lobby_slips.h"
#include "report/tally.h"
#include "report/told_numbers.h"
#include "report/withholding.h"

namespace hearth::tests {

using report::Days;
using report::Number;
using report::Topic;
using Kind = Topic::Kind;

inline Days days_of(const std::vector<Slip>& slips) {
  Days days{slips.front().day, slips.front().day};
  for (const auto& slip : slips)
    days = {std::min(days.from, slip.day), std::max(days.to, slip.day)};
  return days;
}

struct MadeReport {
  std::vector<report::FormTally> forms;
  report::ReportNumbers numbers;
  std::size_t told_already = 0;

  // None: withheld. Fails for a number that the report does not have.
  std::optional<std::int64_t> count(Kind kind, const std::string& question = "",
                                    const std::string& answer = "",
                                    std::optional<Days> days = {}) const {
    const auto& all = numbers.forms[0].numbers;
    const Topic topic{kind, question, answer};
    const auto when = days.value_or(numbers.days);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Number& number) {
      return number.topic == topic && number.days == when;
    });
    REQUIRE(found != all.end());
    return found->count;
  }
  std::optional<std::int64_t> slips(std::optional<Days> days = {}) const {
    return count(Kind::slips, "", "", days);
  }
  std::optional<std::int64_t> answer(const std::string& answer_,
                                     std::optional<Days> days = {}) const {
    return count(Kind::answer, "q", answer_, days);
  }
};

inline MadeReport made(const Form& form, const std::vector<Slip>& slips,
                       const std::vector<report::ReportNumbers>& earlier = {},
                       std::int64_t threshold = report::kThreshold) {
  auto forms = report::tally({{form, slips}});
  auto withholding = report::withhold(forms, days_of(slips), earlier, threshold);
  REQUIRE_MESSAGE(withholding.ok(), (withholding ? "" : withholding.error().sentence()));
  return {std::move(forms), withholding->numbers, withholding->told_already};
}

}  // namespace hearth::tests
