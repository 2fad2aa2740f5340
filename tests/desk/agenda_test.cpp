#include "desk/desk_call.h"

using namespace hearth;
using tests::call;
using tests::SampleFolder;

namespace {

// Tuesday 2026-11-24: Alpha and Beta start together, Late runs past midnight, Off is cancelled,
// Shut is closed; on Thursday only Open, whose end nobody knows.
void fill(SampleFolder& folder) {
  folder.put("meetings.csv",
             "ID,Name,Name (es),Day,Time,End Time,Room,Attendance\n"
             "late,Late,,Tuesday,22:30,00:30,Room B,\n"
             "beta,Beta,,Tuesday,10:00,11:00,Room A,\n"
             "alpha,Alpha,,Tuesday,10:00,11:15,,\n"
             "off,Off,,Tuesday,12:00,13:00,Room A,\n"
             "shut,Shut,,Tuesday,14:00,15:00,Room A,closed\n"
             "open,,Abierto,Thursday,09:00,,Room A,\n");
  folder.put(
      "notices.csv",
      "ID,Title,Starts,Until,Kind,Cancels\nn,No Off today,2026-11-24,2026-11-24,change,off\n");
}

}  // namespace

TEST_CASE("the agenda in JSON has the contract's form") {
  SampleFolder folder;
  fill(folder);
  const auto answer =
      call({"agenda", folder.name(), "--from", "2026-11-24", "--to", "2026-11-26", "--json"});
  CAPTURE(answer.err);
  CHECK(answer.code == 0);
  CHECK(answer.json().dump() == nlohmann::ordered_json::parse(R"([
    {"id":"alpha","name":"Alpha","date":"2026-11-24","start":"2026-11-24T10:00:00-05:00",
     "end":"2026-11-24T11:15:00-05:00","room":"","status":"on"},
    {"id":"beta","name":"Beta","date":"2026-11-24","start":"2026-11-24T10:00:00-05:00",
     "end":"2026-11-24T11:00:00-05:00","room":"Room A","status":"on"},
    {"id":"off","name":"Off","date":"2026-11-24","start":"2026-11-24T12:00:00-05:00",
     "end":"2026-11-24T13:00:00-05:00","room":"Room A","status":"cancelled"},
    {"id":"shut","name":"Shut","date":"2026-11-24","start":"2026-11-24T14:00:00-05:00",
     "end":"2026-11-24T15:00:00-05:00","room":"Room A","status":"closed"},
    {"id":"late","name":"Late","date":"2026-11-24","start":"2026-11-24T22:30:00-05:00",
     "end":"2026-11-25T00:30:00-05:00","room":"Room B","status":"on"},
    {"id":"open","name":"Abierto","date":"2026-11-26","start":"2026-11-26T09:00:00-05:00",
     "end":null,"room":"Room A","status":"on"}])")
                                    .dump());
}

TEST_CASE("the agenda in words is a table by day") {
  SampleFolder folder;
  fill(folder);
  const auto answer = call({"agenda", folder.name(), "--from", "2026-11-24", "--to", "2026-11-26"});
  CHECK(answer.code == 0);
  CHECK(answer.out ==
        "Tuesday 2026-11-24\n"
        "  10:00 - 11:15             Alpha\n"
        "  10:00 - 11:00             Beta (Room A)\n"
        "  12:00 - 13:00  cancelled  Off (Room A)\n"
        "  14:00 - 15:00  closed     Shut (Room A)\n"
        "  22:30 - 00:30             Late (Room B)\n"
        "\n"
        "Thursday 2026-11-26\n"
        "  09:00                     Abierto (Room A)\n");
  CHECK(answer.err.empty());
}

TEST_CASE("a day without meetings is told so") {
  SampleFolder folder;
  fill(folder);
  const auto words = call({"agenda", folder.name(), "--from", "2026-11-23", "--to", "2026-11-23"});
  CHECK(words.code == 0);
  CHECK(words.out == "Nothing takes place on these days.\n");
  const auto json =
      call({"agenda", folder.name(), "--from", "2026-11-23", "--to", "2026-11-23", "--json"});
  CHECK(json.json() == nlohmann::ordered_json::array());
}

TEST_CASE("rows with mistakes are left out of the agenda, and counted") {
  SampleFolder folder;
  folder.put("meetings.csv", "ID,Name,Day,Time\na,Alpha,Tuesday,10:00\nb,Beta,Tuesday,never\n");
  const auto answer =
      call({"agenda", folder.name(), "--from", "2026-11-24", "--to", "2026-11-24", "--json"});
  CHECK(answer.code == 0);
  CHECK(answer.json().size() == 1);
  CHECK(answer.err == "hearth-pack: 1 row was left out; \"hearth-pack check " + folder.name() +
                          "\" names each.\n");
}

TEST_CASE("dates that make no range are words that are off") {
  SampleFolder folder;
  fill(folder);
  const auto refused = [&](const char* from, const char* to) {
    const auto answer = call({"agenda", folder.name(), "--from", from, "--to", to});
    CHECK(answer.code == 2);
    CHECK(answer.out.empty());
    CHECK(answer.err.ends_with(".\n"));
    return answer.err;
  };
  CHECK(refused("2026-11-24", "2026-11-23") ==
        "hearth-pack: The day given with --to lies before the one given with --from.\n");
  CHECK(refused("2026-11-24", "2028-11-25") ==
        "hearth-pack: Ask for two years at most between --from and --to.\n");
  CHECK(refused("tomorrow", "2026-11-24").starts_with("hearth-pack: --from: "));
  CHECK(refused("2026-11-24", "2026-02-30").starts_with("hearth-pack: --to: "));
  CHECK(call({"agenda", folder.name(), "--from", "2026-11-24", "--to", "2028-11-24"}).code == 0);
}

TEST_CASE("an agenda of no folder is refused") {
  const auto answer = call({"agenda", "/nowhere", "--from", "2026-11-24", "--to", "2026-11-24"});
  CHECK(answer.code == 1);
  CHECK(answer.err == "hearth-pack: /nowhere: There is no such folder.\n");
}

TEST_CASE("a line break in a name does not break the table") {
  SampleFolder folder;
  folder.put("meetings.csv", "ID,Name,Day,Time\na,\"Al\x1b[2Jpha\",Tuesday,10:00\n");
  const auto answer = call({"agenda", folder.name(), "--from", "2026-11-24", "--to", "2026-11-24"});
  CHECK(answer.out.find('\x1b') == std::string::npos);
}
