// Workbooks in place of CSV, as people keep them. tests/sheet/make_files.py made those in the
// corpus.
#include <algorithm>

#include "pack/archive.h"
#include "pack/bundle.h"
#include "pack/folder_of.h"
#include "pack/pack_reader.h"
#include "sheet/cells.h"

using namespace hearth;
using namespace hearth::pack;
using tests::corpus;
using tests::xlsx_of_rows;

namespace {

Reading read_as(const std::string& file, std::string bytes) {
  return FolderOf().put(file, std::move(bytes)).read();
}
Reading read_corpus(const std::string& name) {
  const auto ending = name.substr(name.rfind('.'));
  return read_as("meetings" + ending, corpus(name));
}

std::string names(const Reading& reading) {
  std::string all;
  for (const auto& meeting : reading.listing.meetings) all += meeting.name.plain + "; ";
  return all;
}
std::string told(const std::vector<Message>& messages) {
  std::string all;
  for (const auto& message : messages) all += describe(message) + "\n";
  return all;
}

// Cells of text, row after row.
std::string xlsx_of(const std::vector<std::vector<std::string>>& table) {
  std::string rows;
  for (std::size_t i = 0; i < table.size(); ++i) {
    rows += "<row r=\"" + std::to_string(i + 1) + "\">";
    for (std::size_t j = 0; j < table[i].size(); ++j)
      if (!table[i][j].empty())
        rows += "<c r=\"" + sheet::shown({static_cast<int>(i) + 1, static_cast<int>(j) + 1}) +
                "\" t=\"inlineStr\"><is><t>" + table[i][j] + "</t></is></c>";
    rows += "</row>";
  }
  return xlsx_of_rows(rows);
}

const std::string kThree = "Morning Circle; Evening Circle; Quiet Hour; ";

}  // namespace

TEST_CASE("a title above, blank rows and a total below cost nothing") {
  for (const auto* const name : {"title_and_total.xlsx", "title_and_total.ods"}) {
    CAPTURE(name);
    const auto reading = read_corpus(name);
    CHECK(told(reading.errors) == "");
    CHECK(names(reading) == kThree);
    CHECK(says(only(reading.warnings), ", row 9: This row adds up what stands above"));
    CHECK(reading.listing.meetings[0].when.time == std::chrono::hours(9));
  }
}

TEST_CASE("a cell that is merged over several rows counts for each of them") {
  for (const auto* const name : {"merged_day.xlsx", "merged_day.ods"}) {
    CAPTURE(name);
    const auto reading = read_corpus(name);
    CHECK(told(reading.errors) == "");
    CHECK(names(reading) == kThree);
    CHECK(reading.listing.meetings[1].when.rule == reading.listing.meetings[0].when.rule);
    CHECK_FALSE(reading.listing.meetings[1].when.by_appointment);
    CHECK(says(only(reading.warnings), ", B2: This cell is merged down to B3"));
  }
}

TEST_CASE("where another table begins, reading ends, and that is an error with its cell") {
  const auto reading = read_corpus("two_tables.xlsx");
  CHECK(names(reading) == kThree);
  CHECK(says(only(reading.errors), "meetings.xlsx, A6: Another table begins here"));
  CHECK(reading.errors[0].line == 6);
}

TEST_CASE("a header that comes again is passed over, and told") {
  const auto reading = read_corpus("header_again.xlsx");
  CHECK(names(reading) == kThree);
  CHECK(told(reading.errors) == "");
  CHECK(says(only(reading.warnings), "meetings.xlsx, row 4: The header stands here again"));
}

TEST_CASE("of several sheets the one with the table is read, and others like it are told") {
  for (const auto* const name : {"several_sheets.xlsx", "several_sheets.ods"}) {
    CAPTURE(name);
    const auto reading = read_corpus(name);
    CHECK(told(reading.errors) == "");
    CHECK(names(reading) == kThree);
    const auto warning = only(reading.warnings);
    CHECK(says(warning, "sheet \"Last year\": This sheet has such a table as well"));
  }
}

TEST_CASE("a row that a filter hides is read as others are, and told") {
  for (const auto* const name : {"hidden_row.xlsx", "hidden_row.ods"}) {
    CAPTURE(name);
    const auto reading = read_corpus(name);
    CHECK(names(reading) == kThree);
    CHECK(says(only(reading.warnings), ", row 3: This row is hidden"));
  }
}

