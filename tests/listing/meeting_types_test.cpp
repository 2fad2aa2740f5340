#include "listing/meeting_types.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace hearth::listing;

TEST_CASE("types are found by code or name, in any case") {
  REQUIRE(find_meeting_type("W"));
  CHECK(find_meeting_type("w")->name == std::string("Women"));
  CHECK(find_meeting_type("Step Study")->code == std::string("ST"));
  CHECK(find_meeting_type("Open")->code == std::string("O"));
  CHECK(find_meeting_type("closed")->code == std::string("C"));
  CHECK(find_meeting_type("Location Temporarily Closed")->code == std::string("TC"));
  CHECK(find_meeting_type("no such type") == nullptr);
}

TEST_CASE("every code stands once, and languages name theirs") {
  std::set<std::string> codes;
  for (const auto& type : meeting_types()) {
    CAPTURE(type.code);
    CHECK(codes.insert(type.code).second);
    CHECK((type.kind == TypeKind::language) == !std::string(type.language).empty());
  }
  CHECK(codes.size() == 87);
}
