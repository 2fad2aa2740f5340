#include "staff/person.h"

#include <doctest/doctest.h>

using namespace hearth;
using namespace std::chrono_literals;
using staff::Person;

TEST_CASE("each miss doubles the wait, from one second up to five minutes") {
  const base::Instant at{1'800'000'000s};
  Person person{.name = "Front desk 1", .missed = at};
  CHECK(staff::wait_left(person, at) == 0s);
  int seconds = 1;
  for (int misses = 1; misses <= 40; ++misses, seconds = std::min(seconds * 2, 300)) {
    CAPTURE(misses);
    person.misses = misses;
    CHECK(staff::wait_left(person, at) == std::chrono::seconds(seconds));
    CHECK(staff::wait_left(person, at + std::chrono::seconds(seconds)) == 0s);
  }
}

TEST_CASE("a clock that was set back makes nobody wait longer than the miss asks for") {
  const base::Instant at{1'800'000'000s};
  const Person person{.name = "A", .misses = 3, .missed = at};
  CHECK(staff::wait_left(person, at - 24h) == 4s);
}

TEST_CASE("a name is one short line that says something") {
  CHECK(staff::check_name("Front desk 1").ok());
  CHECK(staff::check_name("استقبال ١").ok());
  CHECK_FALSE(staff::check_name("").ok());
  CHECK_FALSE(staff::check_name("   ").ok());
  CHECK_FALSE(staff::check_name("a\nb").ok());
  CHECK_FALSE(staff::check_name(std::string(61, 'a')).ok());
}
