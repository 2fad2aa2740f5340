#include "desk/desk_call.h"

using namespace hearth;
using tests::call;
using tests::members;

namespace {

constexpr const char* kFeed = R"([
  {"name":"Morning Light","slug":"morning-light","day":1,"time":"07:00","end_time":"08:00",
   "timezone":"America/New_York","types":["O","D"],"formatted_address":"12 Mill St, Springfield, GA 31329, USA",
   "location":"Fernbrook House"},
  {"name":"Evening Light","slug":"evening-light","day":3,"time":"19:00","end_time":"20:00",
   "timezone":"America/New_York","types":["O"],"formatted_address":"12 Mill St, Springfield, GA 31329, USA",
   "location":"Fernbrook House"},
  {"slug":"nobody","day":2,"time":"25:99"}
])";

}  // namespace

TEST_CASE("an import makes a folder that is read, and tells what it did") {
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  REQUIRE(files.replace(scratch / "feed.json", kFeed).ok());
  const auto feed = (scratch / "feed.json").string();
  const auto into = (scratch / "center").string();

  const auto answer = call({"import", "meeting-guide", feed, "--into", into, "--json"});
  CAPTURE(answer.err);
  CAPTURE(answer.out);
  REQUIRE(answer.code == 0);
  const auto json = answer.json();
  CHECK(members(json) ==
        std::vector<std::string>{"read", "taken", "repaired", "left_out", "notes"});
  CHECK(json["read"] == 3);
  CHECK(json["taken"] == 2);
  CHECK(json["left_out"] == 1);
  REQUIRE_FALSE(json["notes"].empty());
  CHECK(members(json["notes"][0]) == std::vector<std::string>{"where", "what", "why"});

  const auto check = call({"check", into, "--json"}).json();
  CHECK(check["counts"]["meetings"] == json["taken"]);

  const auto again = call({"import", "meeting-guide", feed, "--into", into});
  CHECK(again.code == 0);
  CHECK(again.out.starts_with("3 meetings read, 2 taken ("));
  CHECK_FALSE(again.err.empty());
  CHECK(call({"check", into, "--json"}).json()["counts"] == check["counts"]);  // never doubled
}

TEST_CASE("a feed that is not there is a problem, in one sentence") {
  const tests::ScratchFolder scratch;
  const auto answer = call({"import", "meeting-guide", (scratch / "none.json").string(), "--into",
                            (scratch / "center").string()});
  CHECK(answer.code == 1);
  CHECK(answer.out.empty());
  CHECK(answer.says("none.json"));
  CHECK(answer.err.ends_with(".\n"));
  CHECK_FALSE(std::filesystem::exists(scratch / "center"));
}
