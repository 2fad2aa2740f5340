#include <string>

#include "exchange/importing.h"
#include "pack/reader.h"

using namespace hearth;
using namespace hearth::exchange;

TEST_CASE("a clean meeting becomes a row without a repair") {
  Importing importing;
  const auto report = importing.import(meeting(
      R"("types": ["O", "D"], "notes": "Bring a cup.", "group": "Elm Group", "updated":
         "2026-01-02 03:04:05", "regions": ["Willow County", "Willow"], "latitude": 32.5,
         "longitude": "-81.25", "timezone": "America/New_York", "location_notes": "Side door.",
         "url": "https://example.org/elm", "group_notes": "All welcome.")"));
  CHECK(report.read == 1);
  CHECK(report.taken == 1);
  CHECK(report.repaired == 0);
  auto row = importing.row("elm");
  CHECK(row["Name"] == "Elm Street Evening");
  CHECK(row["Day"] == "Monday");
  CHECK(row["Time"] == "19:00");
  CHECK(row["End Time"] == "20:00");
  CHECK(row["Timezone"] == "America/New_York");
  CHECK(row["Location"] == "Elm Hall");
  CHECK(row["Formatted Address"] == "4 Elm St, Willow, GA 31001, USA");
  CHECK(row["Regions"] == "Willow County > Willow");
  CHECK(row["Latitude"] == "32.5");
  CHECK(row["Longitude"] == "-81.25");
  CHECK(row["Attendance"] == "in person");
  CHECK(row["Types"] == "O, D");
  CHECK(row["Updated"] == "2026-01-02 03:04:05");
  CHECK(row["Approximate"] == "");
}

TEST_CASE("the folder that an import makes is read by pack without an error") {
  Importing importing;
  const auto report = importing.import(R"([
    {"slug": "a", "name": "A & B", "day": [1, 3], "time": "7pm", "types": ["O", "TC"],
     "formatted_address": "4 Elm St, Willow, GA 31001, USA"},
    {"slug": "b", "name": "Online, \"quoted\"", "day": "Sunday", "time": "9:00 AM",
     "conference_url": "https://example.org/j/1", "notes": "one\ntwo"},
    {"slug": "c", "name": "By call", "conference_phone": "+1 912 555 0100"},
    {"slug": "a", "name": "Another", "day": 7, "time": "23:30", "end_time": "00:30"}])");
  CHECK(report.taken == 4);
  const auto reading = pack::read_folder(importing.files, importing.folder);
  REQUIRE_MESSAGE(reading.ok(), reading.error().sentence());
  for (const auto& error : reading->errors) FAIL_CHECK(pack::describe(error));
  const auto& meetings = reading->listing.meetings;
  REQUIRE(meetings.size() == 4);
  CHECK(meetings[0].closed_for_now);
  CHECK(meetings[1].attendance == listing::Attendance::online);
  CHECK(meetings[2].when.by_appointment);
  CHECK(meetings[3].when.length == std::chrono::minutes(60));
  const auto& center = reading->listing.center;
  CHECK(center.id == "willow-house");
  CHECK(center.title == "Willow House");
  CHECK(center.sequence == 1);
  CHECK(center.issued == importing.issued);
  CHECK(center.time_zone == "America/New_York");
  CHECK(center.help_lines.empty());
}

