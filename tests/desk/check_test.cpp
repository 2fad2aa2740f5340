#include "desk/desk_call.h"

using namespace hearth;
using tests::call;
using tests::members;
using tests::SampleFolder;

TEST_CASE("a sound folder is counted") {
  SampleFolder folder;
  folder.put("meetings.csv", "ID,Name,Day,Time\na,Alpha,Monday,10:00\nb,Beta,Tuesday,11:00\n");
  folder.put("notices.csv", "ID,Title\nn,Coats to take\n");
  folder.put("pages/hope.md", "+++\ntitle = \"Hope\"\n+++\nA line.\n");
  folder.put("pages/hope.es.md", "+++\ntitle = \"Esperanza\"\n+++\nUna.\n");
  const auto words = call({"check", folder.name()});
  CAPTURE(words.err);
  CHECK(words.code == 0);
  CHECK(words.out == "Sample House: 2 meetings, 0 resources, 1 page, 0 forms, 1 notice.\n");
  CHECK(words.err.empty());

  const auto json = call({"check", folder.name(), "--json"});
  CHECK(json.code == 0);
  CHECK(json.err.empty());
  CHECK(json.json() ==
        nlohmann::ordered_json::parse(
            R"({"ok":true,"counts":{"meetings":2,"resources":0,"pages":1,"forms":0,"notices":1},
                "errors":[],"warnings":[]})"));
}

TEST_CASE("a broken row is named by file, row and column, and the rest still counts") {
  SampleFolder folder;
  folder.put(
      "meetings.csv",
      "ID,Name,Day,Time\na,Alpha,Monday,10:00\nb,Beta,Tuesday,half past\nc,Gamma,Friday,9am\n");
  const auto words = call({"check", folder.name()});
  CHECK(words.code == 1);
  CHECK(words.out.starts_with("Sample House: 2 meetings, "));
  CHECK(words.says("1 error:\n"));
  CHECK(words.says("meetings.csv, row 3, column Time: "));

  const auto answer = call({"check", folder.name(), "--json"});
  CHECK(answer.code == 1);
  CHECK(answer.says("1 error was found."));
  const auto json = answer.json();
  CHECK(members(json) == std::vector<std::string>{"ok", "counts", "errors", "warnings"});
  CHECK(json["ok"] == false);
  CHECK(json["counts"]["meetings"] == 2);
  REQUIRE(json["errors"].size() == 1);
  const auto& error = json["errors"][0];
  CHECK(members(error) == std::vector<std::string>{"file", "line", "column", "message"});
  CHECK(error["file"] == "meetings.csv");
  CHECK(error["line"] == 3);
  CHECK(error["column"] == "Time");
  CHECK(error["message"].get<std::string>().ends_with('.'));
}

TEST_CASE("a warning is told and does not fail the check") {
  SampleFolder folder;
  folder.put("meetings.csv", "ID,Name,Day,Time,Colour\na,Alpha,Monday,10:00,red\n");
  const auto words = call({"check", folder.name()});
  CHECK(words.code == 0);
  CHECK(words.says("1 warning:\n"));
  CHECK(words.says("Colour"));
  const auto json = call({"check", folder.name(), "--json"}).json();
  CHECK(json["ok"] == true);
  REQUIRE(json["warnings"].size() == 1);
  CHECK(members(json["warnings"][0]) ==
        std::vector<std::string>{"file", "line", "column", "message"});
}

TEST_CASE("a sheet in an old encoding is read, with a warning") {
  SampleFolder folder;
  folder.put("meetings.csv", "ID,Name,Day,Time\na,Caf\xe9 group,Monday,10:00\n");
  const auto answer = call({"check", folder.name(), "--json"});
  CHECK(answer.code == 0);
  CHECK(answer.json()["counts"]["meetings"] == 1);
  CHECK(answer.json()["warnings"].size() == 1);
}

TEST_CASE("no folder, a file, and a folder without pack.toml are each told in one sentence") {
  SampleFolder folder;
  const auto missing = call({"check", folder.name() + "/nowhere"});
  CHECK(missing.code == 1);
  CHECK(missing.out.empty());
  CHECK(missing.err == "hearth-pack: " + folder.name() + "/nowhere: There is no such folder.\n");

  const auto file = call({"check", folder.name() + "/pack.toml"});
  CHECK(file.code == 1);
  CHECK(file.err.starts_with("hearth-pack: " + folder.name() + "/pack.toml: Refusal 32: "));

  const tests::ScratchFolder empty;
  const auto bare = call({"check", empty.path().string()});
  CHECK(bare.code == 1);
  CHECK(bare.says("pack.toml"));
  CHECK(bare.err.ends_with(".\n"));

  const auto json = call({"check", empty.path().string(), "--json"});
  CHECK(json.code == 1);
  CHECK(json.json()["ok"] == false);
  CHECK(json.json()["errors"].size() == 1);
  CHECK(json.json()["counts"]["meetings"] == 0);
}

TEST_CASE("the sample center that Hearth brings along has no mistake") {
  const auto answer = call({"check", HEARTH_SOURCE "/data", "--json"});
  CAPTURE(answer.out);
  CHECK(answer.code == 0);
  CHECK(answer.json()["counts"]["meetings"] > 10);
  CHECK(answer.json()["counts"]["notices"] > 0);
  CHECK(answer.json()["counts"]["forms"] == 6);
}
