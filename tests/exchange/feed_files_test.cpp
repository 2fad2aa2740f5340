#include <string>

#include "exchange/importing.h"

using namespace hearth;
using namespace hearth::exchange;

namespace {

// A feed that cannot be read must leave the folder as it was.
std::string refusal(const std::string& bytes) {
  Importing importing;
  importing.put_sheet("ID,Name\r\nours,Our Group\r\n");
  const auto report = importing.run(bytes);
  REQUIRE_FALSE(report.ok());
  CHECK(importing.sheet() == "ID,Name\r\nours,Our Group\r\n");
  CHECK_FALSE(importing.files.exists(importing.folder / "pack.toml"));
  CHECK(report.error().message.ends_with("Nothing was changed."));
  return report.error().sentence();
}

}  // namespace

TEST_CASE("a file that is no feed is refused in one sentence and nothing is written") {
  CHECK(refusal("").find("empty") != std::string::npos);
  CHECK(refusal(" \r\n\t").find("empty") != std::string::npos);
  CHECK(refusal("<!DOCTYPE html><html>404</html>").find("web page") != std::string::npos);
  CHECK(refusal("Service unavailable").find("no valid JSON") != std::string::npos);
  CHECK(refusal(meeting() + "\n\n invalid text").find("line 5") != std::string::npos);
  CHECK(refusal("[{\"name\": \"Elm").find("cut off") != std::string::npos);
  CHECK(refusal("[{\"name\": \"Elm\"},").find("cut off") != std::string::npos);
  CHECK(refusal("{\"error\": \"no key\"}").find("no list of meetings") != std::string::npos);
  CHECK(refusal("42").find("no list of meetings") != std::string::npos);
  CHECK(refusal(R"([{"name": "Elm", "latitude": 1e999}])").find("number") != std::string::npos);
}

TEST_CASE("JSON nested a million deep is refused without a crash") {
  CHECK(refusal(std::string(1'000'000, '[')).find("deep") != std::string::npos);
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  CHECK(refusal(objects).find("deep") != std::string::npos);
  CHECK(refusal("[{\"name\": \"Elm\", \"notes\": " + std::string(500, '[') + std::string(500, ']') +
                "}]")
            .find("deep") != std::string::npos);
}

TEST_CASE("a missing feed, an unreadable one and one over 64 MiB are refused") {
  Importing importing;
  CHECK_FALSE(
      import_meeting_guide(importing.files, {"/none.json"}, importing.folder, importing.issued)
          .ok());
  importing.files.put("/feeds/large.json", "[" + std::string(kLargestFeed, ' ') + "]");
  CHECK_FALSE(import_meeting_guide(importing.files, {"/feeds/large.json"}, importing.folder,
                                   importing.issued)
                  .ok());
  CHECK_FALSE(importing.files.exists(importing.folder / "meetings.csv"));
}

TEST_CASE("one bad feed among several leaves everything as it was") {
  Importing importing;
  importing.files.put("/feeds/good.json", meeting());
  importing.files.put("/feeds/bad.json", "[");
  CHECK_FALSE(import_meeting_guide(importing.files, {"/feeds/good.json", "/feeds/bad.json"},
                                   importing.folder, importing.issued)
                  .ok());
  CHECK_FALSE(importing.files.exists(importing.folder / "meetings.csv"));
}

TEST_CASE("a list inside an object, an object by number and a byte order mark are taken") {
  const auto list = meeting();
  for (const auto& json : {"{\"meetings\": " + list + "}", "{\"ok\": true, \"data\": " + list + "}",
                           "{\"data\": {\"meetings\": " + list + "}}",
                           "{\"0\": " + list.substr(1, list.size() - 2) + "}",
                           list.substr(1, list.size() - 2), "\xEF\xBB\xBF" + list}) {
    Importing importing;
    if (json.find("\"data\": {") != std::string::npos) {
      CHECK_FALSE(importing.run(json).ok());  // not one of the forms that feeds have
      continue;
    }
    CHECK(importing.import(json).taken == 1);
    CHECK(importing.row("elm")["Name"] == "Elm Street Evening");
  }
}

TEST_CASE("bytes that are not UTF-8 are read as Windows-1252, with a note") {
  Importing importing;
  const auto report = importing.import(meeting("\"notes\": \"Caf\xE9 \x93open\x94\""));
  CHECK(importing.row("elm")["Notes"] == "Café “open”");
  CHECK(has_note(report, "feed.json", "Windows-1252"));
}

TEST_CASE("bare line ends and half characters in texts are mended, with a note") {
  Importing importing;
  const auto report =
      importing.import(meeting("\"notes\": \"one\r\ntwo\x01\", \"group\": \"Oak \\ud83d\", "
                               "\"location_notes\": \"\\ud83d\\ude00 \\\"side\\\" door\\\\\""));
  auto row = importing.row("elm");
  CHECK(row["Notes"] == "one\ntwo");
  CHECK(row["Group"] == "Oak \xEF\xBF\xBD");
  CHECK(row["Location Notes"] == "😀 \"side\" door\\");
  CHECK(has_note(report, "feed.json", "Bare line ends"));
  CHECK(has_note(report, "feed.json", "Half characters"));
}

TEST_CASE("an empty list is told") {
  Importing importing;
  const auto report = importing.import("[]");
  CHECK(report.read == 0);
  CHECK(has_note(report, "feed.json", "not one meeting"));
}

TEST_CASE("a folder that keeps its meetings in a workbook is not given a second list") {
  Importing importing;
  importing.files.put(importing.folder / "meetings.xlsx", "PK");
  CHECK_FALSE(importing.run(meeting()).ok());
  CHECK_FALSE(importing.files.exists(importing.folder / "meetings.csv"));
}

TEST_CASE("a disk that is full is told and leaves the sheet as it was") {
  Importing importing;
  importing.put_sheet("ID,Name\r\nours,Our Group\r\n");
  importing.files.fail_write(importing.folder / "meetings.csv", "The disk is full.");
  CHECK_FALSE(importing.run(meeting()).ok());
  CHECK(importing.sheet() == "ID,Name\r\nours,Our Group\r\n");
}