TEST_CASE("a pack.toml is made in the zone of most meetings, told, and never touched again") {
  Importing importing;
  const auto report = importing.import(R"([
    {"slug": "a", "name": "A", "timezone": "America/Chicago"},
    {"slug": "b", "name": "B", "timezone": "America/Denver"},
    {"slug": "c", "name": "C", "timezone": "America/Denver"}])");
  CHECK(has_note(report, "pack.toml", "help line"));
  const auto toml = importing.files.read(importing.folder / "pack.toml", 10'000).value();
  CHECK(toml.find("time_zone = \"America/Denver\"") != std::string::npos);
  importing.files.put(importing.folder / "pack.toml", "# ours\n" + toml);
  CHECK_FALSE(has_note(importing.import(meeting()), "pack.toml", "help line"));
  CHECK(importing.files.read(importing.folder / "pack.toml", 10'000).value() == "# ours\n" + toml);
}

TEST_CASE("records that are no meeting are left out, each with a note") {
  Importing importing;
  const auto report = importing.import(
      R"(["text", 5, null, ["x"], {}, {"slug": "nameless"}, {"name": "&nbsp;", "slug": "blank"},
          {"name": null, "slug": "null"}, {"name": "Good", "slug": "good"}])");
  CHECK(report.read == 9);
  CHECK(report.taken == 1);
  CHECK(report.left_out == 8);
  CHECK(has_note(report, "record 1", "left out"));
  CHECK(has_note(report, "record 5", "left out"));
  CHECK(has_note(report, "nameless", "left out"));
  CHECK(importing.rows() == 1);
}

TEST_CASE("meetings with one slug get IDs of their own, whatever their order") {
  const std::string early = R"({"slug": "oak", "name": "Oak", "day": 1, "time": "08:00"})";
  const std::string late = R"({"slug": "Oak", "name": "Oak", "day": 1, "time": "20:00"})";
  const std::string taken = R"({"slug": "oak-2", "name": "Oak Two", "day": 2, "time": "09:00"})";
  Importing one, other;
  const auto report = one.import("[" + early + "," + late + "," + taken + "]");
  CHECK(has_note(report, "Oak (Oak)", "same slug"));
  CHECK(report.repaired == 1);
  CHECK(one.row("oak")["Time"] == "08:00");
  CHECK(one.row("Oak-3")["Time"] == "20:00");
  CHECK(one.row("oak-2")["Name"] == "Oak Two");
  other.import("[" + taken + "," + late + "," + early + "]");
  CHECK(other.row("oak") == one.row("oak"));
  CHECK(other.row("Oak-3") == one.row("Oak-3"));
}

TEST_CASE("a meeting that stands twice word for word is taken once") {
  Importing importing;
  const std::string oak = R"({"slug": "oak", "name": "Oak", "day": 1, "time": "08:00"})";
  const auto report = importing.import("[" + oak + "," + oak + "," + oak + "]");
  CHECK(report.taken == 1);
  CHECK(report.left_out == 2);
  CHECK(importing.rows() == 1);
}

TEST_CASE("without a slug the ID is made from name, day and time, and stays the same") {
  Importing importing;
  const std::string feed = R"([{"name": "Música & Café", "day": 2, "time": "7:30 PM"},
                               {"name": "日本語", "slug": "", "day": 0, "time": "10:00"},
                               {"name": "Odd", "slug": "a b, c/d?"}])";
  const auto report = importing.import(feed);
  CHECK(report.repaired == 3);
  CHECK(importing.row("musica-and-cafe-tue-1930")["Name"] == "Música & Café");
  CHECK(importing.row("a-b-c-d")["Name"] == "Odd");
  const auto first = importing.sheet();
  importing.import(feed);
  CHECK(importing.sheet() == first);
}

TEST_CASE("an over-long slug becomes a short ID that is still its own") {
  Importing importing;
  const std::string slug(400, 'x');
  importing.import(R"([{"name": "One", "slug": ")" + slug + R"(1"}, {"name": "Two", "slug": ")" +
                   slug + R"(2"}])");
  const auto table = pack::parse_csv(importing.sheet());
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[1].cells[0].size() < 60);
  CHECK(table.rows[1].cells[0] != table.rows[2].cells[0]);
}

TEST_CASE("people's contacts and payment links are counted and not kept") {
  Importing importing;
  const auto report = importing.import(R"([
    {"slug": "a", "name": "A", "contact_1_name": "Person One", "contact_1_phone": "555-0111",
     "email": "one@example.org", "venmo": "@one"},
    {"slug": "b", "name": "B", "phone": "555-0122", "paypal": "two", "square": "$two"},
    {"slug": "c", "name": "C", "feedback_emails": ["x@example.org"], "shoe_size": 44}])");
  CHECK(has_note(report, "A (a)", "e-mail addresses were not kept, in 2 records."));
  CHECK(has_note(report, "A (a)", "Payment links"));
  CHECK(has_note(report, "C (c)", "publisher"));
  CHECK(has_note(report, "C (c)", "\"shoe_size\" was not kept, in 1 record."));
  for (const char* gone : {"Person One", "0111", "one@", "@one", "0122", "$two", "x@", "44"})
    for (const char* file : {"meetings.csv", ".meeting-guide.csv", "pack.toml"})
      CHECK(importing.files.read(importing.folder / file, 1 << 20).value().find(gone) ==
            std::string::npos);
  CHECK(report.repaired == 0);
}

TEST_CASE("several feeds go into one sheet and their notes name the file") {
  Importing importing;
  importing.files.put("/feeds/a.json",
                      R"([{"slug": "x", "name": "X", "day": 9, "time": "08:00"}])");
  importing.files.put("/feeds/b.json", R"([{"slug": "y", "name": "Y"}])");
  const auto report = import_meeting_guide(importing.files, {"/feeds/a.json", "/feeds/b.json"},
                                           importing.folder, importing.issued);
  REQUIRE(report.ok());
  CHECK(report->taken == 2);
  CHECK(has_note(*report, "a.json: X (x)", "no day of the week"));
}

TEST_CASE("a field that stands twice counts once, the last, and is told") {
  Importing importing;
  const auto report =
      importing.import(R"([{"slug": "x", "name": "X", "notes": "old", "notes": "new"}])");
  CHECK(importing.row("x")["Notes"] == "new");
  CHECK(has_note(report, "X (x)", "\"notes\" stands twice"));
  CHECK(report.repaired == 1);
}
