#include "trust/floor.h"

#include "trust/keys.h"

using namespace hearth;
using namespace hearth::trust;
using tests::list_of;
using tests::Signer;

TEST_CASE("the floor is the highest sequence of all keys that are trusted") {
  const Signer a{"A"}, b{"B"};
  const auto both = list_of(1, {&a, &b});
  Floor floor;
  CHECK_FALSE(floor.below(both, a.key.verifying()));
  floor.accept(a.key.verifying(), 5);
  floor.accept(b.key.verifying(), 9);
  floor.accept(a.key.verifying(), 7);
  CHECK(floor.below(both, a.key.verifying()) == 9);
  CHECK(floor.below(both, b.key.verifying()) == 9);
  floor.accept(b.key.verifying(), 3);
  CHECK(floor.below(both, b.key.verifying()) == 9);
}

TEST_CASE("a stolen key's huge sequence goes with the key") {
  const Signer a{"A"}, thief{"Stolen"}, fresh{"New"};
  const auto before = list_of(1, {&a, &thief});
  Floor floor;
  floor.accept(a.key.verifying(), 42);
  floor.accept(thief.key.verifying(), 1'000'000'000);

  SUBCASE("when it is only taken out, the other keys' floor holds") {
    const auto after = list_of(2, {&a});
    floor.replace(before, after);
    CHECK(floor.below(after, a.key.verifying()) == 42);
  }
  SUBCASE("when it is replaced, the new key's first pack sets the floor for all") {
    const auto after = list_of(2, {&a, &fresh});
    floor.replace(before, after);
    CHECK(floor.below(after, a.key.verifying()) == 42);
    CHECK_FALSE(floor.below(after, fresh.key.verifying()));
    floor.accept(fresh.key.verifying(), 7);
    CHECK(floor.below(after, fresh.key.verifying()) == 7);
    CHECK(floor.below(after, a.key.verifying()) == 7);
  }
}

TEST_CASE("a key that is only added has no say over the floor") {
  const Signer a{"A"}, b{"B"};
  Floor floor;
  floor.accept(a.key.verifying(), 42);
  const auto both = list_of(2, {&a, &b});
  floor.replace(list_of(1, {&a}), both);
  CHECK(floor.below(both, b.key.verifying()) == 42);
}

TEST_CASE("a new key that is taken out again before its first pack is forgotten") {
  const Signer a{"A"}, b{"B"}, c{"C"};
  const auto one = list_of(1, {&a}), two = list_of(2, {&b}), three = list_of(3, {&c});
  Floor floor;
  floor.accept(a.key.verifying(), 42);
  floor.replace(one, two);
  floor.replace(two, three);
  CHECK(floor.fresh.size() == 1);
  CHECK_FALSE(floor.below(three, c.key.verifying()));
}