TEST_CASE("times and days are read as text, as such, and as the numbers that they became") {
  const auto reading = read_corpus("times_and_numbers.xlsx");
  const auto& meetings = reading.listing.meetings;
  CHECK(names(reading) == "Text; Numbers; Whole; ");
  REQUIRE(meetings.size() == 3);
  using std::chrono::hours;
  CHECK(meetings[0].when.time == hours(19));
  CHECK(meetings[0].when.length == hours(1));
  CHECK(meetings[0].address == "01234");
  CHECK(meetings[1].when.time == hours(18));
  CHECK(meetings[1].when.starts == meetings[0].when.starts);
  CHECK(meetings[1].address == "01234");
  CHECK(meetings[2].when.time == hours(19));
  CHECK(meetings[2].when.starts == meetings[0].when.starts);
  // The day that is read either way is an error of that row, with its cell.
  CHECK(says(only(reading.errors), "meetings.xlsx, E4, column Starts: \"12/31/2026\""));
  const auto warnings = told(reading.warnings);
  CHECK(says(warnings, "C3, column Time: The number here is a time, so it is read as \"18:00\".") ==
        false);
  CHECK(says(warnings, "C3: The number here is a time, so it is read as \"18:00\"."));
  CHECK(says(warnings, "E3: The number here is a date, so it is read as \"2026-12-01\"."));
  CHECK(says(warnings,
             "F3: The number here is a number that lost the zeros it began with, so it is "
             "read as \"01234\", and so is one more in this column."));
  CHECK(says(warnings, "D3, column End Time: \"19.5\" is not read as a time"));
}

TEST_CASE(
    "a cell whose formula is broken costs its row, with the cell; elsewhere it is passed over") {
  for (const auto* const name : {"xlsxwriter.xlsx", "openpyxl.xlsx", "libreoffice.ods"}) {
    CAPTURE(name);
    const auto reading = read_corpus(name);
    CHECK(reading.listing.meetings.size() == 2);
    CHECK(says(only(reading.errors), ", C5, column Time: The formula here shows #DIV/0!"));
  }
  const auto other = read_as(
      "meetings.xlsx",
      xlsx_of_rows(
          "<row><c t=\"inlineStr\"><is><t>Name</t></is></c></row><row><c "
          "t=\"inlineStr\"><is><t>A</t></is></c><c r=\"C2\" t=\"e\"><v>#REF!</v></c></row>"));
  CHECK(told(other.errors) == "");
  CHECK(says(only(other.warnings), "C2: \"The formula here shows"));
}

TEST_CASE("a workbook that nobody can read is an error of the whole file, and the rest is read") {
  for (const auto& [name, bytes, words] :
       {std::tuple{"meetings.xlsx", std::string("PK"), "damaged"},
        std::tuple{"meetings.ods", corpus("empty.xlsx"), "There is nothing in this workbook"},
        std::tuple{"meetings.xlsx", xlsx_of({{"Title", "Day"}, {"A", "Monday"}}),
                   "No sheet of this workbook has a row with the column \"Name\""}}) {
    const auto reading = FolderOf().put(name, bytes).put("rooms.csv", "Room\nA\n").read();
    CHECK(says(only(reading.errors), words));
    CHECK(reading.errors[0].line == 0);
    CHECK(reading.listing.meetings.empty());
    CHECK(reading.listing.rooms.size() == 1);
  }
}

TEST_CASE("each table may be a workbook, and one of them is read before the others as ever") {
  const auto reading =
      FolderOf()
          .put("Meetings.XLSX",
               xlsx_of({{"Name", "Day", "Time", "Room"}, {"Hope", "Monday", "19:00", "A"}}))
          .put("rooms.xlsx", xlsx_of({{"Room", "Directions", "Directions (es)"},
                                      {"A", "first door", "primera puerta"}}))
          .put("notices.xlsx", xlsx_of({{"Title", "Cancels"}, {"Closed", "room:A"}}))
          .put("resources.xlsm", xlsx_of({{"Name", "Category"}, {"Shelter", "Housing"}}))
          .read();
  CHECK(told(reading.errors) == "");
  CHECK(told(reading.warnings) == "");
  CHECK(reading.listing.meetings.size() == 1);
  CHECK(reading.listing.rooms[0].directions.others.at("es") == "primera puerta");
  CHECK(reading.listing.notices[0].cancels == std::vector<std::string>{"room:A"});
  CHECK(reading.listing.resources.size() == 1);
}

TEST_CASE("a second file of one table is an error that says which one counts") {
  const auto reading = FolderOf()
                           .put("meetings.csv", "Name\nFrom the CSV\n")
                           .put("meetings.xlsx", xlsx_of({{"Name"}, {"From the workbook"}}))
                           .read();
  CHECK(names(reading) == "From the workbook; ");
  CHECK(only(reading.errors) ==
        "meetings.csv: This file is not read, since there is meetings.xlsx as well, which counts; "
        "keep one of them in the folder.");
}

