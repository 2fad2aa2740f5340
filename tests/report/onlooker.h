// Somebody who has reports in hand, and the forms as they hang in the lobby. Knows nothing of how
// the program decides; sets up every sum anew, day by day, from what is printed.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "listing/form.h"
#include "report/exact_bounds.h"
#include "report/number.h"

namespace hearth::tests {

using report::Days;
using report::Number;
using report::Topic;

class Onlooker {
 public:
  // What the onlooker thinks of the slips of an earlier report, beside those of the last one.
  enum class Earlier { the_same_of_its_days, some_came_on_its_last_day, some_came_later };

  Onlooker(const listing::Form& form,
           const std::vector<std::pair<Days, report::NumbersOfForm>>& all, Earlier earlier);

  ExactBounds bounds;
  // As a sum of unknowns of the report `which`; the last one is that of today.
  Line line(std::size_t which, const Topic& topic, const Days& days) const;
  // What came in since.
  Line since(std::size_t which, const Topic& topic, const Days& days) const;

 private:
  using Cell = std::pair<Topic, base::Date>;
  const listing::Question* question(const std::string& id) const;
  std::vector<std::string> answers(const std::string& question) const;
  void add_rules(std::size_t which, base::Date day);

  const listing::Form& form_;
  std::vector<std::pair<Days, report::NumbersOfForm>> all_;
  std::map<std::string, std::vector<std::string>> answers_;  // seen in any report
  std::vector<std::map<Cell, std::size_t>> unknowns_;        // a report each
};

}  // namespace hearth::tests
