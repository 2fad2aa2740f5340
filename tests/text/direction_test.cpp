#include "text/direction.h"

#include <doctest/doctest.h>

using namespace hearth::text;

TEST_CASE("The first strong letter outside of isolates tells the direction") {
  CHECK(runs_right_to_left("أهلا Fernbrook", false));
  CHECK_FALSE(runs_right_to_left("Fernbrook أهلا", true));
  CHECK(runs_right_to_left("\u2066B-12\u2069 غرفة", false));
  CHECK(runs_right_to_left("12 (שלום)", false));
}

TEST_CASE("Without letters the screen's direction holds") {
  CHECK(runs_right_to_left("555-0134", true));
  CHECK_FALSE(runs_right_to_left("555-0134", false));
  CHECK_FALSE(runs_right_to_left("", false));
}

TEST_CASE("Right-to-left letters are found anywhere, digits are none") {
  CHECK(holds_right_to_left("Call مركز"));
  CHECK(holds_right_to_left("חדר"));
  CHECK_FALSE(holds_right_to_left("٥٥٥ Call"));
  CHECK_FALSE(holds_right_to_left("नमस्ते 你好"));
}
