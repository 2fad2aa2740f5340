// One report's slips as a reader of it must think of them: unknown counts, each of one topic in one
// stretch of days, of which every number that a report may tell is a sum.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "report/linear_bounds.h"
#include "report/number.h"
#include "report/tally.h"

namespace hearth::report {

// Stretches of days into which the numbers of some reports can be cut without a rest.
struct Stretches {
  std::vector<Days> weeks;  // of a week at most, cut where a report begins or ends
  std::vector<Days> days;   // single ones

  static Stretches of(const std::vector<Days>& reports);
  const std::vector<Days>& of(const QuestionTally& question) const {
    return question.of_meetings ? days : weeks;
  }
};

class Sheet {
 public:
  Sheet(const FormTally& form, const Stretches& stretches) : form_(form), stretches_(stretches) {}

  void set(const Topic& topic, const Days& stretch, int unknown) {
    unknowns_[{topic, stretch}] = unknown;
  }
  // None where it is known to be zero.
  const int* find(const Topic& topic, const Days& stretch) const;
  const std::map<std::pair<Topic, Days>, int>& unknowns() const { return unknowns_; }

  // The sum that a number is.
  std::vector<Term> sum(const Topic& topic, const Days& days) const;

  // What holds for any slips: each question of each slip is answered or not; of several answers
  // each is given by those who answered; a question of some was asked of no more than these.
  void add_rules(LinearBounds& bounds, const Days& stretch) const;

 private:
  void add_parting(const QuestionTally& question, LinearBounds& bounds, const Days& stretch) const;
  void add_conditions(const QuestionTally& question, LinearBounds& bounds,
                      const Days& stretch) const;

  const FormTally& form_;
  const Stretches& stretches_;
  std::map<std::pair<Topic, Days>, int> unknowns_;
};

std::vector<Term> difference(std::vector<Term> of, const std::vector<Term>& less);

}  // namespace hearth::report
