#include "seal/random.h"

#include <doctest/doctest.h>

#include <map>

using namespace hearth::seal;

TEST_CASE("every order of four is about as likely as the others") {
  std::map<std::vector<int>, int> seen;
  constexpr int kRuns = 24'000;
  for (int run = 0; run < kRuns; ++run) {
    std::vector<int> items{1, 2, 3, 4};
    shuffle(items);
    ++seen[items];
  }
  CHECK(seen.size() == 24);
  double chi_square = 0;
  for (const auto& [order, count] : seen) {
    const double off = count - kRuns / 24.0;
    chi_square += off * off / (kRuns / 24.0);
  }
  CHECK(chi_square < 70);  // 23 degrees of freedom: once in a million runs
}

TEST_CASE("a number stays below its bound and reaches all of it") {
  std::map<std::uint32_t, int> seen;
  for (int i = 0; i < 1000; ++i) ++seen[random_below(3)];
  CHECK(seen.size() == 3);
  CHECK(seen.rbegin()->first == 2);
  CHECK(random_below(1) == 0);
}

TEST_CASE("random bytes are not the same twice") {
  std::vector<unsigned char> one(16), two(16);
  fill_random(one);
  fill_random(two);
  CHECK(one != two);
}