TEST_CASE("workbooks of other names and kinds are told") {
  CHECK(says(only(FolderOf().put("meeting.xlsx", "PK").read().warnings),
             "\"meetings.xlsx\" may be meant"));
  CHECK(says(only(FolderOf().put("Budget.xlsx", "PK").read().warnings), "no table has this name"));
  CHECK(says(only(FolderOf().put("meetings.xls", "PK").read().warnings),
             "save it as an Excel workbook"));
}

TEST_CASE("a workbook travels in a pack, and is read there as strictly as a table of CSV") {
  FolderOf folder;
  folder.put("meetings.ods", corpus("merged_day.ods")).put("Budget.xlsx", "PK");
  const auto bundled = bundle(folder.files, "center");
  REQUIRE(bundled.ok());
  CHECK(bundled->files.contains("meetings.ods"));
  CHECK(bundled->left_out == std::vector<std::string>{"Budget.xlsx"});
  const auto read = read_pack(zip(bundled->files).value());
  REQUIRE(std::holds_alternative<Reading>(read));
  CHECK(names(std::get<Reading>(read)) == kThree);
  const auto refused = read_pack(zip({{"pack.toml", kManifest}, {"meetings.xlsx", "PK"}}).value());
  REQUIRE(std::holds_alternative<trust::Refused>(refused));
  CHECK(trust::number_of(std::get<trust::Refused>(refused).why) == 42);
  CHECK(says(std::get<trust::Refused>(refused).detail, "meetings.xlsx"));
  // A row with a mistake does not.
  CHECK(std::holds_alternative<Reading>(read_pack(
      zip({{"pack.toml", kManifest}, {"meetings.xlsx", corpus("xlsxwriter.xlsx")}}).value())));
}

TEST_CASE("postal codes and phones get their zeros back where nothing else can be meant") {
  const auto row = [](const std::string& column, const std::string& number,
                      const std::string& country) {
    auto manifest = kManifest;
    manifest.replace(manifest.find("\"US\""), 4, "\"" + country + "\"");
    const auto text = [](const std::string& words) {
      return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    return FolderOf()
        .put("pack.toml", manifest + "[[help_line]]\nname = \"A\"\nphone = \"1\"\n")
        .put("resources.xlsx",
             xlsx_of_rows("<row>" + text("Name") + text(column) + text("Category") + "</row><row>" +
                          text("A") + "<c><v>" + number + "</v></c>" + text("Housing") + "</row>"))
        .read();
  };
  CHECK(row("Postal Code", "7030", "US").listing.resources[0].address == "07030");
  CHECK(row("Postal Code", "501", "US").listing.resources[0].address == "00501");
  CHECK(row("Postal Code", "70301234", "US").listing.resources[0].address == "07030-1234");
  CHECK(row("Postal Code", "313291234", "US").listing.resources[0].address == "31329-1234");
  CHECK(row("Postal Code", "7030", "NZ").listing.resources[0].address == "7030");
  CHECK(row("Phone", "2079460000", "GB").listing.resources[0].phone == "02079460000");
  CHECK(row("Phone", "442079460000", "GB").listing.resources[0].phone == "442079460000");
  CHECK(row("Phone", "116123", "GB").listing.resources[0].phone == "116123");
  CHECK(row("Phone", "9125550100", "US").listing.resources[0].phone == "9125550100");
  CHECK(says(only(row("Phone", "2079460000", "GB").warnings),
             "B2: The number here is a number that"));
  CHECK(row("Phone", "9125550100", "US").warnings.empty());
}

TEST_CASE("cells under no header are told with their cell, and a foreign column once") {
  const auto reading =
      read_as("meetings.xlsx",
              xlsx_of({{"Name", "", "Tmie"}, {"A", "lost", "19:00"}, {"B", "", "20:00", "far"}}));
  const auto warnings = told(reading.warnings);
  CHECK(says(warnings, "meetings.xlsx, B2: \"lost\" stands under no header"));
  CHECK(says(warnings, "meetings.xlsx, D3: \"far\" stands under no header"));
  CHECK(says(warnings, "meetings.xlsx, C1, column Tmie: This column is not known"));
  CHECK(reading.warnings.size() == 3);
}

TEST_CASE("a total is known by its words, and a meeting that is called so stays") {
  const auto total = [](const std::vector<std::string>& row) {
    return names(read_as("meetings.xlsx",
                         xlsx_of({{"Name", "Day", "Time"}, {"A", "Monday", "19:00"}, row})));
  };
  CHECK(total({"Total", "12"}) == "A; ");
  CHECK(total({"TOTAL: 12"}) == "A; ");
  CHECK(total({"", "Sum", "3"}) == "A; ");
  CHECK(total({"Total Recovery"}) == "A; Total Recovery; ");
  CHECK(total({"Total", "Monday", "20:00"}) == "A; Total; ");
}
