#include "report/linear_bounds.h"

#include <doctest/doctest.h>

#include "report/exact_bounds.h"
#include "report/lobby_slips.h"

using namespace hearth;
using namespace hearth::tests;
using report::LinearBounds;

TEST_CASE("a sum is known as far as others tell") {
  LinearBounds bounds;
  const int a = bounds.add_unknown(), b = bounds.add_unknown(), c = bounds.add_unknown();
  const int only_a = bounds.add_sum({{a, 1}}, 0, LinearBounds::kMost);
  bounds.add_sum({{a, 1}, {b, 1}, {c, 1}}, 20, 20);
  const int two = bounds.add_sum({{b, 1}, {c, 1}}, 17, 17);
  REQUIRE(bounds.is_possible());
  CHECK(bounds.most(only_a) == doctest::Approx(3));
  CHECK(bounds.least(only_a) == doctest::Approx(3));
  const auto holding = bounds.what_holds_it();
  CHECK(std::find(holding.begin(), holding.end(), two) != holding.end());
  bounds.know(two, 0, LinearBounds::kMost);
  CHECK(bounds.most(only_a) == doctest::Approx(20));
  CHECK(bounds.least(only_a) == doctest::Approx(0));
}

TEST_CASE("what contradicts itself is noticed") {
  LinearBounds bounds;
  const int a = bounds.add_unknown(), b = bounds.add_unknown();
  bounds.add_sum({{a, 1}, {b, 1}}, 5, 5);
  bounds.add_sum({{a, 1}, {b, -1}}, 6, LinearBounds::kMost);
  CHECK_FALSE(bounds.is_possible());
}

TEST_CASE("both solvers come to the same bounds") {
  Dice dice(11);
  for (int round = 0; round < 300; ++round) {
    LinearBounds ours;
    ExactBounds exact;
    const auto unknowns = 2 + roll(dice, 8);
    std::vector<std::int64_t> truth;
    std::vector<int> columns;
    for (std::size_t i = 0; i < unknowns; ++i) {
      truth.push_back(static_cast<std::int64_t>(roll(dice, 20)));
      columns.push_back(ours.add_unknown());
      exact.add_unknown();
    }
    const auto some_line = [&] {
      Line line;
      for (std::size_t i = 0; i < unknowns; ++i)
        if (roll(dice, 2) == 0) line.emplace_back(i, roll(dice, 5) == 0 ? -1 : 1);
      return line;
    };
    const auto terms = [&](const Line& line) {
      std::vector<report::Term> result;
      for (const auto& [unknown, factor] : line)
        result.push_back({columns[unknown], static_cast<double>(factor)});
      return result;
    };
    for (std::size_t i = roll(dice, unknowns + 2); i > 0; --i) {
      const auto line = some_line();
      std::int64_t sum = 0;
      for (const auto& [unknown, factor] : line) sum += factor * truth[unknown];
      const bool least = roll(dice, 3) == 0;
      ours.add_sum(terms(line), static_cast<double>(sum),
                   least ? LinearBounds::kMost : static_cast<double>(sum));
      least ? exact.at_least(line, sum) : exact.equal(line, sum);
    }
    const auto line = some_line();
    const int sum = ours.add_sum(terms(line), -LinearBounds::kMost, LinearBounds::kMost);
    REQUIRE(ours.is_possible());
    REQUIRE(exact.is_possible());
    CAPTURE(round);
    if (const auto most = exact.most(line)) CHECK(ours.most(sum) == doctest::Approx(*most));
    if (const auto least = exact.least(line)) CHECK(ours.least(sum) == doctest::Approx(*least));
    if (exact.is_settled(line)) CHECK(ours.most(sum) == doctest::Approx(ours.least(sum).value()));
  }
}
