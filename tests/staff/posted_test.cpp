#include "staff/posted.h"

#include <doctest/doctest.h>

using namespace hearth;
using staff::Posted;
using staff::Subject;

namespace {
constexpr base::Date kDay{std::chrono::days(20'000)};
}

TEST_CASE("a meeting that was cancelled is a notice that calls it off on that day alone") {
  const Posted one{.number = 7,
                   .subject = Subject::meeting_cancelled,
                   .meeting = "noon",
                   .from = kDay,
                   .until = kDay};
  const auto notice = staff::as_notice(one, {"Not today", {}}, {});
  CHECK(notice.id == "staff-7");
  CHECK(notice.cancels == std::vector<std::string>{"noon"});
  CHECK(notice.starts == kDay);
  CHECK(notice.until == kDay);
  CHECK(notice.title.plain == "Not today");
}

TEST_CASE("a notice calls nothing off, and is in force on its days") {
  const Posted one{
      .subject = Subject::closed_door, .from = kDay, .until = kDay + std::chrono::days(2)};
  CHECK(staff::as_notice(one, {}, {}).cancels.empty());
  CHECK_FALSE(staff::in_force(one, kDay - std::chrono::days(1)));
  CHECK(staff::in_force(one, kDay));
  CHECK(staff::in_force(one, kDay + std::chrono::days(2)));
  CHECK_FALSE(staff::in_force(one, kDay + std::chrono::days(3)));
}

TEST_CASE("what says nothing, ends before it begins, or cancels no meeting is not posted") {
  CHECK(staff::check({.words = "Cake at three", .from = kDay, .until = kDay}).ok());
  CHECK_FALSE(staff::check({.words = "  ", .from = kDay, .until = kDay}).ok());
  CHECK_FALSE(staff::check({.words = std::string(600, 'a'), .from = kDay, .until = kDay}).ok());
  CHECK_FALSE(
      staff::check({.words = "a", .from = kDay, .until = kDay - std::chrono::days(1)}).ok());
  CHECK_FALSE(
      staff::check({.subject = Subject::meeting_cancelled, .from = kDay, .until = kDay}).ok());
}
