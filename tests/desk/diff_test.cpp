#include "desk/desk_call.h"

using namespace hearth;
using tests::call;

namespace {

constexpr const char* kMeetings =
    "ID,Name,Day,Time,Room\nm1,Morning Circle,Monday,09:00,A\nm2,Evening Circle,Monday,19:00,B\n";

std::string diff(const tests::SampleFolder& a, const tests::SampleFolder& b) {
  const auto answer = call({"diff", a.name(), b.name()});
  CAPTURE(answer.err);
  CHECK(answer.code == 0);
  return answer.out;
}

}  // namespace

TEST_CASE("two folders that say the same have no difference") {
  tests::SampleFolder a, b;
  a.put("meetings.csv", kMeetings);
  b.put("meetings.csv", kMeetings);
  CHECK(diff(a, b) == "Nothing has changed.\n");
}

TEST_CASE("what is new, changed or gone is named, with the columns that changed") {
  tests::SampleFolder a, b;
  a.put("meetings.csv", kMeetings);
  b.put("meetings.csv",
        "ID,Name,Day,Time,Room\nm2,Evening Circle,Monday,19:30,C\nm3,Noon Circle,Friday,12:00,A\n");
  a.put("resources.csv", "ID,Name,Phone\nr1,Food Bank,912-555-0100\n");
  b.put("resources.csv", "ID,Name,Phone\nr1,Food Bank,912-555-0199\n");
  b.put("pages/hello.md", "+++\ntitle = \"Hello\"\nsection = \"new-here\"\n+++\nWelcome.\n");
  a.put("notices.csv", "ID,Title\nn1,No coffee today\n");
  CHECK(diff(a, b) ==
        "MEETINGS\n"
        "  gone     Morning Circle\n"
        "  changed  Evening Circle: when, room\n"
        "  new      Noon Circle\n"
        "RESOURCES\n"
        "  changed  Food Bank: phone\n"
        "PAGES\n"
        "  new      Hello (en)\n"
        "NOTICES\n"
        "  gone     No coffee today\n");
}

TEST_CASE("a meeting without an ID that moved has changed; two of one name came and went") {
  tests::SampleFolder a, b;
  a.put("meetings.csv",
        "Name,Day,Time\nCircle,Monday,09:00\nTwin,Monday,09:00\nTwin,Tuesday,09:00\n");
  b.put("meetings.csv", "Name,Day,Time\nCircle,Monday,10:00\nTwin,Friday,09:00\n");
  const auto out = diff(a, b);
  CHECK(out.find("  changed  Circle: id, when\n") != std::string::npos);
  CHECK(out.find("  new      Twin\n") != std::string::npos);
  CHECK(out.find("  gone     Twin\n") != std::string::npos);
}

TEST_CASE("what cannot be read is told") {
  tests::SampleFolder a;
  const auto answer = call({"diff", a.name(), a.name() + "/none"});
  CHECK(answer.code == 1);
  CHECK(answer.out.empty());
}
