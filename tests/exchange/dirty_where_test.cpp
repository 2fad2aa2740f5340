#include <string>

#include "exchange/importing.h"

using namespace hearth;
using namespace hearth::exchange;

namespace {

struct Imported {
  std::map<std::string, std::string> row;
  ImportReport report;
};

Imported with(const std::string& fields) {
  Importing importing;
  auto report = importing.import(R"([{"slug": "elm", "name": "Elm", "day": 1, "time": "19:00", )" +
                                 fields + "}]");
  return {importing.row("elm"), report};
}

constexpr const char* kStreet = R"("formatted_address": "4 Elm St, Willow, GA 31001, USA")";
constexpr const char* kTown = R"("formatted_address": "Willow, GA, USA")";
constexpr const char* kUrl = R"("conference_url": "https://example.org/j/1")";

std::string both(const char* a, const char* b) {
  return std::string(a) + ", " + b;
}

}  // namespace

TEST_CASE("attendance follows from place and conference") {
  CHECK(with(kStreet).row.at("Attendance") == "in person");
  CHECK(with(kUrl).row.at("Attendance") == "online");
  CHECK(with(R"("conference_phone": "+1912555010012,,1#")").row.at("Attendance") == "online");
  CHECK(with(both(kStreet, kUrl)).row.at("Attendance") == "hybrid");
  CHECK(with(both(kTown, kUrl)).row.at("Attendance") == "online");
  CHECK(with(R"("location": "Room A")").row.at("Attendance") == "in person");
  CHECK(with(both(R"("location": "Online")", kUrl)).row.at("Attendance") == "online");
}

TEST_CASE("a rough place without a conference shows as closed, and that is pointed out") {
  const auto imported = with(kTown);
  CHECK(imported.row.at("Attendance") == "closed");
  CHECK(imported.row.at("Approximate") == "yes");
  CHECK(has_note(imported.report, "Elm (elm)", "shows as closed"));
}

TEST_CASE("a meeting without place and conference is pointed out and left open") {
  const auto imported = with(R"("notes": "x")");
  CHECK(imported.row.at("Attendance") == "");
  CHECK(has_note(imported.report, "Elm (elm)", "neither where it meets"));
}

TEST_CASE("a closed place with a conference goes on online; without one it stays closed") {
  const auto online = with(both(kStreet, kUrl) + R"(, "types": ["O", "TC"])");
  CHECK(online.row.at("Attendance") == "online");
  CHECK(online.row.at("Types") == "O");
  CHECK(online.report.repaired == 1);
  CHECK(has_note(online.report, "Elm (elm)", "TC was left out"));
  const auto closed = with(kStreet + std::string(R"(, "types": ["O", "TC"])"));
  CHECK(closed.row.at("Types") == "O, TC");
  CHECK(closed.report.repaired == 0);
}

TEST_CASE("what the feed says of attendance counts where it can be true") {
  CHECK(with(both(kStreet, kUrl) + R"(, "attendance_option": "online")").row.at("Attendance") ==
        "online");
  CHECK(with(kStreet + std::string(R"(, "attendance_option": "inactive")")).row.at("Attendance") ==
        "closed");
  const auto impossible = with(kStreet + std::string(R"(, "attendance_option": "online")"));
  CHECK(impossible.row.at("Attendance") == "in person");
  CHECK(has_note(impossible.report, "Elm", "not how to join"));
}

TEST_CASE("addresses of towns are approximate, those of doors are not") {
  for (const char* door : {"4 Elm St, Willow, GA 31001, USA", "325 Cherry St. Willow, GA 31001",
                           "Elm St & Oak Ave, Willow, GA", "4 Elm St, Willow, GA, 31001, USA",
                           "NE 5th Ave, Willow, GA 31001, United States"}) {
    CAPTURE(door);
    CHECK(with(R"("formatted_address": ")" + std::string(door) + "\"").row.at("Approximate") == "");
  }
  for (const char* town : {"Willow, GA, USA", "Willow, GA 31001, USA", "Willow", "Willow, GA",
                           "31001, USA", "GA, USA"}) {
    CAPTURE(town);
    CHECK(with(R"("formatted_address": ")" + std::string(town) + "\"").row.at("Approximate") ==
          "yes");
  }
  CHECK(with(both(kStreet, R"("approximate": "yes")")).row.at("Approximate") == "yes");
  CHECK(with(both(kTown, R"("approximate": "no")")).row.at("Approximate") == "");
}

TEST_CASE("the parts of an address make one line") {
  const auto imported = with(R"("address": "4 Elm St", "city": "Willow", "state": "GA",
                                "postal_code": 31001, "country": "USA")");
  CHECK(imported.row.at("Formatted Address") == "4 Elm St, Willow, GA 31001, USA");
  CHECK(with(R"("city": "Willow", "state": "GA")").row.at("Approximate") == "yes");
}

TEST_CASE("positions are kept as numbers and dropped where they cannot be") {
  CHECK(with(R"("latitude": "39.8712402", "longitude": -75.5)").row.at("Latitude") == "39.8712402");
  CHECK(with(R"("latitude": "", "longitude": null)").report.repaired == 0);
  for (const char* wrong :
       {R"("latitude": 0, "longitude": 0)", R"("latitude": 91, "longitude": 1)",
        R"("latitude": "north", "longitude": 1)", R"("latitude": 12)",
        R"("latitude": "nan", "longitude": "inf")", R"("latitude": 1, "longitude": 181)"}) {
    CAPTURE(wrong);
    const auto imported = with(wrong);
    CHECK(imported.row.at("Latitude") == "");
    CHECK(imported.row.at("Longitude") == "");
    CHECK(imported.report.repaired == 1);
  }
}

TEST_CASE("regions come as a list or as two fields") {
  CHECK(with(R"("regions": ["County", "Town", ""])").row.at("Regions") == "County > Town");
  CHECK(with(R"("region": "County", "sub_region": "Town")").row.at("Regions") == "County > Town");
  CHECK(with(R"("region": "County", "regions": [])").row.at("Regions") == "County");
}

TEST_CASE("a conference address is kept, completed or moved to the notes") {
  CHECK(with(R"("conference_url": "zoom.example.org/j/1")").row.at("Conference URL") ==
        "https://zoom.example.org/j/1");
  CHECK(with(R"("conference_url": "https://example.org/?a=1&amp;b=2")").row.at("Conference URL") ==
        "https://example.org/?a=1&b=2");
  for (const char* wrong : {"javascript:alert(1)", "Ask at the desk", "https://", "file:///etc"}) {
    CAPTURE(wrong);
    const auto imported = with(R"("conference_url": ")" + std::string(wrong) + "\"");
    CHECK(imported.row.at("Conference URL") == "");
    CHECK(imported.row.at("Conference URL Notes") == wrong);
    CHECK(imported.row.at("Attendance") == "");
    CHECK(imported.report.repaired == 1);
  }
  CHECK(with(R"("conference_phone": "call me")").row.at("Conference Phone Notes") == "call me");
  CHECK(with(R"("website": "https://example.org/elm")").row.at("URL") == "https://example.org/elm");
}
