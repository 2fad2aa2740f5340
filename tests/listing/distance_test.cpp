#include "listing/distance.h"

#include <doctest/doctest.h>

using namespace hearth::listing;

namespace {

constexpr Position kFernbrook{32.37, -81.31}, kLondon{51.5074, -0.1278}, kParis{48.8566, 2.3522},
    kSydney{-33.8688, 151.2093}, kSantiago{-33.4489, -70.6693}, kNorthPole{90, 12};
constexpr double kDegree = 111.195;  // of a great circle, km

bool near(double value, double expected, double off) {
  return value > expected - off && value < expected + off;
}

}  // namespace

TEST_CASE("distances are those of great circles") {
  CHECK(near(kilometers_between(kLondon, kParis), 343.6, 0.5));
  CHECK(near(kilometers_between(kSydney, kSantiago), 11340, 20));
  CHECK(near(kilometers_between({0, 0}, {1, 0}), kDegree, 0.01));
  CHECK(near(kilometers_between({60, 0}, {60, 1}), kDegree / 2, 0.1));
  CHECK(kilometers_between(kFernbrook, kFernbrook) == 0);
  CHECK(near(kilometers_between({0, 0}, {0, 180}), 180 * kDegree, 1));
  CHECK(near(kilometers_between({90, 0}, {-90, 0}), 180 * kDegree, 1));
}

TEST_CASE("a way back is as long as the way there") {
  CHECK(near(kilometers_between(kLondon, kSydney) - kilometers_between(kSydney, kLondon), 0, 1e-6));
  CHECK(near(kilometers_between(kParis, kNorthPole) - kilometers_between(kNorthPole, kParis), 0,
             1e-6));
}

TEST_CASE("the shortest way crosses the date line") {
  CHECK(near(kilometers_between({0, 179.5}, {0, -179.5}), kDegree, 0.01));
  CHECK(direction_to({0, 179.5}, {0, -179.5}) == Direction::east);
  CHECK(direction_to({0, -179.5}, {0, 179.5}) == Direction::west);
  CHECK(direction_to({0, 179.5}, {0, 180.5}) == Direction::east);  // the same place, written so
}

TEST_CASE("each of the eight directions is told") {
  const auto to = [](double north, double east) {
    return direction_to(kFernbrook, {kFernbrook.latitude + north / 100,
                                     kFernbrook.longitude + east / 100 / 0.8446});
  };
  CHECK(to(1, 0) == Direction::north);
  CHECK(to(1, 1) == Direction::northeast);
  CHECK(to(0, 1) == Direction::east);
  CHECK(to(-1, 1) == Direction::southeast);
  CHECK(to(-1, 0) == Direction::south);
  CHECK(to(-1, -1) == Direction::southwest);
  CHECK(to(0, -1) == Direction::west);
  CHECK(to(1, -1) == Direction::northwest);
  // Half way between two, on either side.
  CHECK(to(1, 0.40) == Direction::north);
  CHECK(to(1, 0.43) == Direction::northeast);
}

TEST_CASE("the way back goes the other way, for places that are near") {
  const Position other{32.40, -81.25};
  CHECK(direction_to(kFernbrook, other) == Direction::northeast);
  CHECK(direction_to(other, kFernbrook) == Direction::southwest);
}

TEST_CASE("where there is no one direction none is told") {
  CHECK_FALSE(direction_to(kFernbrook, kFernbrook));
  CHECK_FALSE(direction_to(kNorthPole, kParis));
  CHECK_FALSE(direction_to({-90, 0}, kParis));
  CHECK_FALSE(direction_to({10, 20}, {-10, -160}));
  CHECK(direction_to(kParis, kNorthPole) == Direction::north);
  CHECK(direction_to(kSydney, {-90, 0}) == Direction::south);
}
