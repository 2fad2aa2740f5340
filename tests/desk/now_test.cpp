#include "desk/desk_call.h"

using namespace hearth;
using tests::call;
using tests::members;
using tests::SampleFolder;

namespace {

void fill(SampleFolder& folder) {
  folder.put("meetings.csv",
             "ID,Name,Day,Time,End Time,Room\n"
             "noon,Noon,Tuesday,12:00,13:00,Room A\n"
             "late,Late,Tuesday,22:30,00:30,Room B\n"
             "early,Early,Wednesday,07:00,,Room A\n");
}

std::vector<std::string> ids(const nlohmann::ordered_json& list) {
  std::vector<std::string> all;
  for (const auto& item : list) all.push_back(item["id"]);
  return all;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("what is on and what comes next, as the home screen would show it") {
  SampleFolder folder;
  fill(folder);
  const auto answer = call({"now", folder.name(), "--at", "2026-11-24T12:30", "--json"});
  CHECK(answer.code == 0);
  CHECK(answer.err.empty());
  const auto json = answer.json();
  CHECK(members(json) == std::vector<std::string>{"in_progress", "next"});
  CHECK(json["in_progress"].dump() == nlohmann::ordered_json::parse(R"([
    {"id":"noon","name":"Noon","date":"2026-11-24","start":"2026-11-24T12:00:00-05:00",
     "end":"2026-11-24T13:00:00-05:00","room":"Room A","status":"on"}])")
                                          .dump());
  CHECK(ids(json["next"]) == Ids{"late", "early"});
}

TEST_CASE("a time with an offset is that instant, one without is the center's") {
  SampleFolder folder;
  fill(folder);
  const auto on_at = [&](const char* time) {
    return ids(call({"now", folder.name(), "--at", time, "--json"}).json()["in_progress"]);
  };
  CHECK(on_at("2026-11-24T17:30:00Z") == Ids{"noon"});
  CHECK(on_at("2026-11-24T12:30:00+01:00").empty());
  CHECK(on_at("2026-11-25T00:15") == Ids{"late"});  // since yesterday
  CHECK(on_at("2026-11-24T13:00").empty());         // an end is exclusive
}

TEST_CASE("now in words has its two parts") {
  SampleFolder folder;
  fill(folder);
  const auto answer = call({"now", folder.name(), "--at", "2026-11-24T08:00"});
  CHECK(answer.code == 0);
  CHECK(answer.out ==
        "ON NOW\n"
        "  nothing\n"
        "\n"
        "NEXT\n"
        "Tuesday 2026-11-24\n"
        "  12:00 - 13:00             Noon (Room A)\n"
        "  22:30 - 00:30             Late (Room B)\n"
        "\n"
        "Wednesday 2026-11-25\n"
        "  07:00                     Early (Room A)\n");
}

TEST_CASE("a time that cannot be read is a word that is off") {
  SampleFolder folder;
  const auto answer = call({"now", folder.name(), "--at", "half past nine"});
  CHECK(answer.code == 2);
  CHECK(answer.out.empty());
  CHECK(answer.says("--at: "));
  CHECK(call({"now", "/nowhere", "--at", "2026-11-24T12:30"}).code == 1);
}
