#include "trust/claim.h"

#include <doctest/doctest.h>

using namespace hearth::trust;

TEST_CASE("what a signature claims is read in one form only") {
  CHECK(read_claim("hearth-pack:fernbrook:42") == Claim{"fernbrook", 42});
  CHECK(read_claim("hearth-pack:a-1:0") == Claim{"a-1", 0});
  CHECK(read_claim("hearth-pack:a:9223372036854775807") == Claim{"a", 9223372036854775807});
  for (const auto* const text :
       {"", "hearth-pack:", "hearth-pack:a", "hearth-pack:a:", "hearth-pack::1", "hearth-pack:a:-1",
        "hearth-pack:a:+1", "hearth-pack:a:01", "hearth-pack:a:1 ", "hearth-pack:a: 1",
        "hearth-pack:A:1", "hearth-pack:a:1:2", "hearth-pack:a:9223372036854775808",
        "Hearth-pack:a:1", " hearth-pack:a:1", "timestamp:1556193335\tfile:test",
        "hearth-pack:../a:1"}) {
    CAPTURE(text);
    CHECK_FALSE(read_claim(text));
  }
  CHECK_FALSE(read_claim("hearth-pack:" + std::string(41, 'a') + ":1"));
  CHECK(write_claim({"fernbrook", 42}) == "hearth-pack:fernbrook:42");
}
