#include "desk/desk_call.h"

using namespace hearth;
using tests::call;
using tests::members;
using tests::SampleFolder;

namespace {

void fill(SampleFolder& folder) {
  folder.put("resources.csv",
             "ID,Name,Category,Hours\n"
             "desk,Desk,Housing,Mo-Fr 09:00-17:00; PH off\n"
             "night,Night Shelter,Housing,Daily 8pm-8am\n"
             "line,Line,Crisis,24/7\n"
             "ask,Ask First,Housing,By appointment\n"
             "none,No Hours,Housing,\n");
}

// "desk open 2026-11-24T17:00:00-05:00" a line.
std::string states(const SampleFolder& folder, const char* at) {
  const auto answer = call({"open", folder.name(), "--at", at, "--json"});
  CHECK(answer.code == 0);
  std::string all;
  for (const auto& item : answer.json()) {
    CHECK(members(item) == std::vector<std::string>{"id", "state", "until"});
    all += item["id"].get<std::string>() + " " + item["state"].get<std::string>();
    if (!item["until"].is_null()) all += " " + item["until"].get<std::string>();
    all += "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("each service is open, closed, or not known to be either, with the time of the change") {
  SampleFolder folder;
  fill(folder);
  CHECK(states(folder, "2026-11-24T14:35") ==
        "desk open 2026-11-24T17:00:00-05:00\n"
        "night closed 2026-11-24T20:00:00-05:00\n"
        "line open\n"
        "ask unknown\n"
        "none unknown\n");
  // The end is exclusive, and the day after the next is Thanksgiving.
  CHECK(states(folder, "2026-11-25T17:00") ==
        "desk closed 2026-11-27T09:00:00-05:00\n"
        "night closed 2026-11-25T20:00:00-05:00\n"
        "line open\n"
        "ask unknown\n"
        "none unknown\n");
}

TEST_CASE("a time with an offset is that instant, and the clocks' change shows in the offset") {
  SampleFolder folder;
  fill(folder);
  CHECK(states(folder, "2026-11-24T21:59:59Z").starts_with("desk open 2026-11-24T17:00:00-05:00"));
  CHECK(
      states(folder, "2026-11-24T22:00:00Z").starts_with("desk closed 2026-11-25T09:00:00-05:00"));
  // In the night of 1 November the clock goes back: open until 8 on the wall.
  CHECK(states(folder, "2026-10-31T23:00").find("night open 2026-11-01T08:00:00-05:00") !=
        std::string::npos);
}

TEST_CASE("open in words has a line for each service") {
  SampleFolder folder;
  fill(folder);
  const auto answer = call({"open", folder.name(), "--at", "2026-11-24T14:35"});
  CHECK(answer.code == 0);
  CHECK(answer.out ==
        "open     until 2026-11-24 17:00  Desk\n"
        "closed   until 2026-11-24 20:00  Night Shelter\n"
        "open                             Line\n"
        "unknown                          Ask First\n"
        "unknown                          No Hours\n");
  CHECK(call({"open", folder.name(), "--at", "half past nine"}).code == 2);
  CHECK(call({"open", "/nowhere", "--at", "2026-11-24T12:30"}).code == 1);
}

TEST_CASE("check warns of hours that cannot be read, in resources and in help lines") {
  SampleFolder folder;
  fill(folder);
  const auto json = call({"check", folder.name(), "--json"}).json();
  CHECK(json["ok"] == true);
  REQUIRE(json["warnings"].size() == 1);
  CHECK(json["warnings"][0]["file"] == "resources.csv");
  CHECK(json["warnings"][0]["line"] == 5);
  CHECK(json["warnings"][0]["column"] == "Hours");
  CHECK(json["warnings"][0]["message"] ==
        "Hours cannot be read from “by” on, so the hours are shown as written and open or closed "
        "is not said; write only days and times, like Mon-Fri 9am-5pm or Mo-Fr 09:00-17:00.");
  folder.put("resources.csv", "ID,Name,Category,Hours\n");
  base::DiskFiles files;
  const auto pack = files.read(folder.name() + "/pack.toml", 1 << 20).value();
  folder.put("pack.toml", pack.substr(0, pack.find("hours = ")) + "hours = \"evenings\"\n");
  const auto again = call({"check", folder.name(), "--json"}).json();
  REQUIRE(again["warnings"].size() == 1);
  CHECK(again["warnings"][0]["file"] == "pack.toml");
}
