#include "app/script.h"

#include <doctest/doctest.h>

using namespace hearth;
using app::parse_script;
using app::Step;

TEST_CASE("a script is one step a line, with comments and quoted labels") {
  const auto steps = parse_script(
      "# a visit\n"
      "tap \"Meetings\"\n"
      "\n"
      "tap tile \"Find help\"   # by role\n"
      "expect \"Say \\\"hi\\\"\"\n"
      "idle 90.5\r\n"
      "wait \"Home\" 2\n"
      "press Shift+Tab\n"
      "picture a.png\n");
  REQUIRE(steps.ok());
  REQUIRE(steps->size() == 7);
  CHECK(steps->at(0).text == "Meetings");
  CHECK_FALSE(steps->at(0).role.has_value());
  CHECK(steps->at(1).role == ui::Role::tile);
  CHECK(steps->at(1).line == 4);
  CHECK(steps->at(2).text == "Say \"hi\"");
  CHECK(steps->at(3).seconds == doctest::Approx(90.5));
  CHECK(steps->at(4).kind == Step::Kind::wait);
  CHECK(steps->at(4).seconds == 2);
  CHECK(steps->at(5).text == "Shift+Tab");
  const auto typing = parse_script("type \"tap \\\"x\\\" # no comment\"");
  REQUIRE(typing.ok());
  CHECK(typing->at(0).kind == Step::Kind::type);
  CHECK(typing->at(0).text == "tap \"x\" # no comment");
}

TEST_CASE("a mistake in a script is named with its line") {
  const auto wrong = [](const char* text) {
    const auto steps = parse_script(text);
    REQUIRE_FALSE(steps.ok());
    return steps.error();
  };
  CHECK(wrong("tap \"A\"\njump \"B\"").where == "line 2");
  CHECK(wrong("tap Meetings").message == "\"Meetings\" is no role.");
  CHECK(wrong("tap").message == "\"tap\" needs something to act on.");
  CHECK(wrong("wait \"Home\"").message == "\"wait\" needs seconds after the label.");
  CHECK(wrong("type bed").message == "What is typed stands in double quotes.");
  CHECK(wrong("idle soon").message == "\"idle\" needs seconds.");
  CHECK(wrong("tap \"A\" \"B\"").message == "There is more on this line than the step takes.");
}
