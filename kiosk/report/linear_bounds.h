// What can be worked out of sums: unknown counts of 0 or more, sums of them of which something is
// known, and how large or small a sum can be all the same. Linear programming, by GLPK.
//
// Counts are whole numbers, which is not made use of: bounds are those of fractions too, so that a
// reader who thinks in whole numbers may know a bound up to that a little better.
#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

struct glp_prob;

namespace hearth::report {

struct Term {
  int unknown = 0;  // as add_unknown() gave it
  double factor = 1;
};

class LinearBounds {
 public:
  LinearBounds();
  ~LinearBounds();
  LinearBounds(const LinearBounds&) = delete;
  LinearBounds& operator=(const LinearBounds&) = delete;

  // No count is larger than this, whoever looks: what is not bounded otherwise is by it.
  static constexpr double kMost = 1e6;

  int add_unknown();
  // What is known of the sum of the terms. Gives the sum's number.
  int add_sum(const std::vector<Term>& terms, double least, double most);
  void know(int sum, double least, double most);

  // False when what is known contradicts itself; then nothing else may be asked.
  bool is_possible();
  // Whether these unknowns can have these values, as far as is known.
  bool is_possible(const std::vector<std::pair<int, double>>& values);

  // None where the solver found no answer; that is not known to happen.
  std::optional<double> most(int sum);
  std::optional<double> least(int sum);

  // Of the last answer: a way in which everything could be, and the sums that keep the answer from
  // going further. To know less of any other sum would not change it.
  double example(int sum) const;
  std::vector<int> what_holds_it() const;

 private:
  std::optional<double> extreme(int sum, bool largest);
  bool solve();
  struct Free {
    void operator()(glp_prob* problem) const;
  };
  std::unique_ptr<glp_prob, Free> problem_;
};

}  // namespace hearth::report
