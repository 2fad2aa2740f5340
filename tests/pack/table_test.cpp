#include "pack/folder_of.h"
#include "pack/spelling.h"

using namespace hearth::pack;

TEST_CASE("columns are found in any order, case and spacing") {
  const auto reading = read_meetings_csv(" TIME ,day, name\n19:00,Tue,Open Door\n");
  REQUIRE(reading.listing.meetings.size() == 1);
  CHECK(reading.listing.meetings[0].id == "open-door-tue-1900");
  CHECK(reading.warnings.empty());
}

TEST_CASE("an unknown column is warned about once, with what may be meant") {
  const auto near = read_meetings_csv("Name,Tmie\nA,19:00\nB,20:00\n");
  CHECK(
      only(near.warnings) ==
      "meetings.csv, row 1, column Tmie: This column is not known, so it is not read; \"Time\" may "
      "be meant.");
  CHECK(only(read_meetings_csv("Name,District\nA,4\n").warnings) ==
        "meetings.csv, row 1, column District: This column is not known, so it is not read.");
}

TEST_CASE("names of contacts are not kept, and nothing is said about it") {
  const auto reading = read_meetings_csv(
      "Name,Contact 1 Name,Contact 2 Phone,Last Contact\nA,Secret Person,555,2020-01-01\n");
  CHECK(reading.warnings.empty());
  CHECK(reading.listing.meetings.size() == 1);
}

TEST_CASE("translations stand beside their column") {
  const auto reading = read_meetings_csv(
      "Name,Name (ES),Notes,Notes (es),Name (en)\nHope,Esperanza,,Sin texto,\n,Solo,,,Only\n");
  REQUIRE(reading.listing.meetings.size() == 2);
  const auto& meeting = reading.listing.meetings[0];
  CHECK(meeting.name.plain == "Hope");
  CHECK(meeting.name.others.at("es") == "Esperanza");
  CHECK(meeting.notes.plain.empty());
  CHECK(meeting.notes.others.at("es") == "Sin texto");
}

TEST_CASE("a translation that nobody is offered, or that is none, is warned about") {
  CHECK(says(only(read_meetings_csv("Name,Name (fr)\nA,B\n").warnings),
             "The language \"fr\" is not among the languages of pack.toml"));
  CHECK(
      says(only(read_meetings_csv("Name,Name (Spanish!)\nA,B\n").warnings), "is no language code"));
  CHECK(says(only(read_meetings_csv("Name,Day (es)\nA,B\n").warnings), "cannot have translations"));
}

TEST_CASE("a column that stands twice is read once") {
  const auto reading = read_meetings_csv("Name,Notes,notes\nA,first,second\n");
  CHECK(only(reading.warnings) ==
        "meetings.csv, row 1, column notes: This column stands there twice; only the first one is "
        "read.");
  CHECK(reading.listing.meetings[0].notes.plain == "first");
}

TEST_CASE("cells beyond the header are told, and blank rows passed over") {
  const auto reading = read_meetings_csv("Name,Notes\nA,one, two\n,,\n\nB,x,,\n");
  CHECK(only(reading.warnings) ==
        "meetings.csv, row 2: Cell C2 with \"two\" stands under no header and is not read; a text "
        "with a comma needs quotation marks around it.");
  CHECK(reading.listing.meetings.size() == 2);
}

TEST_CASE("rows are counted as a spreadsheet counts them") {
  const auto reading =
      read_meetings_csv("Name,Notes,Day,Time\nA,\"one\ntwo\nthree\",,\n\nB,,Someday,19:00\n");
  CHECK(reading.errors.size() == 1);
  CHECK(reading.errors[0].line == 4);
}

TEST_CASE("a very long cell is cut, between characters") {
  std::string longest;
  for (int i = 0; i < 10'001; ++i) longest += "ñ";
  const auto reading = read_meetings_csv("Name,Notes\nA," + longest + "\n");
  CHECK(says(only(reading.warnings), "row 2, column Notes: The text is longer than 10,000"));
  CHECK(length(reading.listing.meetings[0].notes.plain) == 10'000);
}

TEST_CASE("a table without its main column says so once") {
  const auto reading = read_meetings_csv("Nom,Day\nA,Tue\nB,Wed\n");
  CHECK(
      only(reading.errors) ==
      "meetings.csv, row 1, column Name: There is no column \"Name\" in the first row, so none of "
      "the rows can be read.");
  CHECK(only(read_meetings_csv("\n\n").warnings) == "meetings.csv: There is nothing in this file.");
}

TEST_CASE("an unclosed quotation mark costs its row and names it") {
  const auto reading = read_meetings_csv("Name,Notes\n\"A,x\nB,\"y, z\"\nC,\n");
  CHECK(only(reading.errors) ==
        "meetings.csv, row 2: A quotation mark is opened in this row and never closed; close it or "
        "take it out.");
  CHECK(reading.listing.meetings.size() == 2);
}
