#include <string>

#include "exchange/importing.h"

using namespace hearth;
using namespace hearth::exchange;

namespace {

struct Imported {
  std::map<std::string, std::string> row;
  ImportReport report;
};

Imported with_times(const std::string& fields) {
  Importing importing;
  auto report = importing.import(R"([{"slug": "elm", "name": "Elm", )" + fields + "}]");
  return {importing.row("elm"), report};
}

}  // namespace

TEST_CASE("days are read as numbers, texts, names and lists") {
  const std::pair<const char*, const char*> spellings[] = {
      {"0", "Sunday"},
      {"\"1\"", "Monday"},
      {"\"Tuesday\"", "Tuesday"},
      {"\"sunday\"", "Sunday"},
      {"\"Wed\"", "Wednesday"},
      {"4.0", "Thursday"},
      {"\"viernes\"", "Friday"},
      {"[6]", "Saturday"},
      {"[1, 3, \"5\"]", "Monday, Wednesday, Friday"},
      {"[0, 1]", "Monday, Sunday"},
      {"\"1,3\"", "Monday, Wednesday"}};
  for (const auto& [written, day] : spellings) {
    CAPTURE(written);
    const auto imported = with_times("\"time\": \"19:00\", \"day\": " + std::string(written));
    CHECK(imported.row.at("Day") == day);
    CHECK(imported.report.repaired == 0);
  }
}

TEST_CASE("day 7 is Sunday and is told as a repair") {
  for (const char* written : {"7", "\"7\"", "[7]", "[7, 0]"}) {
    const auto imported = with_times("\"time\": \"19:00\", \"day\": " + std::string(written));
    CHECK(imported.row.at("Day") == "Sunday");
    CHECK(imported.report.repaired == 1);
    CHECK(has_note(imported.report, "Elm (elm)", "Day 7 was read as Sunday."));
  }
}

TEST_CASE("no day or no time is by appointment, which is pointed out and no repair") {
  for (const char* fields :
       {"\"day\": null, \"time\": \"19:00\"", "\"day\": 1", "\"day\": [], \"time\": null",
        "\"day\": \"\", \"time\": \"\"", "\"notes\": \"\""}) {
    const auto imported = with_times(fields);
    CHECK(has_note(imported.report, "Elm (elm)", "It has no "));
    CHECK(imported.report.repaired == 0);
  }
}

TEST_CASE("a day that is none is dropped and told") {
  for (const char* written : {"9", "-1", "\"someday\"", "{\"a\": \"b\"}", "1.5"}) {
    CAPTURE(written);
    const auto imported = with_times("\"time\": \"19:00\", \"day\": " + std::string(written));
    CHECK(imported.row.at("Day") == "");
    CHECK(has_note(imported.report, "Elm (elm)", "no day of the week"));
    CHECK(imported.report.repaired == 1);
  }
}

TEST_CASE("a day with other words keeps the day and tells the words") {
  const auto imported =
      with_times("\"time\": \"10:00\", \"day\": \"Saturday - Only 2nd Saturday of every month\"");
  CHECK(imported.row.at("Day") == "Saturday");
  CHECK(imported.row.at("Repeats") == "");
  CHECK(has_note(imported.report, "Elm", "It says \"2nd Saturday\"."));
  CHECK(imported.report.repaired == 1);
}

TEST_CASE("an unreadable time is left blank and told") {
  for (const char* written : {"\"soon\"", "7", "\"7\"", "\"25:00\"", "\"19:75\"", "\"19:00 AM\"",
                              "\"24:00\"", "true", "[\"a\"]"}) {
    CAPTURE(written);
    const auto imported = with_times("\"day\": 1, \"time\": " + std::string(written));
    CHECK(imported.row.at("Time") == "");
    CHECK(has_note(imported.report, "Elm (elm)", "no certain time"));
    CHECK(imported.report.repaired == 1);
  }
}

TEST_CASE("an end over midnight is kept up to four hours and dropped beyond") {
  const auto ending = [](const char* start, const char* end) {
    return with_times("\"day\": 1, \"time\": \"" + std::string(start) + "\", \"end_time\": \"" +
                      end + "\"");
  };
  CHECK(ending("23:30", "00:30").row.at("End Time") == "00:30");
  CHECK(ending("22:00", "02:00").row.at("End Time") == "02:00");
  CHECK(ending("23:30", "00:30").report.repaired == 0);
  for (const auto& [start, end] :
       {std::pair("22:00", "02:01"), {"19:00", "08:00"}, {"12:15", "01:15"}, {"10:00", "10:00"}}) {
    const auto imported = ending(start, end);
    CHECK(imported.row.at("End Time") == "");
    CHECK(imported.row.at("Time") == start);
    CHECK(imported.report.repaired == 1);
    CHECK(has_note(imported.report, "Elm (elm)", "the end was left out"));
  }
  const auto whole_day = ending("09:30", "22:30");
  CHECK(whole_day.row.at("End Time") == "22:30");
  CHECK(has_note(whole_day.report, "Elm", "which is long"));
  CHECK(whole_day.report.repaired == 0);
}

TEST_CASE("an end without a start is dropped; an unreadable end too") {
  CHECK(with_times("\"day\": 1, \"end_time\": \"20:00\"").row.at("End Time") == "");
  const auto imported = with_times("\"day\": 1, \"time\": \"19:00\", \"end_time\": \"late\"");
  CHECK(imported.row.at("End Time") == "");
  CHECK(imported.row.at("Time") == "19:00");
  CHECK(imported.report.repaired == 1);
}

TEST_CASE("a start in the night is pointed out, not changed") {
  const auto imported = with_times("\"day\": 1, \"time\": \"12:00 AM\"");
  CHECK(imported.row.at("Time") == "00:00");
  CHECK(has_note(imported.report, "Elm", "in the night"));
  CHECK(imported.report.repaired == 0);
}

TEST_CASE("an unknown time zone is left out and told") {
  const auto imported = with_times("\"day\": 1, \"time\": \"19:00\", \"timezone\": \"Eastern\"");
  CHECK(imported.row.at("Timezone") == "");
  CHECK(imported.report.repaired == 1);
}
