#include "visit/group_answers.h"

#include <doctest/doctest.h>

#include "visit/visit.h"

using namespace hearth;
using listing::GroupAnswer;
using visit::GroupAnswers;
using visit::Screen;
using enum listing::GroupQuestion;

TEST_CASE(
    "an answer takes the place of another to its question, and the same again takes it back") {
  GroupAnswers answers;
  answers.choose({when, "evening"});
  answers.choose({support, "listen"});
  answers.choose({support, "talk"});
  CHECK(answers.all().size() == 2);
  CHECK(answers.all().front() == GroupAnswer{support, "talk"});
  answers.choose({support, "talk"});
  CHECK_FALSE(answers.answered(support));
  CHECK(answers.has({when, "evening"}));
  answers.take_back(when);
  CHECK(answers == GroupAnswers{});
}

TEST_CASE("company may be several, but anyone stands alone") {
  GroupAnswers answers;
  answers.choose({company, "W"});
  answers.choose({company, "Y"});
  CHECK(answers.all().size() == 2);
  answers.choose({company, "anyone"});
  CHECK(answers.all().size() == 1);
  answers.choose({company, "Y"});
  CHECK(answers.all().size() == 1);
  CHECK(answers.has({company, "Y"}));
}

TEST_CASE("back goes to the question before with its answer, and out of the first one drops them") {
  visit::Visit visit({});
  visit.go({.screen = Screen::find_group});
  visit.here().group.choose({support, "listen"});
  visit.here().group.go_on_from(support);
  visit.here().group.choose({when, "today"});
  visit.here().group.go_on_from(when);
  visit.here().screen = Screen::group_matches;
  visit.here().page = 1;
  visit.go({.screen = Screen::meeting});
  visit.back();
  CHECK(visit.here().screen == Screen::group_matches);
  CHECK(visit.here().page == 1);
  visit.back();
  CHECK(visit.here().screen == Screen::find_group);
  CHECK(visit.here().page == 0);
  CHECK(visit.here().group.last() == support);
  CHECK(visit.here().group.has({when, "today"}));
  visit.back();
  CHECK_FALSE(visit.here().group.last());
  CHECK(visit.here().group.has({support, "listen"}));
  visit.back();
  CHECK(visit.at_home());
  CHECK(visit.fresh());
  visit.go({.screen = Screen::find_group});
  CHECK(visit.here().group == GroupAnswers{});
}

TEST_CASE("going home leaves nothing of the answers") {
  visit::Visit visit({});
  visit.go({.screen = Screen::find_group});
  visit.here().group.choose({support, "family"});
  visit.go_home();
  CHECK(visit.fresh());
}
